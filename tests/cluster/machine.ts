import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Ready } from "@/lib/serve/health";
import type { Following } from "@/lib/serve/follower";
import { temporaryFolder } from "../ledger-file";
import { startServer } from "../start/stand-in";

const READER = `import(${JSON.stringify(resolve("tests/cluster/edition-server.ts"))});`;

type Told = Ready & { following?: Following };
export type Machine = Awaited<ReturnType<typeof startMachine>>;

/**
 * A machine of the cluster: the real server with the process that follows, on a file of its own, and behind it what
 * reads that file as the site does.
 */
export async function startMachine(primary: string, { file = join(temporaryFolder(), "circuit.db"), token = "" } = {}) {
  const server = await startServer(
    {
      ...{ DATABASE_URL: file, LEDGER_PRIMARY: primary, LEDGER_PRIMARY_TOKEN: token },
      NODE_OPTIONS: "--conditions=react-server --import tsx",
    },
    READER,
  );
  const ready = async () => (await fetch(`${server.address}/readyz`)).json() as Promise<Told>;
  const edition = async () => {
    const told = await ready();
    return told.ready ? told.edition : undefined;
  };
  const metrics = () => fetch(`${server.address}/metrics`).then((answer) => answer.text());
  const stop = async () => {
    server.child.kill("SIGKILL");
    await server.ended;
  };
  return { ...{ file, said: server.said, ready, edition, metrics, stop }, pid: server.child.pid ?? 0 };
}

/** The process that follows, among those that a machine's server has started. */
export function followerOf({ pid }: Machine): number | undefined {
  return readdirSync(`/proc/${pid}/task`)
    .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean))
    .map(Number)
    .find((child) => readFileSync(`/proc/${child}/cmdline`, "utf8").includes("db/following/run.ts"));
}

/** Waits until something is so, for so many ms, and gives how long that took. */
export async function until(what: string, isSo: () => Promise<boolean>, patience = 15_000): Promise<number> {
  const begun = performance.now();
  for (;;) {
    if (await isSo().catch(() => false)) return performance.now() - begun;
    if (performance.now() - begun > patience) throw new Error(`It did not happen in ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
