import { spawnSync } from "node:child_process";
import { cpSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Block } from "./plain/content";
import { freePort, type Server } from "./processes";
import { startServer } from "./server";
import { temporaryFolder } from "./temporary-folder";

const NEXT = resolve("node_modules/next/dist/bin/next");

/** Builds the plain page with this content, by the project's own Next and Recharts, and starts it as Next does. */
export async function startPlain(blocks: Block[]): Promise<Server> {
  const folder = temporaryFolder();
  cpSync("tests/bench/plain", folder, { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "content.json"), JSON.stringify(blocks));
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEXT, "build"], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The plain page could not be built:\n${stdout}${stderr}`);
  const port = await freePort();
  return startServer([NEXT, "start", "--port", String(port)], { cwd: folder, path: "/", port });
}
