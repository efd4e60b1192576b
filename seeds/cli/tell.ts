import { SeedError } from "../fault";
import type { Report } from "../intake/import";

/** One line for the editor. */
export const tell = (line: string) => process.stdout.write(`${line}\n`);

const FAULTS_SHOWN = 50;

/** What went wrong, on the error stream: faults one a line, at most fifty; or the reason in one line. */
export function tellError(error: unknown): void {
  if (!(error instanceof SeedError)) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return;
  }
  const lines = error.message.split("\n");
  const rest = lines.length - FAULTS_SHOWN;
  const count = lines.length === 1 ? "There is 1 problem" : `There are ${lines.length} problems`;
  process.stderr.write(`${count}; nothing was written.\n${lines.slice(0, FAULTS_SHOWN).join("\n")}\n${rest > 0 ? `… and ${rest} more\n` : ""}`);
}

/** Work on this many things may take over a second: it is announced before it begins. */
const MANY = 2000;
const PATIENCE_MS = 500;

/** Progress as lines on the error stream, terminal or not, once the work takes noticeable time or is on many things. */
export function progress(): Report {
  const begun = performance.now();
  return (step, amount) => {
    const elapsed = performance.now() - begun;
    if (elapsed > PATIENCE_MS || amount >= MANY) process.stderr.write(`${(elapsed / 1000).toFixed(1)} s: ${step} (${amount})\n`);
  };
}
