import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

const BUILD_MS = 400;

/** Next as far as `npm start` sees it: it builds into a folder. */
const NEXT = `
const { mkdirSync, writeFileSync } = require("node:fs");
const build = process.env.CIRCUIT_BUILD;
setTimeout(() => {
  mkdirSync(build, { recursive: true });
  writeFileSync(build + "/BUILD_ID", "1");
}, ${BUILD_MS});
`;

/** The server as far as `npm start` sees it: it serves the name of its build's folder. */
const SERVER = `
const { PORT, HOST, CIRCUIT_BUILD } = process.env;
require("node:http").createServer((_, answer) => answer.end(CIRCUIT_BUILD)).listen(Number(PORT), HOST);
`;

/**
 * npm as far as `npm start` calls it: `ci` installs that Next and a tsx that does nothing, `run seed` makes a ledger.
 */
const NPM = `#!/bin/sh
if [ "$1" = ci ]; then
  mkdir -p node_modules/next/dist/bin node_modules/tsx && cp next node_modules/next/dist/bin/next
  echo > node_modules/tsx/index.js
else mkdir -p data && echo ledger > data/circuit.db && echo "Ledger seeded"; fi
`;

/** A folder that `npm start` takes for a fresh clone, whose npm and Next are quick stand-ins. */
export function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), "circuit-start-"));
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "app"));
  mkdirSync(join(folder, "lib/serve"), { recursive: true });
  writeFileSync(join(folder, "lib/serve/run.ts"), SERVER);
  writeFileSync(join(folder, "next"), NEXT);
  writeFileSync(join(folder, "package-lock.json"), "{}");
  writeFileSync(join(folder, "bin/npm"), NPM);
  chmodSync(join(folder, "bin/npm"), 0o755);
  return folder;
}

/** Runs a file of .ci in a folder, its npm that of a checkout. */
export function startIn(folder: string, file: string, settings: Record<string, string> = {}, args: string[] = []) {
  const plain = Object.entries(process.env).filter(([name]) => !/^(PORT|HOST|.*_URL|CIRCUIT_.*)$/.test(name));
  const path = [join(folder, "bin"), process.env.PATH].join(delimiter);
  const child = spawn(process.execPath, [resolve(".ci", file), ...args], {
    cwd: folder,
    /* Whatever the machine speaks. */
    env: { ...Object.fromEntries(plain), NODE_ENV: "test", LC_ALL: "C", PATH: path, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) =>
    child.on("close", (code) => done({ code, out, err })),
  );
  /** Once it has printed something. */
  const says = async (text: string) => {
    while (!(out + err).includes(text)) {
      if (child.exitCode !== null) throw new Error(`It ended without saying "${text}":\n${out}${err}`);
      await new Promise((done) => setTimeout(done, 20));
    }
    return out + err;
  };
  return { child, ended, says };
}

/** A port that nothing listened at a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? done(address.port) : failed(new Error("The system gave no port")),
      );
    });
  });
}
