import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, resolve } from "node:path";
import { run } from "./command.mjs";
import { fail } from "./fail.mjs";
import { whileLocked } from "./lock.mjs";
import { words } from "./words.mjs";

/** The oldest Node that the dependencies are made for. An older one crashes on better-sqlite3 without a word. */
const OLDEST = [22, 13];

/** The oldest that can run the files of .ci, and so fetch a newer one. */
const OLDEST_STARTER = 18;

/** Where the packages of Node's own programs are pinned, and the one for this system. */
const FOLDER = resolve(".ci/node");
const PACKAGE = `node-${process.platform}-${process.arch}`;
export const PINNED_NODE = resolve(FOLDER, "node_modules", PACKAGE, "bin/node");

/** Whether a version of Node, such as "22.13.0", is new enough. */
export function isSupported(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The version of a Node program, "" when it does not run. */
const versionOf = (program) =>
  existsSync(program) ? spawnSync(program, ["-p", "process.versions.node"], { encoding: "utf8" }).stdout?.trim() : "";

/**
 * Sees to a Node that is new enough and puts it first on PATH, for every command that follows: the one that runs this,
 * else the pinned one, which npm installs once. Next tells nobody that it runs. The Node's major version.
 */
export async function withSupportedNode() {
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const own = process.versions.node;
  const version = isSupported(own) ? own : await pinnedVersion();
  const folder = dirname(isSupported(own) ? process.execPath : PINNED_NODE);
  if (!process.env.PATH?.startsWith(folder + delimiter))
    process.env.PATH = [folder, process.env.PATH].filter(Boolean).join(delimiter);
  return Number(version.split(".")[0]);
}

async function pinnedVersion() {
  const own = process.versions.node;
  const canStart = Number(own.split(".")[0]) >= OLDEST_STARTER;
  if (canStart && !versionOf(PINNED_NODE)) await whileLocked(installPinned);
  const version = versionOf(PINNED_NODE);
  if (version && isSupported(version)) return version;
  const why = canStart ? words.noNewerNode(process.platform, process.arch) : words.nodeTooOld;
  fail(words.nodeNeeded(OLDEST.join("."), own, why));
}

/** Says what it does on standard error: what a command prints on standard output may be read by a program. */
async function installPinned() {
  if (versionOf(PINNED_NODE)) return;
  const begun = Date.now();
  process.stderr.write(`${words.installingNode(process.versions.node)}… `);
  const { code, printed } = await run(
    "npm",
    ["ci", "--prefix", FOLDER, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { output: "kept" },
  );
  process.stderr.write(code === 0 ? `${Math.round((Date.now() - begun) / 1000)} s\n` : `${words.failed}\n${printed}`);
}
