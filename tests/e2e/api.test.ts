import { addressOf, contractFaults, description, PATHS } from "../api/contract";
import { expect, test } from "./fixtures";

/* What an answer says is tested without a server (tests/api); here is what only HTTP and the server before it add. */

type Answer = { status: number; type: string; headers: Headers; body: string };

async function ask(base: string | undefined, address: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(new URL(address, base), { redirect: "manual", ...init });
  return {
    status: answer.status,
    type: answer.headers.get("content-type") ?? "",
    headers: answer.headers,
    body: await answer.text(),
  };
}

test("the server's description in OpenAPI is the one that answers are held against", async ({ baseURL }) => {
  expect(JSON.parse((await ask(baseURL, "/api/v1/openapi.json")).body)).toEqual(
    JSON.parse(JSON.stringify(description)),
  );
});

for (const path of PATHS) {
  test(`${path} answers as described, costs a 304 until something changes, may be read from any page, and only read`, async ({
    baseURL,
  }) => {
    const address = addressOf(path);
    const json = await ask(baseURL, address);
    expect([json.status, ...contractFaults(path, json)]).toEqual([200]);
    const etag = json.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect(json.headers.get("access-control-allow-origin")).toBe("*");
    expect(json.headers.get("vary")).toMatch(/\bAccept\b/);
    const again = await ask(baseURL, address, { headers: { "if-none-match": `"other", ${etag}` } });
    expect([again.status, again.body, again.headers.get("etag")]).toEqual([304, "", etag]);
    expect((await ask(baseURL, `${address}?asOf=2025-10-08`, { headers: { "if-none-match": etag } })).status).toBe(200);
    const head = await ask(baseURL, address, { method: "HEAD" });
    expect([head.status, head.body, head.headers.get("etag"), head.type]).toEqual([
      200,
      "",
      etag,
      "application/json; charset=utf-8",
    ]);
    const preflight = await ask(baseURL, address, {
      method: "OPTIONS",
      headers: { origin: "https://elsewhere.test", "access-control-request-method": "GET" },
    });
    expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([
      204,
      "GET, HEAD, OPTIONS",
    ]);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const refused = await ask(baseURL, address, { method });
      expect([refused.status, refused.type, refused.headers.get("allow")]).toEqual([
        405,
        "application/problem+json",
        "GET, HEAD, OPTIONS",
      ]);
    }
  });
}

test("CSV is the same bytes by ending and by Accept, compressed or not", async ({ baseURL }) => {
  const csv = { accept: "text/csv" };
  const byEnding = await ask(baseURL, "/api/v1/claims.csv", { headers: { "accept-encoding": "identity" } });
  const byAccept = await ask(baseURL, "/api/v1/claims", { headers: { ...csv, "accept-encoding": "identity" } });
  const compressed = await ask(baseURL, "/api/v1/claims", { headers: { ...csv, "accept-encoding": "gzip" } });
  expect([byEnding.status, byEnding.type]).toEqual([200, "text/csv; charset=utf-8"]);
  expect([byEnding.headers.get("content-encoding"), compressed.headers.get("content-encoding")]).toEqual([
    null,
    "gzip",
  ]);
  expect(compressed.headers.get("vary")).toMatch(/\bAccept-Encoding\b/);
  expect([byAccept.body === byEnding.body, compressed.body === byEnding.body]).toEqual([true, true]);
});

for (const [what, path, address] of [
  ["a NUL in a path", "/deals/{id}", "/api/v1/deals/%00"],
  ["a space in a path", "/deals/{id}", "/api/v1/deals/a%20b"],
  ["a slash in an id", "/deals/{id}", "/api/v1/deals/amd%2F6gw"],
  ["a stray percent sign in a query", "/deals", "/api/v1/deals?q=%"],
  ["a NUL in a query", "/deals", "/api/v1/deals?q=%00"],
  ["a name of 9,000 letters", "/deals", `/api/v1/deals?${"a".repeat(9000)}=1`],
  ["SQL", "/deals", `/api/v1/deals?q=${encodeURIComponent("'; DROP TABLE claims; --")}`],
] as const) {
  test(`${what} gets an answer or a problem as described, and never an error of the server`, async ({ baseURL }) => {
    const answer = await ask(baseURL, address);
    expect(answer.status).toBeLessThan(500);
    expect(contractFaults(path, answer)).toEqual([]);
  });
}

test("an unknown address under the API is a problem document, not a page", async ({ baseURL }) => {
  for (const address of ["/api/v1/nothing/here", "/api/v1/__proto__"]) {
    const answer = await ask(baseURL, address);
    expect([answer.status, answer.type]).toEqual([404, "application/problem+json"]);
  }
});
