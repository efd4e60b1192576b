import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/*
 * A plain static file server over the folder in FOLDER, at PORT: the reference for what any server here could reach.
 * A page's `link` header, which makes a browser fetch its fonts early, is kept in `.links.json`.
 */
const folder = process.env.FOLDER ?? "";
const links: Record<string, string> = JSON.parse(readFileSync(join(folder, ".links.json"), "utf8"));
const files = sirv(folder, {
  dev: false,
  etag: true,
  brotli: true,
  setHeaders: (response, path) => {
    const link = links[path];
    if (link) response.setHeader("link", link);
  },
});
createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404).end();
  }),
).listen(Number(process.env.PORT));
