import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder";

/** Creates and seeds a ledger in a new file, the start of Node included; the pages are measured on it. */
export function measureSeeding(): { file: string; milliseconds: number } {
  const file = join(temporaryFolder(), "circuit.db");
  const begun = performance.now();
  execFileSync("npm", ["run", "--silent", "seed"], { env: { ...process.env, DATABASE_URL: file }, stdio: "ignore" });
  return { file, milliseconds: performance.now() - begun };
}
