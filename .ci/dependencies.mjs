import { existsSync, writeFileSync } from "node:fs";
import { usersOfBuilds } from "./builds.mjs";
import { mustRun, timed } from "./command.mjs";
import { fail } from "./fail.mjs";
import { hashOf, recordedHash } from "./hash.mjs";
import { words } from "./words.mjs";

const RECORD = "node_modules/.circuit-lock-hash";

/** What node_modules is made of: a lockfile, by a major version of Node (another cannot load its native modules). */
export const dependenciesHash = (nodeMajor) => `node ${nodeMajor} ${hashOf(["package-lock.json"])}`;

/**
 * Installs what package-lock.json asks for, when node_modules is missing or was made from something else. Not under a
 * running server, whose modules it would take away.
 */
export async function installDependencies(nodeMajor) {
  const now = dependenciesHash(nodeMajor);
  if (existsSync("node_modules") && recordedHash(RECORD) === now) return;
  const users = usersOfBuilds();
  if (users.length) fail(words.installWouldBreak(users.join(", ")));
  await timed(words.installing, () =>
    mustRun("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { output: "kept" }),
  );
  writeFileSync(RECORD, now);
}
