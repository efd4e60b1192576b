import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { served } from "./served";

const HTML = `<html><script>first()</script><script src="/_next/static/a.js"></script><script type="application/ld+json">{}</script><main>${"word ".repeat(1_000)}</main></html>`;
const UNPACKED = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
const html = () =>
  served((request, response) => {
    const status = request.url === "/nope" ? 404 : 200;
    response.writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      "set-cookie": "a=1",
      "x-powered-by": "x",
    });
    response.end(HTML);
  });

describe("a finished answer", () => {
  it("is the same bytes when it is made and when it is kept, in three encodings", async () => {
    for (const encoding of ["br", "gzip", "identity"] as const) {
      const { get, asked } = await html();
      const [miss, hit] = [
        await get("/", { "accept-encoding": encoding }),
        await get("/", { "accept-encoding": encoding }),
      ];
      expect(hit).toEqual({ ...miss, headers: { ...miss.headers, date: hit.headers.date } });
      expect(String(UNPACKED[encoding](hit.body))).toBe(HTML);
      expect(hit.headers["content-length"]).toBe(String(hit.body.length));
      expect(asked).toEqual(["GET /"]);
    }
  });

  it("is brotli for a browser that takes all, and what a reader prefers otherwise", async () => {
    const { get } = await html();
    const encodingFor = async (accepted: string) =>
      (await get("/", { "accept-encoding": accepted })).headers["content-encoding"];
    expect(await encodingFor("gzip, deflate, br, zstd")).toBe("br");
    expect(await encodingFor("br;q=0.1, gzip")).toBe("gzip");
    expect(await encodingFor("br;q=0, gzip;q=0")).toBeUndefined();
  });

  it("is not sent again to who has it, in any encoding and to HEAD too", async () => {
    const { get } = await html();
    for (const encoding of ["br", "gzip", "identity"]) {
      const { headers } = await get("/", { "accept-encoding": encoding });
      expect(headers.etag).toMatch(/^"[\w-]+"$/);
      for (const method of ["GET", "HEAD"]) {
        const again = await get(
          "/",
          { "accept-encoding": encoding, "if-none-match": `"x", ${headers.etag}`, "cache-control": "no-cache" },
          method,
        );
        expect(again).toMatchObject({ status: 304, headers: { etag: headers.etag, vary: "Accept-Encoding" } });
        expect(again.body).toHaveLength(0);
      }
      expect((await get("/", { "accept-encoding": encoding, "if-none-match": '"x"' })).status).toBe(200);
      expect((await get("/", { "accept-encoding": encoding, "if-none-match": "*" })).status).toBe(304);
    }
  });

  it("has a tag of its bytes: another answer, another tag, another ledger with the same page, the same", async () => {
    let text = "one";
    const { get, ledger } = await served((_request, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end(text),
    );
    const first = (await get("/")).headers.etag;
    ledger.state = "two";
    expect((await get("/")).headers.etag).toBe(first);
    ledger.state = "three";
    text = "two";
    expect((await get("/")).headers.etag).not.toBe(first);
  });

  it("may be kept by any cache that asks each time; what is no answer by none", async () => {
    const { get } = await html();
    expect((await get("/")).headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    const missing = await get("/nope");
    expect(missing).toMatchObject({ status: 404, headers: { "cache-control": "no-store" } });
    expect(missing.headers.etag).toBeUndefined();
  });

  it("sets no cookie and says nothing of what made it", async () => {
    const { headers } = await (await html()).get("/");
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  it("is a built script with a hint for the browser; styles and what failed are as they were built", async () => {
    const { get } = await served((request, response) => {
      const type = request.url?.endsWith(".js") ? "application/javascript; charset=UTF-8" : "text/css";
      response.writeHead(request.url?.includes("gone") ? 404 : 200, { "content-type": type }).end("built");
    });
    const bodyOf = async (file: string) => String((await get(`/_next/static/${file}`)).body);
    expect(await bodyOf("a.js")).toMatch(/^\/\/# \w+\nbuilt$/);
    expect([await bodyOf("a.css"), await bodyOf("gone.js")]).toEqual(["built", "built"]);
  });

  it("is given in parts", async () => {
    const { get } = await html();
    const { etag = "" } = (await get("/")).headers;
    const part = await get("/", { range: "bytes=6-13", "accept-encoding": "br" });
    expect(part).toMatchObject({ status: 206, headers: { "content-range": `bytes 6-13/${HTML.length}`, etag } });
    expect(String(part.body)).toBe("<script>");
    expect(String((await get("/", { range: "bytes=-7" })).body)).toBe("</html>");
    expect(await get("/", { range: "bytes=999999-" })).toMatchObject({
      status: 416,
      headers: { "content-range": `bytes */${HTML.length}` },
    });
    const wholes: Record<string, string>[] = [
      { range: "lines=1-2" },
      { range: "bytes=0-1,5-6" },
      { range: "bytes=0-1", "if-range": '"old"' },
    ];
    for (const whole of wholes) expect((await get("/", whole)).status, JSON.stringify(whole)).toBe(200);
    expect((await get("/", { range: "bytes=0-1", "if-range": etag })).status).toBe(206);
  });
});

describe("the policy of a page", () => {
  it("lets run this site's files and the very scripts that stand in the page, no other", async () => {
    const policy = String((await (await html()).get("/")).headers["content-security-policy"]);
    const hash = createHash("sha256").update("first()").digest("base64");
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy.match(/sha256-/g)).toHaveLength(1);
    for (const part of [
      "default-src 'self'",
      "connect-src 'self'",
      "img-src 'self' data: blob:",
      "style-src 'self' 'unsafe-inline'",
      "frame-ancestors 'self'",
    ])
      expect(policy).toContain(part);
  });
  it("lets any site frame a figure that is made for it", async () => {
    const { get } = await html();
    for (const path of ["/embed/power", "/fr/embed/power"])
      expect((await get(path)).headers["content-security-policy"]).toContain("frame-ancestors *");
  });
  it("keeps a page to itself, and gives to others what is made for them", async () => {
    const { get } = await html();
    const policies = async (path: string) => {
      const { headers } = await get(path);
      return [headers["cross-origin-opener-policy"], headers["cross-origin-resource-policy"]];
    };
    for (const path of ["/", "/fr/deals", "/nope"])
      expect(await policies(path), path).toEqual(["same-origin", undefined]);
    expect(await policies("/embed/power")).toEqual(["same-origin", "cross-origin"]);
    for (const path of ["/api/v1/deals", "/data/claims.csv", "/cards/en/deals.png", "/feed.atom"])
      expect(await policies(path), path).toEqual([undefined, "cross-origin"]);
  });
  it("asks for https for good where the site has it", async () => {
    const secure = await served((_request, response) => response.end("ok"), { site: "https://circuit.example.org" });
    expect((await secure.get("/")).headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");
    expect((await (await html()).get("/")).headers["strict-transport-security"]).toBeUndefined();
  });
});

describe("what is no finished answer", () => {
  it("is a page without a readable ledger: told with 503 and forgotten, as HTML and as the router's data", async () => {
    let isReadable = false;
    const { get } = await served((request, response) => {
      const type = request.headers.rsc ? "text/x-component" : "text/html";
      response.writeHead(200, { "content-type": type });
      if (isReadable) response.end("<main>fine</main>");
      else
        response.end(
          request.headers.rsc ? '["$","main",null,{"data-ledger-fault":""}]' : '<main id="a" data-ledger-fault="">',
        );
    });
    for (const headers of [{}, { rsc: "1" }] as Record<string, string>[])
      expect(await get("/", headers)).toMatchObject({
        status: 503,
        headers: { "retry-after": "5", "cache-control": "no-store" },
      });
    isReadable = true;
    expect((await get("/")).status).toBe(200);
  });
  it("is a method that changes something: 405 for a page, the API's own answer for the API, never a TRACE", async () => {
    const { get, asked } = await served((request, response) =>
      response.writeHead(request.method === "OPTIONS" ? 204 : 405).end(),
    );
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])
      expect(await get("/", {}, method), method).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
    expect(asked).toEqual([]);
    const preflight = await get("/api/v1/deals", {}, "OPTIONS");
    expect(preflight).toMatchObject({ status: 204, headers: { "x-content-type-options": "nosniff" } });
    expect(preflight.headers["content-length"]).toBeUndefined();
    expect((await get("/api/v1/deals", {}, "TRACE")).status).toBe(405);
    expect(asked).toEqual(["OPTIONS /api/v1/deals"]);
  });
  it("is an address longer than HTTP servers read: 431, and never an error of the server", async () => {
    const { get } = await html();
    expect((await get(`/?q=${"x".repeat(20_000)}`)).status).toBe(431);
    for (const long of ["x", "%", "é"])
      expect((await get(encodeURI(`/?q=${long.repeat(2_500)}`))).status, long).toBeLessThan(500);
  });
  it("is a server that went away: 502 now, an answer when it is back", async () => {
    let isUp = false;
    const { get } = await served((request, response) => (isUp ? response.end("ok") : request.socket.destroy()));
    expect((await get("/")).status).toBe(502);
    isUp = true;
    expect((await get("/")).status).toBe(200);
  });
  it("is none where Next closes a connection just as it is used again: then it is asked anew", async () => {
    const seen = new Map<unknown, number>();
    const { get, asked } = await served((request, response) => {
      const count = (seen.get(request.socket) ?? 0) + 1;
      seen.set(request.socket, count);
      if (count > 1) request.socket.resetAndDestroy();
      else response.end("ok");
    });
    for (const day of [1, 2, 3]) expect((await get(`/?asOf=${day}`)).status).toBe(200);
    expect(asked).toHaveLength(5);
  });
  it("is more than can be made: 503 and when to come back", async () => {
    const { get } = await served((_request, response) => void setTimeout(() => response.end("ok"), 200), {
      limits: { bytes: 1e6, atOnce: 1, waiting: 1 },
    });
    const all = await Promise.all([1, 2, 3, 4].map((day) => get(`/?asOf=${day}`)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503]);
    expect(all.find(({ status }) => status === 503)?.headers["retry-after"]).toBe("5");
  });
});

it("a page that takes long does not delay one that is kept", async () => {
  const { get } = await served((request, response) => {
    const slow = request.url !== "/";
    setTimeout(() => response.end("ok"), slow ? 1_500 : 0);
  });
  await get("/");
  let isSlowDone = false;
  const slow = ["/cost", "/circular", "/deals"].map((path) => get(path).then(() => (isSlowDone = true)));
  for (let time = 0; time < 50; time++) await get("/");
  expect(isSlowDone).toBe(false);
  await Promise.all(slow);
});
