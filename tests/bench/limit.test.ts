import { createServer, type Server as HttpServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "./ask";
import { putLimit } from "./limit";
import { freePort, memoryMb, type Server } from "./processes";
import { staticSite } from "./static-site";

const PAGE = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/>
<link rel="preload" as="script" href="/b.js"/><script src="/b.js" async=""></script></head><body><h1>Words</h1>
<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"é"])</script>
<script type="application/ld+json">{}</script></body></html>`;
const FILES: Record<string, string> = {
  "/deals": PAGE,
  "/search?q=a": "<!DOCTYPE html><h1>Found</h1>",
  "/a.css": "@font-face{src:url(/f.woff2)}",
  "/f.woff2": "font",
  "/b.js": "1",
};

let ours: HttpServer;
let ready: Server;
let weight: Awaited<ReturnType<typeof putLimit>>;

beforeAll(async () => {
  const port = await freePort();
  ours = createServer(({ url = "" }, response) => {
    response.setHeader("link", "</b.js>; rel=preload; as=script, </f.woff2>; rel=preload; as=font");
    response.writeHead(url in FILES ? 200 : 404).end(FILES[url]);
  }).listen(port);
  const site = staticSite();
  weight = await putLimit(site, `http://localhost:${port}`, "/deals");
  await putLimit(site, `http://localhost:${port}`, "/search?q=a");
  ready = await site.start();
}, 30_000);

afterAll(async () => {
  ours.close();
  await ready.stop();
});

test("The limit of a page is its HTML without scripts and their preloads, served as brotli", async () => {
  const { headers } = await ask(`${ready.address}/deals`);
  expect(headers["content-encoding"]).toBe("br");
  expect(headers.etag).toBeDefined();
  expect(headers.link).toBe("</f.woff2>; rel=preload; as=font");
  const html = (await ask(`${ready.address}/deals`, "identity")).body.toString();
  expect(html).toContain("<h1>Words</h1>");
  expect(html).not.toMatch(/script|b\.js/);
});

test("The limit of a page with a query is served at its address too", async () => {
  const { status, body } = await ask(`${ready.address}/search?q=a`, "identity");
  expect([status, body.toString()]).toEqual([200, "<!DOCTYPE html><h1>Found</h1>"]);
});

test("Its styles and the fonts that they name are served at the same paths, scripts are not", async () => {
  const statuses = ["/a.css", "/f.woff2", "/b.js"].map(async (path) => (await ask(ready.address + path)).status);
  expect(await Promise.all(statuses)).toEqual([200, 200, 404]);
});

test("HTML and flight data are weighed as they are before they are packed", () => {
  expect(weight.htmlKb * 1000).toBeCloseTo(Buffer.byteLength(PAGE));
  expect(weight.flightKb * 1000).toBeCloseTo(
    "(self.__next_f=self.__next_f||[]).push([0])".length + 'self.__next_f.push([1,"é"])'.length + 1,
  );
});

test.skipIf(process.platform !== "linux")("The memory of a server is that of all its processes", () => {
  expect(memoryMb(ready.pid)).toBeGreaterThan(20);
});
