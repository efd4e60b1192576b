import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { freePort, type Server } from "./processes";
import { startServer } from "./server";
import { temporaryFolder } from "./temporary-folder";

/** A folder of ready files, each with its brotli bytes beside it where it has some, and a server for it. */
export function staticSite() {
  const folder = temporaryFolder();
  const links: Record<string, string> = {};
  return {
    put(path: string, { identity, brotli, link }: { identity: Buffer; brotli?: Buffer; link?: string }): void {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, identity);
      if (brotli) writeFileSync(`${file}.br`, brotli);
      if (link) links[pageOf(path)] = link;
    },
    /** The server knows only what was put before it starts. */
    async start(): Promise<Server> {
      writeFileSync(join(folder, ".links.json"), JSON.stringify(links));
      writeFileSync(join(folder, "ready.txt"), "ready");
      const port = await freePort();
      return startServer(["--import", "tsx", "tests/bench/static-server.ts"], {
        env: { FOLDER: folder },
        path: "/ready.txt",
        port,
      });
    },
  };
}

/** The file that is served at a page's address, whatever its query, and the path of a file. */
export const fileOf = (page: string): string => (page === "/" ? "/index.html" : `${page.split("?", 1)[0]}.html`);
const pageOf = (file: string): string => (file === "/index.html" ? "/" : file.replace(/\.html$/, ""));
