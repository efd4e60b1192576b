import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isAlive, thisProcess } from "./process-mark.mjs";
import { words } from "./words.mjs";

/** Everything that is made here and not by npm: builds, and the lock. */
export const HOME = ".circuit";
const LOCK = `${HOME}/lock`;
const POLL_MS = 200;

/**
 * Does something while no other start in this folder installs, seeds or builds; waits for one that does. The lock of a
 * process that has ended is taken over.
 */
export async function whileLocked(work, lock = LOCK) {
  await take(lock);
  const release = () => rmSync(lock, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

async function take(lock) {
  mkdirSync(dirname(lock), { recursive: true });
  let waitsFor;
  for (; !create(lock); await wait(POLL_MS)) {
    const owner = ownerOf(lock);
    if (!owner) continue;
    if (!isAlive(owner)) takeOver(lock, owner);
    else if (owner !== waitsFor) process.stderr.write(`${words.waitingFor(pidOf(owner))}\n`);
    waitsFor = owner;
  }
}

/**
 * Removes the lock of a process that has ended. Of several that find it only one may: else the second would remove the
 * lock that the first has taken in the meantime.
 */
function takeOver(lock, owner) {
  const guard = `${lock}-guard`;
  if (!create(guard)) {
    const guardian = ownerOf(guard);
    if (guardian && !isAlive(guardian)) rmSync(guard, { force: true });
    return;
  }
  if (ownerOf(lock) === owner) {
    process.stderr.write(`${words.takingOver(pidOf(owner))}\n`);
    rmSync(lock, { force: true });
  }
  rmSync(guard, { force: true });
}

/** Creates a file with our mark, unless there is one: written aside first, so that nobody sees it empty. */
function create(file) {
  const draft = `${file}-${process.pid}`;
  writeFileSync(draft, thisProcess());
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** The mark in a lock, `undefined` when it has just gone. */
function ownerOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

const pidOf = (mark) => mark.split(" ")[0];
