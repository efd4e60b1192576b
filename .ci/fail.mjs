/** The exit code for what whoever started this can put right: a setting, a port, a machine. */
const NOT_AS_IT_IS = 2;

/** Ends the process with a sentence that says what to change. */
export function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(NOT_AS_IT_IS);
}
