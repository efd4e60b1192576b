import { spawn } from "node:child_process";
import { constants } from "node:os";
import { words } from "./words.mjs";

const CHILD = new URL("./child.mjs", import.meta.url).href;
const running = new Set();
let endedBy;

const passOn = (signal) => {
  endedBy = signal;
  for (const child of running) child.kill(signal);
  if (!running.size) process.exit(codeOf(signal));
};

/** The exit code that a shell gives a process that a signal has ended. */
export const codeOf = (signal) => 128 + constants.signals[signal];

/**
 * Starts a process that gets the signals that we get; when it has ended after one, we end too, with that signal's code.
 * A Node process that is bound ends with us even where we are killed (see child.mjs).
 */
export function start(command, args, { stdio = ["inherit", "inherit", "inherit"], environment = {}, isBound = false }) {
  const child = spawn(command, isBound ? ["--import", CHILD, ...args] : args, {
    stdio: isBound ? [...stdio, "ipc"] : stdio,
    env: { ...process.env, ...environment, ...(isBound && { CIRCUIT_STARTER: process.pid }) },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    if (!process.listeners(signal).includes(passOn)) process.on(signal, passOn);
  running.add(child);
  child.on("close", () => {
    running.delete(child);
    if (endedBy && !running.size) process.exit(codeOf(endedBy));
  });
  return child;
}

/** Runs a command to its end: its exit code (1 when it did not start), and what it printed where that is kept. */
export async function run(command, args, { output = "shown", ...options } = {}) {
  const child = start(command, args, output === "kept" ? { ...options, stdio: ["ignore", "pipe", "pipe"] } : options);
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => printed.push(part));
  const code = await new Promise((ended) => {
    child.on("close", (status, signal) => ended(signal ? codeOf(signal) : status));
    child.on("error", ({ message }) => {
      printed.push(Buffer.from(`${message}\n`));
      if (output === "shown") process.stderr.write(`${words.couldNotStart(command, message)}\n`);
      ended(1);
    });
  });
  return { code, printed: Buffer.concat(printed).toString() };
}

/** Runs a command that the rest depends on: what it printed. Shows that and ends with its code when it fails. */
export async function mustRun(command, args, options) {
  const { code, printed } = await run(command, args, options);
  if (code === 0) return printed;
  process.stderr.write(`${words.failed}\n${printed}`);
  process.exit(code);
}

/** Says what is done, does it, and says how long it took. */
export async function timed(what, work) {
  const begun = Date.now();
  process.stdout.write(`${what}… `);
  const result = await work();
  process.stdout.write(`${Math.round((Date.now() - begun) / 1000)} s\n`);
  return result;
}
