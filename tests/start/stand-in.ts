import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "./checkout";

/** Next as far as the server before it sees it: it listens, and answers `/slow` late. */
const NEXT = `
const answer = (request, response) => {
  if (request.url.startsWith("/die")) process.exit(3);
  const slow = /^\\/slow\\?asOf=(\\d+)/.exec(request.url);
  setTimeout(() => {
    response.setHeader("content-type", request.url.startsWith("/api") ? "application/json" : "text/html");
    response.end(request.url.startsWith("/api") ? '{"meta":{"ledgerVersion":"v","asOf":"d","readUpTo":"r"}}' : "whole");
  }, slow ? Number(slow[1]) : 0);
};
require("node:http").createServer(answer).listen(0, "localhost");
`;

/**
 * The real server of lib/serve, with a quick stand-in for Next behind it, in a folder of its own. Its files are
 * the project's.
 */
export async function startServer(settings: Record<string, string> = {}, next = NEXT) {
  const folder = mkdtempSync(join(tmpdir(), "circuit-serve-"));
  mkdirSync(join(folder, "node_modules/next/dist/bin"), { recursive: true });
  writeFileSync(join(folder, "node_modules/next/dist/bin/next"), next);
  symlinkSync(resolve(".ci"), join(folder, ".ci"));
  symlinkSync(resolve("node_modules/tsx"), join(folder, "node_modules/tsx"));
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", resolve("lib/serve/run.ts")], {
    cwd: folder,
    env: {
      ...process.env,
      ...{ PORT: String(port), HOST: "localhost", LOG: "", SITE_URL: "", DATABASE_URL: join(folder, "none.db") },
      TSX_TSCONFIG_PATH: resolve("tsconfig.json"),
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (part) => (said.out += String(part)));
  child.stderr.on("data", (part) => (said.err += String(part)));
  const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
    child.on("close", (code, signal) => done({ code, signal })),
  );
  const address = `http://localhost:${port}`;
  while (!(await fetch(`${address}/healthz`).catch(() => undefined))) {
    if (child.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 30));
  }
  return { child, ended, said, address, port };
}
