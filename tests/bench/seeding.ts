import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Milliseconds to create and seed a ledger in a new file, the start of Node included. */
export function measureSeeding(): number {
  const file = join(mkdtempSync(join(tmpdir(), "circuit-bench-")), "circuit.db");
  const begun = performance.now();
  execFileSync("npm", ["run", "--silent", "seed"], { env: { ...process.env, DATABASE_URL: file }, stdio: "ignore" });
  return performance.now() - begun;
}
