import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildOf, BUILDS, finish, hold, removeUnused } from "./builds.mjs";
import { mustRun, timed } from "./command.mjs";
import { hashOf } from "./hash.mjs";
import { HOME } from "./lock.mjs";
import { words } from "./words.mjs";

const SOURCES = [
  "app",
  "components",
  "lib",
  "db",
  "seeds/schema/deal.json",
  "proxy.ts",
  "next.config.ts",
  "tsconfig.json",
  "package-lock.json",
];
const NEXT_ENV = "next-env.d.ts";

/**
 * Sees to a production build of the sources as they are, beside those that still serve, and holds it for this process.
 * What next.config.ts reads then names its folder, here and in every process started from here.
 */
export async function buildWhenStale() {
  const hash = hashOf(SOURCES);
  const made = buildOf(hash);
  const folder = made ?? `${BUILDS}/${hash.slice(0, 12)}-${process.pid}`;
  process.env.CIRCUIT_BUILD = folder;
  removeUnused(folder);
  if (!made) {
    await timed(words.building, () => build(folder));
    finish(folder, hash);
  }
  hold(folder);
}

/**
 * Next notes the folder of a build in a tsconfig and in next-env.d.ts: the first is a copy, the second put back as it
 * was, since editors and the check of types read it.
 */
async function build(folder) {
  const before = existsSync(NEXT_ENV) ? readFileSync(NEXT_ENV) : undefined;
  mkdirSync(HOME, { recursive: true });
  writeFileSync(`${HOME}/tsconfig.json`, '{ "extends": "../tsconfig.json" }\n');
  const said = await mustRun("node", ["node_modules/next/dist/bin/next", "build"], { output: "kept", isBound: true });
  if (!existsSync(`${folder}/BUILD_ID`)) throw new Error(words.buildNotWhole(said));
  if (before) writeFileSync(NEXT_ENV, before);
}
