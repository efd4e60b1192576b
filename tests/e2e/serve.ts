import { spawn, type ChildProcess } from "node:child_process";

/** A production server of a test's own, with other settings: once it answers, with what it logs. */
export async function serve(
  settings: Record<string, string>,
  port: number,
): Promise<{ server: ChildProcess; log: () => string }> {
  let text = "";
  const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", String(port)], {
    env: { ...process.env, ...settings },
  });
  server.stderr.on("data", (chunk) => (text += chunk));
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`http://localhost:${port}/icon.svg`).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return { server, log: () => text };
}
