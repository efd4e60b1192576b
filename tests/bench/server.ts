import { spawn } from "node:child_process";
import { PAGES } from "../../lib/i18n/pages";
import { routing } from "../../lib/i18n/routing";
import { localPath } from "../../lib/format/local-path";
import { freePort, whenAnswering, type Server } from "./processes";

/** Starts a program that serves at a port, and waits until `path` answers. */
export async function startServer(
  args: string[],
  { env, cwd, path, port }: { env?: Record<string, string>; cwd?: string; path: string; port: number },
): Promise<Server> {
  const server = spawn(process.execPath, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env, NODE_ENV: "production", PORT: String(port) },
    cwd,
  });
  const gone = new Promise<void>((done) => server.once("exit", () => done()));
  const stop = () => {
    server.kill();
    return gone;
  };
  const address = `http://localhost:${port}`;
  try {
    await Promise.race([
      whenAnswering(address + path),
      gone.then(() => Promise.reject(new Error(`${args.join(" ")} ended before it answered`))),
    ]);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  return { address, pid: server.pid ?? 0, stop };
}

/** The production build on a ledger, as readers reach it. */
export const startOurs = async (databaseFile: string, settings: Record<string, string> = {}): Promise<Server> =>
  startServer(["--import", "tsx", "lib/serve/run.ts"], {
    env: { DATABASE_URL: databaseFile, HOST: "localhost", ...settings },
    path: "/robots.txt",
    port: await freePort(),
  });

/** Waits until the server keeps the navigation's pages, which it makes by itself when it starts. */
export async function whenWarm({ address }: Server): Promise<void> {
  for (const locale of routing.locales)
    for (const { path } of PAGES) await fetch(address + localPath(path, locale)).then((answer) => answer.arrayBuffer());
}
