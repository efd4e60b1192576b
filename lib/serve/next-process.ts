import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";

/** Ends Next when the process that started it is gone, however it went. */
const END_WITH_PARENT = "data:text/javascript,process.on('disconnect',()=>process.exit(1))";

/**
 * Starts Next's own production server behind this one, on a free port that only this machine reaches. It must be told
 * `localhost`: of any other name it takes its own rewrites for another site's. Resolves once it answers; rejects when it
 * ends first.
 */
export async function startNext(site: URL): Promise<{ process: ChildProcess; port: number }> {
  const port = await freePort();
  const next = spawn(
    process.execPath,
    [
      ...["--import", END_WITH_PARENT, "node_modules/next/dist/bin/next", "start"],
      ...["--port", String(port), "--hostname", "localhost"],
    ],
    {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      /* What Next writes as this site's address is where readers are, not where it listens itself. */
      env: { ...process.env, SITE_URL: site.origin, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  while (next.exitCode === null && next.signalCode === null) {
    const answer = await fetch(`http://localhost:${port}/robots.txt`).catch(() => undefined);
    if (answer?.ok) return { process: next, port };
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`Next ended (${next.signalCode ?? `exit code ${next.exitCode}`}) before it answered`);
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
