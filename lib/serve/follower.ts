import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Primary } from "@/db/following/primary";

/**
 * How this machine stands to its primary. `syncAge`: seconds since it was last in step, null where it never was. Anyone
 * may read it: where the primary is, only the log says.
 */
export type Following = { syncAge: number | null; fault?: string };

const PROGRAM = fileURLToPath(new URL("../../db/following/run.ts", import.meta.url));

/** A follower that has ended is started anew after a while, in ms. */
const AGAIN_AFTER = 1_000;

/**
 * A follower that tells nothing for so long hangs, in ms, and is ended: it loses nothing by that. The first copy of a
 * large ledger takes a while: 50 MB some ten seconds.
 */
const SILENCE = 300_000;

/**
 * Keeps the process running that keeps this machine's ledger in step with its primary, and tells how it stands. It
 * ends with this one.
 */
export function startFollower(primary: Primary): { following: () => Following; stop: () => void } {
  let synced: number | undefined;
  let fault: string | undefined;
  let child: ChildProcess;
  let isStopped = false;
  const start = () => {
    child = spawnFollower((told) => {
      if (typeof told.synced === "number") synced = told.synced;
      fault = told.fault?.replaceAll(` at ${primary.url}`, "");
    });
    child.once("close", () => {
      if (isStopped) return;
      fault = "The process that follows the primary ended, and is started anew.";
      setTimeout(start, AGAIN_AFTER).unref();
    });
  };
  start();
  return {
    following: () => ({
      syncAge: synced === undefined ? null : Math.max(0, Math.round((Date.now() - synced) / 100) / 10),
      ...(fault && { fault }),
    }),
    stop: () => {
      isStopped = true;
      child.kill("SIGKILL");
    },
  };
}

type Told = { synced?: unknown; fault?: string };

function spawnFollower(tell: (told: Told) => void): ChildProcess {
  const follower = spawn(process.execPath, ["--import", "./.ci/child.mjs", "--import", "tsx", PROGRAM], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    detached: true,
    /* libSQL writes the system's words about every try that fails; ours are said once. */
    env: { ...process.env, CIRCUIT_STARTER: String(process.pid), RUST_LOG: "off" },
  });
  const hangs = setTimeout(() => follower.kill("SIGKILL"), SILENCE).unref();
  follower.on("message", (told: Told) => {
    hangs.refresh();
    tell(told);
  });
  follower.once("close", () => clearTimeout(hangs));
  return follower;
}
