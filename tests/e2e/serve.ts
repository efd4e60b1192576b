import { spawn } from "node:child_process";

/** A production server of a test's own, with other settings, once it answers. */
export async function serve(settings: Record<string, string>, port: number) {
  let text = "";
  const server = spawn(process.execPath, ["--import", "tsx", "lib/serve/run.ts"], {
    env: { ...process.env, PORT: String(port), ...settings },
    stdio: ["ignore", "ignore", "pipe"],
  });
  server.stderr.on("data", (chunk) => (text += chunk));
  const { HOST = "localhost" } = settings;
  const address = `http://${HOST.includes(":") ? `[${HOST}]` : HOST}:${port}`;
  while (!(await fetch(`${address}/icon.svg`).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`The server at port ${port} has ended:\n${text}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return { address, log: () => text, stop: () => server.kill() };
}
