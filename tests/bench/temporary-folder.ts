import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder for as long as this process runs: ledgers and builds of the benchmark leave nothing behind. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "circuit-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
