import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordedHash } from "./hash.mjs";
import { HOME } from "./lock.mjs";
import { isAlive, thisProcess } from "./process-mark.mjs";

/** One folder for each build, so that a new one takes nothing from a server that runs from an older one. */
export const BUILDS = `${HOME}/builds`;

/** In a finished build: the hash of its sources. */
const RECORD = "circuit-sources";
/** In a build: a file for each process that uses it, named and filled with the process's mark. */
const USERS = "circuit-users";

const folders = () => (existsSync(BUILDS) ? readdirSync(BUILDS).map((name) => join(BUILDS, name)) : []);

/** The finished build of the sources with a hash. */
export const buildOf = (hash) => folders().find((folder) => recordedHash(join(folder, RECORD)) === hash);

/** Says that a build is whole, and of which sources it is. */
export const finish = (folder, hash) => writeFileSync(join(folder, RECORD), hash);

/** Keeps a build for as long as this process runs. */
export function hold(folder) {
  const users = join(folder, USERS);
  mkdirSync(users, { recursive: true });
  writeFileSync(join(users, thisProcess()), "");
}

const usersOf = (folder) => {
  const users = join(folder, USERS);
  return existsSync(users) ? readdirSync(users).filter((mark) => isAlive(mark)) : [];
};

/** The numbers of the processes that run from a build of this folder. */
export const usersOfBuilds = () => folders().flatMap((folder) => usersOf(folder).map((mark) => mark.split(" ")[0]));

/** Removes every build that no process uses, but for one. */
export function removeUnused(kept) {
  for (const folder of folders())
    if (folder !== kept && !usersOf(folder).length) rmSync(folder, { recursive: true, force: true });
}
