import type { RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { logLine } from "@/lib/serve/watch";
import { served } from "./served";

const META = { asOf: "2026-07-10", readUpTo: "2026-07-15", ledgerVersion: "21342d2bb7dd", count: 40, next: null };

/** What stands for Next: pages, the API's first deal, and a program's calls. */
const next: RequestListener = (request, response) => {
  const say = (type: string, body: string, status = 200) =>
    response.writeHead(status, { "content-type": type }).end(body);
  if (request.url === "/api/v1/deals?limit=1") return say("application/json", JSON.stringify({ data: [], meta: META }));
  if (request.url === "/mcp") {
    let body = "";
    request.on("data", (part) => (body += String(part)));
    request.on("end", () => say("application/json", JSON.stringify({ ...request.headers, body })));
    return;
  }
  say("text/html", `<main>${request.url}</main>`, request.url === "/nope" ? 404 : 200);
};
const textOf = async (get: Awaited<ReturnType<typeof served>>["get"], path: string) => String((await get(path)).body);

describe("the addresses about the server itself", () => {
  it("say that it lives, whatever the ledger is like, and are kept by nobody", async () => {
    const { get, asked } = await served((_request, response) => response.writeHead(500).end());
    const { status, headers, body } = await get("/healthz");
    expect([status, headers["cache-control"], String(body)]).toEqual([200, "no-store", "alive\n"]);
    expect(String((await get("/healthz?x=1", {}, "HEAD")).body)).toBe("");
    expect(asked).toEqual([]);
  });

  it("say of which edition it can answer, and its days", async () => {
    const { get, asked } = await served(next);
    for (const time of [1, 2]) {
      const { status, headers, body } = await get("/readyz");
      expect([status, headers["cache-control"], JSON.parse(String(body))], String(time)).toEqual([
        200,
        "no-store",
        { ready: true, edition: META.ledgerVersion, day: META.asOf, readUpTo: META.readUpTo },
      ]);
    }
    expect(asked, "the second time by a kept answer").toHaveLength(1);
  });

  it.each<[string, string, RequestListener]>([
    [
      "the ledger cannot be read",
      "The database",
      (_, response) =>
        response
          .writeHead(503, { "content-type": "application/problem+json" })
          .end(JSON.stringify({ status: 503, detail: "The database is missing." })),
    ],
    ["it is answered with something else", "JSON", (_, response) => response.end("<html>")],
    ["Next does not answer in time", "No answer in", () => undefined],
    ["Next is gone", "socket hang up", (request) => request.socket.destroy()],
  ])("say with 503 that no reader is to be sent here when %s, and why", async (_, why, behind) => {
    const { get } = await served(behind);
    const { status, body } = await get("/readyz");
    const said = JSON.parse(String(body));
    expect([status, said.ready]).toEqual([503, false]);
    expect(said.why).toContain(why);
    expect((await get("/healthz")).status).toBe(200);
  });

  it("say so as well once the server has been asked to stop", async () => {
    const { get, ledger } = await served(next);
    ledger.isStopping = true;
    expect((await get("/readyz")).status).toBe(503);
  });

  it("are only read", async () => {
    const { get } = await served(next);
    for (const path of ["/healthz", "/readyz", "/metrics"])
      for (const method of ["POST", "DELETE", "OPTIONS"])
        expect(await get(path, {}, method), path).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  });

  it("are these three and no other: a longer address is a page's", async () => {
    const { get, asked } = await served(next);
    for (const path of ["/healthz/", "/metrics.txt", "/fr/readyz", "/constructor"]) await get(path);
    expect(asked).toHaveLength(4);
  });
});

describe("a server that follows a primary", () => {
  const following = { syncAge: 0.4 };
  const fault = "The primary does not answer (fetch failed).";

  it("is ready, and says how old its last sync is", async () => {
    const { get } = await served(next, { following: () => following });
    const { status, body } = await get("/readyz");
    expect([status, JSON.parse(String(body))]).toEqual([200, expect.objectContaining({ ready: true, following })]);
    const lines = (await textOf(get, "/metrics")).split("\n");
    for (const line of ["circuit_sync_age_seconds 0.4", "circuit_sync_faulty 0"]) expect(lines).toContain(line);
  });

  it("is ready with what it has while the primary is away, and says so", async () => {
    const { get } = await served(next, { following: () => ({ ...following, syncAge: null, fault }) });
    const { status, body } = await get("/readyz");
    expect([status, JSON.parse(String(body)).following.fault]).toEqual([200, fault]);
    expect(await textOf(get, "/metrics")).toMatch(/^circuit_sync_age_seconds nan\n[^]*^circuit_sync_faulty 1$/im);
  });

  it("is told of no primary where there is none", async () => {
    const { get } = await served(next);
    expect(String((await get("/readyz")).body)).not.toContain("following");
    expect(await textOf(get, "/metrics")).not.toContain("circuit_sync");
  });
});

describe("/metrics", () => {
  it("counts requests by kind and status, kept answers and made ones, and the time that making takes", async () => {
    const { get } = await served(next);
    for (const path of ["/", "/", "/", "/nope", "/api/v1/deals"]) await get(path);
    await get("/", {}, "POST");
    const text = await textOf(get, "/metrics");
    for (const line of [
      'circuit_requests_total{kind="page",status="200"} 3',
      'circuit_requests_total{kind="page",status="404"} 1',
      'circuit_requests_total{kind="page",status="405"} 1',
      'circuit_requests_total{kind="data",status="200"} 1',
      'circuit_answers_total{from="kept"} 2',
      'circuit_answers_total{from="made"} 3',
      'circuit_rendering_seconds_count{kind="page"} 2',
      'circuit_edition_info{edition="21342d2bb7dd",day="2026-07-10"} 1',
      "circuit_waiting_answers 0",
    ])
      expect(text.split("\n")).toContain(line);
    expect(Number(/^circuit_kept_bytes (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(0);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  it("is text that Prometheus reads: every line a comment, or a name, labels and a number", async () => {
    const { get } = await served(next);
    await get("/");
    const answer = await get("/metrics");
    expect(answer.headers["content-type"]).toBe("text/plain; version=0.0.4; charset=utf-8");
    for (const line of String(answer.body).trim().split("\n"))
      expect(line).toMatch(/^(# (HELP|TYPE) [a-z_\d]+ .*|[a-z_\d]+(\{([a-z_]+="[^"]*",?)+\})? (-?[\d.e+-]+|nan))?$/i);
  });

  it("has no more rows for a thousand different addresses than for one", async () => {
    const { get } = await served(next);
    const rows = async () =>
      (await textOf(get, "/metrics")).split("\n").filter((line) => line.startsWith("circuit_")).length;
    await get("/x");
    await rows();
    const before = await rows();
    for (let number = 0; number < 50; number++) await get(`/x/${number}?asOf=${number}`);
    expect((await rows()) - before).toBeLessThan(5);
  });

  it("names no edition while the ledger cannot be read", async () => {
    const { get } = await served((_request, response) => response.writeHead(503).end("{}"));
    expect(await textOf(get, "/metrics")).not.toContain("circuit_edition_info{");
  });
});

describe("a line of the log", () => {
  it("says what was asked, how it was answered, whether the answer was kept, how long it took and how much was sent", async () => {
    const { get, seen } = await served(next);
    await get("/deals?partner=amd");
    await get("/deals?partner=amd", {}, "HEAD");
    await expect.poll(() => seen).toHaveLength(2);
    const [first, second] = seen.map((one) => JSON.parse(logLine(one, new Date("2026-07-15T12:00:00Z"))));
    expect(first).toEqual({
      time: "2026-07-15T12:00:00.000Z",
      method: "GET",
      path: "/deals?partner=amd",
      kind: "page",
      status: 200,
      from: "made",
      ms: expect.any(Number),
      bytes: expect.any(Number),
    });
    expect(second).toMatchObject({ method: "HEAD", from: "kept" });
    expect(first.bytes).toBeGreaterThan(second.bytes);
  });

  it("is one line whatever was asked for, and no longer than it needs to be", () => {
    const asked = { method: "GET", kind: "page", status: 200, ms: 1.26, bytes: 1 } as const;
    const line = logLine({ ...asked, url: `/?q="\n\u2028${"x".repeat(5_000)}` }, new Date(0));
    expect(line.trimEnd()).not.toContain("\n");
    expect(line.length).toBeLessThan(1_300);
    expect(JSON.parse(line).ms).toBe(1.3);
  });

  it("says 499 where the reader left before the answer came", async () => {
    const { get, seen } = await served((_request, response) => void setTimeout(() => response.end("late"), 300));
    await get("/", {}, "GET", undefined, 50).catch(() => undefined);
    await expect.poll(() => seen.map(({ status }) => status), { timeout: 2_000 }).toEqual([499]);
  });
});

describe("a call at /mcp", () => {
  it("is passed on with what says who asks what, is not kept, and nothing else of it is told", async () => {
    const { get, asked } = await served(next);
    const call = {
      "content-type": "application/json",
      "mcp-protocol-version": "2026-07-28",
      origin: "https://a.example",
    };
    for (const body of ["one", "two", "two"]) {
      const answer = await get("/mcp", { ...call, cookie: "a=1", "x-forwarded-for": "10.0.0.1" }, "POST", body);
      expect(answer).toMatchObject({ status: 200, headers: { "cache-control": "no-store" } });
      expect(answer.headers.etag).toBeUndefined();
      const passed = JSON.parse(String(answer.body));
      expect(passed).toMatchObject({ ...call, body });
      expect(passed.cookie ?? passed["x-forwarded-for"]).toBeUndefined();
    }
    expect(asked).toEqual(["POST /mcp", "POST /mcp", "POST /mcp"]);
  });
  it("is not passed on when it is too long or no POST", async () => {
    const { get, asked } = await served(next);
    expect((await get("/mcp", {}, "POST", "x".repeat(65 * 1024))).status).toBe(413);
    expect((await get("/mcp", { "transfer-encoding": "chunked" }, "POST", "x".repeat(65 * 1024))).status).toBe(413);
    expect(await get("/mcp")).toMatchObject({ status: 405, headers: { allow: "POST" } });
    expect(asked).toEqual([]);
  });
});
