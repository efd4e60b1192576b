import fc from "fast-check";
import type { Quantity } from "@/lib/model/quantity";
import { toFigure } from "@/lib/api/schemas/values";
import { addressOf, contractFaults, PATHS } from "../api/contract";
import { question } from "../api/questions";
import { expectedFigures, seeds } from "./expected-figures";
import { expect, test } from "./fixtures";

type Answer = { status: number; type: string; headers: Headers; body: string };

async function ask(base: string | undefined, address: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(new URL(address, base), init);
  return {
    status: answer.status,
    type: answer.headers.get("content-type") ?? "",
    headers: answer.headers,
    body: await answer.text(),
  };
}

test("the server's description in OpenAPI is the one that answers are held against", async ({ baseURL }) => {
  const { description } = await import("../api/contract");
  expect(JSON.parse((await ask(baseURL, "/api/v1/openapi.json")).body)).toEqual(
    JSON.parse(JSON.stringify(description)),
  );
});

for (const path of PATHS) {
  const address = addressOf(path);

  test(`${path} answers as described; its CSV is the same bytes by ending and by Accept`, async ({ baseURL }) => {
    const json = await ask(baseURL, address);
    expect([json.status, ...contractFaults(path, json)]).toEqual([200]);
    const byEnding = await ask(baseURL, `${address}.csv`);
    const byAccept = await ask(baseURL, address, { headers: { accept: "text/csv" } });
    expect([byEnding.type, byEnding.body]).toEqual(["text/csv; charset=utf-8", byAccept.body]);
    expect(byEnding.headers.get("etag")).toBe(byAccept.headers.get("etag"));
    expect(byEnding.headers.get("etag")).not.toBe(json.headers.get("etag"));
  });

  test(`${path} costs a 304 until something changes, may be read from any page, and only read`, async ({ baseURL }) => {
    const { headers } = await ask(baseURL, address);
    const etag = headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("vary")).toMatch(/\bAccept\b/);
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

test("any question to the running server gets an answer or a problem as described, and never an error of the server", async ({
  baseURL,
}) => {
  await fc.assert(
    fc.asyncProperty(question, async ({ path, part, suffix, query, accept }) => {
      const answer = await ask(
        baseURL,
        `/api/v1${path.replace("{id}", encodeURIComponent(part === ".." ? "x.." : part))}${suffix}${query && `?${query}`}`,
        { headers: { accept } },
      );
      expect(answer.status).toBeLessThan(500);
      expect(contractFaults(path, answer)).toEqual([]);
    }),
    { seed: 20251008, numRuns: 200 },
  );
});

test("every figure of every deal equals the seeds, today and on the article's day", async ({ baseURL }) => {
  let compared = 0;
  for (const asOf of [seeds.ledger.readUpTo, "2025-10-08"]) {
    for (const { id, announced } of seeds.deals) {
      if (announced.latest > asOf) continue;
      const { data } = JSON.parse((await ask(baseURL, `/api/v1/deals/${id}?asOf=${asOf}`)).body);
      const given = new Map(data.figures.map((figure: { property: string }) => [figure.property, figure]));
      const expected = expectedFigures(id, asOf);
      expect(given.size, id).toBe(expected.length);
      for (const { property, quantity } of expected)
        expect(given.get(property), `${id} ${property}`).toMatchObject({
          ...toFigure(quantity as Quantity, []),
          sourceIds: expect.any(Array),
        });
      compared += expected.length;
    }
  }
  expect(compared).toBeGreaterThan(100);
});

test("the article's sum is 26 GW, 16 to 26 GW, $800B and $1.30–1.56T in the API too", async ({ baseURL }) => {
  const { sum } = JSON.parse((await ask(baseURL, "/api/v1/article")).body).data;
  expect([sum.naive, sum.distinct, sum.stated, sum.capex].map(({ low, high }) => [low, high])).toEqual([
    [26, 26],
    [16, 26],
    [800e9, 800e9],
    [1.3e12, 1.56e12],
  ]);
});

test("the cost of the article's deals is what the cost page shows", async ({ baseURL }) => {
  const { capex, projects, years } = JSON.parse((await ask(baseURL, "/api/v1/cost")).body).data;
  expect([capex.qualifier, capex.low, capex.high, capex.unit]).toEqual(["at_least", 1.3e12, 1.56e12, "USD"]);
  expect([projects.length, years.length]).toEqual([3, 11]);
  expect(capex.sourceIds).toContain("article");
});

test("an unknown address under the API is a problem document, not a page", async ({ baseURL }) => {
  const answer = await ask(baseURL, "/api/v1/nothing/here");
  expect([answer.status, answer.type]).toEqual([404, "application/problem+json"]);
});
