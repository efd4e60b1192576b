import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { mustRun, timed } from "./command.mjs";
import { hashOf, recordedHash } from "./hash.mjs";

/** Where the package of the libSQL server is pinned that tests and benchmark follow. There is one for x64 Linux. */
const FOLDER = resolve(".ci/primary");
const RECORD = join(FOLDER, "node_modules/.circuit-lock-hash");

/**
 * Sees to the libSQL server, where there is one for this system: a dependency of development only, and apart from the
 * others because its own install script fails.
 */
export async function installPrimary() {
  const now = hashOf([".ci/primary/package-lock.json"]);
  if (existsSync(RECORD) && recordedHash(RECORD) === now) return;
  await timed("Installing a libSQL server for the tests", () =>
    mustRun("npm", ["ci", "--prefix", FOLDER, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
      output: "kept",
    }),
  );
  mkdirSync(join(FOLDER, "node_modules"), { recursive: true });
  writeFileSync(RECORD, now);
}
