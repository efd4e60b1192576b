import { existsSync, writeFileSync } from "node:fs";
import { mustRun } from "./command.mjs";
import { hashOf, recordedHash } from "./hash.mjs";

const RECORD = "node_modules/.circuit-lock-hash";

/** Installs what package-lock.json asks for, when node_modules is missing or was made from another lockfile. */
export function installDependencies() {
  const lock = hashOf(["package-lock.json"]);
  if (existsSync("node_modules") && recordedHash(RECORD) === lock) return;
  process.stdout.write("Installing dependencies…\n");
  mustRun("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(RECORD, lock);
}
