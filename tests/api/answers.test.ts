import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { copyOfLedger } from "../ledger";
import { ask } from "./ask";
import { contractFaults, PATHS } from "./contract";
import { question } from "./questions";

beforeAll(() => void vi.stubEnv("DATABASE_URL", copyOfLedger()));

const filled = (path: string) => path.replace("{id}", "amd-6gw-2025-10");

describe("the API and its description", () => {
  for (const path of PATHS) {
    it(`${path} answers as OpenAPI says, in JSON and in CSV, today and on the article's day`, async () => {
      for (const query of ["", "?asOf=2025-10-08"]) {
        for (const address of [filled(path), `${filled(path)}.csv`]) {
          const answer = await ask(address, query);
          expect(answer.status, answer.body).toBe(200);
          expect(contractFaults(path, answer)).toEqual([]);
        }
      }
    });
    it(`${path} gives the same CSV by its ending and by Accept`, async () => {
      const [byEnding, byAccept] = [
        await ask(`${filled(path)}.csv`),
        await ask(filled(path), "", { accept: "text/csv" }),
      ];
      expect([byEnding.type, byEnding.body]).toEqual(["text/csv; charset=utf-8", byAccept.body]);
    });
  }
  it("any question gets an answer or a problem, each as OpenAPI says, and never an internal error", async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ path, part, suffix, query, accept }) => {
        const answer = await ask(`${path.replace("{id}", part)}${suffix}`, query && `?${query}`, { accept });
        expect(answer.status).toBeLessThan(500);
        expect(contractFaults(path, answer)).toEqual([]);
      }),
      { seed: 20251008, numRuns: 600 },
    );
  }, 60_000);
  it("leads from every operation to a problem document that names the parameter", async () => {
    for (const path of PATHS) {
      const { status, body } = await ask(filled(path), "?colour=red");
      expect(status).toBe(400);
      expect(JSON.parse(body)).toMatchObject({
        status: 400,
        type: "/data#problem-invalid-parameter",
        errors: [{ parameter: "colour" }],
      });
    }
  });
});

describe("strictness", () => {
  for (const [query, parameter] of [
    ["?asOf=2025-10-08&asOf=2025-10-09", "asOf"],
    ["?partner=intel", "partner"],
    ["?layer=quantum", "layer"],
    ["?from=2026-01-01&to=2025-01-01", "from"],
    ["?asOf=2031-01-01", "asOf"],
    ["?q=", "q"],
    ["?limit=0", "limit"],
    ["?limit=0x10", "limit"],
    ["?cursor=abc", "cursor"],
    ["?sort=upwards", "sort"],
  ] as const) {
    it(`refuses ${query} and names ${parameter}`, async () => {
      const { status, type, body } = await ask("/deals", query);
      expect([status, type]).toEqual([400, "application/problem+json"]);
      expect(JSON.parse(body).errors.map((fault: { parameter: string }) => fault.parameter)).toContain(parameter);
    });
  }
  for (const [query, parameter] of [
    ["?low=60&high=50", "low"],
    ["?deal=nope", "deal"],
    ["?planGw=4&planFrom=2027&planFrom=2028", "planFrom"],
    ["?preset=bernstein&low=3", "low"],
    ["?scope=chips&gw=3", "gw"],
    ["?planGw=5&planFrom=2030&planTo=2027", "planTo"],
  ] as const) {
    it(`refuses ${query} for a cost and names ${parameter}`, async () => {
      const { status, body } = await ask("/cost", query);
      expect(status).toBe(400);
      expect(JSON.parse(body).errors.map((fault: { parameter: string }) => fault.parameter)).toContain(parameter);
    });
  }
  it("says 404 for a deal that is not there on that day, 405 with Allow for writing, 406 for what it has not", async () => {
    expect((await ask("/deals/openai-10gw-2026-04", "?asOf=2025-10-08")).status).toBe(404);
    const write = await ask("/deals", "", {}, "POST");
    expect([write.status, write.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect((await ask("/deals", "", { accept: "image/png" })).status).toBe(406);
  });
});

describe("questions that look alike", () => {
  it("have answers of their own when planned deals change places", async () => {
    const years = "&planFrom=2027&planFrom=2030&planTo=2028&planTo=2033&scope=typed&gw=0";
    const powers = async (query: string) =>
      JSON.parse((await ask("/cost", query)).body).data.projects.map(
        ({ power, from }: { power: { low: number }; from: number }) => [power.low, from],
      );
    expect(await powers(`?planGw=4&planGw=5${years}`)).toEqual([
      [4, 2027],
      [5, 2030],
    ]);
    expect(await powers(`?planGw=5&planGw=4${years}`)).toEqual([
      [5, 2027],
      [4, 2030],
    ]);
  });
  it("get the same answer when only the order of names differs", async () => {
    const rows = async (query: string) => JSON.parse((await ask("/deals", query)).body).data;
    expect(await rows("?layer=chips&partner=amd")).toEqual(await rows("?partner=amd&layer=chips"));
  });
});

describe("pages", () => {
  for (const path of ["/deals", "/claims", "/flows", "/organisations", "/sources", "/totals", "/changes"]) {
    it(`of ${path} hold every row exactly once, in the order of the whole`, { timeout: 60_000 }, async () => {
      const whole = JSON.parse((await ask(path, "?limit=500")).body);
      const seen: unknown[] = [...whole.data];
      for (let next = whole.meta.next; next;) {
        const page = JSON.parse((await ask(path, next.slice(next.indexOf("?")))).body);
        seen.push(...page.data);
        next = page.meta.next;
      }
      const walked: unknown[] = [];
      for (let query: string | undefined = "?limit=7"; query;) {
        const page = JSON.parse((await ask(path, query)).body);
        expect(page.meta.count).toBe(whole.meta.count);
        walked.push(...page.data);
        query = page.meta.next?.slice(page.meta.next.indexOf("?"));
      }
      expect(walked).toEqual(seen);
      expect(walked).toHaveLength(whole.meta.count);
      expect(walked.length).toBeGreaterThan(7);
      expect(new Set(walked.map((row) => JSON.stringify(row))).size).toBe(whole.meta.count);
    });
  }
  it("lead on in CSV too, by the Link header, with the lines of the JSON's rows", async () => {
    const first = await ask("/claims.csv", "?limit=10");
    const link = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    expect(link).toMatch(/^\/api\/v1\/claims\.csv\?/);
    const second = await ask("/claims.csv", link.slice(link.indexOf("?")));
    const whole = (await ask("/claims.csv")).body;
    const [header = "", ...lines] = second.body.split("\r\n");
    expect(whole.startsWith(first.body)).toBe(true);
    expect(whole.slice(first.body.length).startsWith(lines.join("\r\n"))).toBe(true);
    expect(first.body.startsWith(header)).toBe(true);
  });
  it("refuse a cursor of another question", async () => {
    const { next } = JSON.parse((await ask("/deals", "?limit=5&layer=chips")).body).meta;
    const cursor = new URLSearchParams(next.slice(next.indexOf("?"))).get("cursor");
    const refused = await ask("/deals", `?layer=cloud&cursor=${cursor}`);
    expect([refused.status, JSON.parse(refused.body).type]).toEqual([400, "/data#problem-invalid-cursor"]);
  });
});
