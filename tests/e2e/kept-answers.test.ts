import { connect } from "node:net";
import { asyncBufferFromUrl, parquetReadObjects } from "hyparquet";
import { COUNTS } from "../seeds/counts";
import { expect, test } from "./fixtures";
import { PORT } from "./reader";
import { GARBLED } from "./requests";

const get = (base: string | undefined, path: string, init: RequestInit = {}) =>
  fetch(new URL(path, base), { redirect: "manual", ...init });

test("no answer sets a cookie, learns the host that was asked for, or may be kept unasked", async ({ baseURL }) => {
  for (const path of [
    "/",
    "/fr/circular",
    "/deals",
    "/api/v1/deals",
    "/data/claims.csv",
    "/feed.atom",
    "/cards/en/deals.png",
  ]) {
    const { status, headers } = await get(baseURL, path, { headers: { "x-forwarded-host": "evil.example" } });
    expect(status, path).toBe(200);
    expect([...headers.values()].join(), path).not.toContain("evil.example");
    expect(headers.get("set-cookie"), path).toBeNull();
    expect(headers.get("cache-control"), path).toBe("public, max-age=0, must-revalidate");
    expect(headers.get("etag"), path).toMatch(/^"[\w-]+"$/);
  }
});

test("built files are kept for good, and compressed", async ({ baseURL }) => {
  const html = await (await get(baseURL, "/")).text();
  const [script] = /\/_next\/static\/[^"]+\.js/.exec(html) ?? [];
  const { headers } = await get(baseURL, script ?? "", { headers: { "accept-encoding": "br" } });
  expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(headers.get("content-encoding")).toBe("br");
});

test("no picture is made on request, and what others wrote is told", async ({ request }) => {
  expect((await request.get("/_next/image?url=%2Ficon.svg&w=64&q=75")).status()).toBe(404);
  const notices = await request.get("/third-party.txt");
  expect([notices.status(), notices.headers()["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
  expect(await notices.text()).toContain("SIL OPEN FONT LICENSE");
});

test("a garbled address is nothing that is there: the site's own page says so, under the API a problem document", async ({
  request,
}) => {
  for (const path of [...GARBLED, "/fr/deals/%00", "/deals/%20"]) {
    const answer = await request.get(path);
    expect([answer.status(), answer.headers()["content-type"]], path).toEqual([404, "text/html; charset=utf-8"]);
  }
  for (const path of ["/api/v1/deals/%E0%A4%A", "/api/v1/%zz", "/data/%E0.csv"]) {
    const answer = await request.get(path);
    expect([answer.status(), answer.headers()["content-type"]], path).toEqual([404, "application/problem+json"]);
  }
});

test("a file tells its length and gives any part of it, so that programs read it by its address", async ({
  baseURL,
}) => {
  for (const file of ["claims.parquet", "claims.csv", "circuit.db"]) {
    const head = await get(baseURL, `/data/${file}`, { method: "HEAD", headers: { "accept-encoding": "identity" } });
    const length = Number(head.headers.get("content-length"));
    expect([head.headers.get("accept-ranges"), length > 1_000], file).toEqual(["bytes", true]);
    const end = await get(baseURL, `/data/${file}`, { headers: { range: "bytes=-8" } });
    expect([end.status, (await end.arrayBuffer()).byteLength], file).toEqual([206, 8]);
    expect(end.headers.get("content-range"), file).toBe(`bytes ${length - 8}-${length - 1}/${length}`);
  }
});

test("a reader of Parquet files reads the claims from their address", async ({ baseURL }) => {
  const file = await asyncBufferFromUrl({ url: new URL("/data/claims.parquet", baseURL).href });
  const rows = await parquetReadObjects({ file, columns: ["id"] });
  expect(rows.length).toBe(COUNTS.claims);
});

test("a feed is given whatever a reader of feeds adds to its address; the API is strict", async ({ baseURL }) => {
  for (const feed of ["/feed.atom", "/fr/feed.json"]) {
    const plain = await (await get(baseURL, feed)).text();
    for (const added of ["?format=xml", "?utm_source=x&utm_medium=y", "?t=1", "?__proto__=1"]) {
      const answer = await get(baseURL, feed + added);
      expect([answer.status, (await answer.text()) === plain], feed + added).toEqual([200, true]);
    }
    expect((await get(baseURL, `${feed}?kind=nonsense`)).status).toBe(400);
  }
  expect((await get(baseURL, "/api/v1/deals?utm_source=x")).status).toBe(400);
});

test("the server says of itself that it lives, of which edition it can answer, and how it fares", async ({
  baseURL,
}) => {
  expect(await (await get(baseURL, "/healthz")).text()).toBe("alive\n");
  const ready = await get(baseURL, "/readyz");
  expect(await ready.json()).toEqual({
    ready: true,
    edition: expect.stringMatching(/^[0-9a-f]{12}$/),
    day: COUNTS.latest.day,
    readUpTo: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  const metrics = await (await get(baseURL, "/metrics")).text();
  expect(metrics).toMatch(/^circuit_requests_total\{kind="own",status="200"\} \d+$/m);
  for (const { headers } of [ready, await get(baseURL, "/metrics")])
    expect(headers.get("cache-control")).toBe("no-store");
});

test("a browser that asks for an icon without having read a page is given one", async ({ request }) => {
  const answer = await request.get("/favicon.ico");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toMatch(/^image\//);
});

test("the database can be taken in parts", async ({ baseURL }) => {
  const [head, whole] = await Promise.all([
    get(baseURL, "/data/circuit.db", { headers: { range: "bytes=0-15" } }),
    get(baseURL, "/data/circuit.db", { method: "HEAD" }),
  ]);
  expect(await head.text()).toBe("SQLite format 3\0");
  expect([head.status, head.headers.get("content-range")]).toEqual([
    206,
    `bytes 0-15/${whole.headers.get("content-length")}`,
  ]);
});

test("a page is only read: any other method is refused, and the page is not made for it", async ({ baseURL }) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const { status, headers } = await get(baseURL, "/deals", { method });
    expect([status, headers.get("allow")], method).toEqual([405, "GET, HEAD"]);
  }
});

/** A request as no library would send it. */
const raw = (text: string) =>
  new Promise<number>((resolve, reject) => {
    let answer = "";
    const socket = connect(PORT, "localhost", () => socket.write(text));
    socket.on("data", (part) => (answer += String(part))).on("error", reject);
    socket.on("close", () => resolve(Number(answer.split(" ")[1] ?? 0)));
  });

test("hostile requests are answered as what they are, never with an error of the server", async ({ baseURL }) => {
  const names = Object.getOwnPropertyNames(Object.prototype);
  const paths = [
    "/deals/%",
    "/deals/%25",
    "/embed/%zz",
    "/data/%",
    "/api/v1/%zz",
    "/cards/en/%ed%a0%80.png",
    "/..%2f..%2fetc/passwd",
  ];
  for (const path of [
    ...paths,
    ...["/", "/cost", "/fr/circular"].map((page) => `${page}?${names.map((name) => `${name}=1`).join("&")}`),
  ]) {
    const { status } = await get(baseURL, path);
    expect(status, path).toBeLessThan(500);
  }
  for (const line of [
    "TRACE / HTTP/1.1",
    "PROPFIND / HTTP/1.1",
    "GET /deals/\u00ff HTTP/1.1",
    `GET /?q=${"%".repeat(9_000)} HTTP/1.1`,
    "GET //evil.example/ HTTP/1.1",
    "GET http://evil.example/ HTTP/1.1",
    "GET * HTTP/1.1",
    "NONSENSE",
  ]) {
    const status = await raw(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(status, line.slice(0, 40)).toBeGreaterThanOrEqual(200);
    expect(status, line.slice(0, 40)).toBeLessThan(500);
  }
});

test("a page that is left by a link and come back to stays the same, without an error", async ({ open }) => {
  const page = await open("/");
  const heading = page.getByRole("heading", { level: 1 });
  const first = await heading.textContent();
  await page.getByRole("navigation").getByRole("link", { name: "Deals" }).first().click();
  await expect(page).toHaveURL(/\/deals$/);
  await page.goBack();
  await expect(heading).toHaveText(first ?? "");
});
