import { SeedError } from "../fault";
import type { Report } from "../intake/import";

/** One line for the editor. */
export const tell = (line: string) => process.stdout.write(`${line}\n`);

/** What went wrong, on the error stream: faults one a line, or the reason in one line. */
export function tellError(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  const count =
    error instanceof SeedError
      ? `There ${error.faults.length === 1 ? "is 1 problem" : `are ${error.faults.length} problems`}; nothing was written.\n`
      : "";
  process.stderr.write(`${count}${reason}\n`);
}

/** Work on this many things may take over a second: it is announced before it begins. */
const MANY = 2000;
const PATIENCE_MS = 500;

/** Progress as lines on the error stream, terminal or not, once the work takes noticeable time or is on many things. */
export function progress(): Report {
  const begun = performance.now();
  return (step, amount) => {
    const elapsed = performance.now() - begun;
    if (elapsed > PATIENCE_MS || amount >= MANY)
      process.stderr.write(`${(elapsed / 1000).toFixed(1)} s: ${step} (${amount})\n`);
  };
}
