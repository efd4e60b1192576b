import { spawn } from "node:child_process";
import { buildWhenStale } from "./build.mjs";
import { installDependencies } from "./dependencies.mjs";
import { seedWhenStale } from "./ledger.mjs";

const port = process.env.PORT || "3000";
const host = process.env.HOST || "localhost";

installDependencies();
seedWhenStale();
buildWhenStale();
const server = spawn(
  process.execPath,
  ["node_modules/next/dist/bin/next", "start", "--port", port, "--hostname", host],
  {
    stdio: ["inherit", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
await answered(`http://${host === "0.0.0.0" ? "localhost" : host}:${port}`);

/** Prints the address once it answers. */
async function answered(address) {
  while (server.exitCode === null) {
    const answer = await fetch(address, { redirect: "manual" }).catch(() => undefined);
    if (answer) return process.stdout.write(`Circuit is at ${address}\n`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
