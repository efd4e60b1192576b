import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";

/** Linux counts a process's time in hundredths of a second, on every machine that Node runs on. */
const MS_PER_TICK = 10;

/** Where the fields of /proc/PID/stat stand after the name: the time in the program, and in the system for it. */
const [USER, SYSTEM] = [11, 12];

/** CPU time of a process and all that it started, in ms; `undefined` where there is no /proc. */
export function cpuMs(pid: number): number | undefined {
  return sumOver(pid, (each) => {
    const stat = readFileSync(`/proc/${each}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[USER]) + Number(fields[SYSTEM])) * MS_PER_TICK;
  });
}

/** Resident memory of a process and all that it started, in MB; `undefined` where there is no /proc. */
export function memoryMb(pid: number): number | undefined {
  return sumOver(pid, (each) => {
    const kb = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${each}/status`, "utf8"))?.[1];
    return Number(kb ?? 0) / 1000;
  });
}

function sumOver(pid: number, read: (pid: number) => number): number | undefined {
  try {
    return [pid, ...descendants(pid)].reduce((sum, each) => sum + read(each), 0);
  } catch {
    return undefined;
  }
}

function descendants(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** Resolves once the address answers 200. Rejects, saying why, when it has not after two minutes. */
export async function whenAnswering(address: string): Promise<void> {
  const patience = performance.now() + 120_000;
  while (performance.now() < patience) {
    const answer = await fetch(address).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} did not answer within two minutes: has \`npm run build\` been run?`);
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

/** A server of the benchmark: `stop` ends it and waits until it is gone. */
export type Server = { address: string; pid: number; stop: () => Promise<void> };
