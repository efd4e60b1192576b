import { beforeAll, describe, expect, it, vi } from "vitest";
import { currentEdition } from "@/db/edition";
import { ENDPOINTS } from "@/lib/api/endpoints";
import { answerMcp } from "@/lib/api/mcp";
import { copyOfLedger } from "../ledger";
import { ask } from "./ask";
import { callTool, connected } from "./mcp-client";

beforeAll(() => void vi.stubEnv("DATABASE_URL", copyOfLedger()));

const SITE = new URL("https://circuit.example.org");
const ADDRESS = `${SITE.origin}/mcp`;
const direct = (input: string | URL | Request, init?: RequestInit) =>
  answerMcp(new Request(input, init), currentEdition, SITE);
const client = () => connected(ADDRESS, "auto", direct);

const post = (body: string, headers: Record<string, string> = {}) =>
  direct(ADDRESS, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
  });
const LIST = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });

describe.each(["auto", "legacy"] as const)("a program that speaks the protocol (%s)", (revision) => {
  it("finds every address of the API as a tool that only reads, and is told what it takes", async () => {
    const { tools } = await (await connected(ADDRESS, revision, direct)).listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(ENDPOINTS.map(({ operationId }) => operationId).sort());
    for (const { annotations, description, inputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(description).toBeTruthy();
      expect(Object.keys(inputSchema.properties ?? {})).toContain("asOf");
    }
  });
  it("is answered by each as by the API", async () => {
    const asking = await connected(ADDRESS, revision, direct);
    for (const { operationId, path, kind } of ENDPOINTS) {
      const isOfDeal = path.includes("{id}");
      const { text, isError } = await callTool(asking, operationId, {
        asOf: "2026-03-01",
        ...(isOfDeal ? { id: "amd-6gw-2025-10" } : {}),
      });
      const api = await ask(
        path.replace("{id}", "amd-6gw-2025-10"),
        kind === "list" ? "?limit=20&asOf=2026-03-01" : "?asOf=2026-03-01",
      );
      expect(isError, text.slice(0, 300)).toBe(false);
      expect(JSON.parse(text).data, operationId).toEqual(JSON.parse(api.body).data);
    }
  });
});

describe("a tool", () => {
  it("takes the filters of its address, lists too, and gives no more rows than asked for", async () => {
    const asking = await client();
    const { text } = await callTool(asking, "listDeals", { partner: ["amd", "oracle"], layer: ["chips"], limit: 1 });
    const { data, meta } = JSON.parse(text);
    expect(data).toHaveLength(1);
    expect(meta.count).toBeGreaterThanOrEqual(1);
    expect(data[0].layer).toBe("chips");
    for (const limit of [0, 101, 1.5])
      expect((await callTool(asking, "listDeals", { limit })).isError, String(limit)).toBe(true);
  });
  it("leads from page to page by its cursor", async () => {
    const asking = await client();
    const first = JSON.parse((await callTool(asking, "listDeals", { limit: 2 })).text);
    const cursor = new URL(first.meta.next, SITE).searchParams.get("cursor");
    const second = JSON.parse((await callTool(asking, "listDeals", { limit: 2, cursor })).text);
    expect(second.data[0].id).not.toBe(first.data[0].id);
    expect(second.meta.count).toBe(first.meta.count);
  });
  it.each([
    ["listDeals", { partner: ["intel"] }, "is not in the ledger"],
    ["listDeals", { colour: "red" }, "colour"],
    ["listDeals", { asOf: "2031-01-01" }, "after the ledger's latest day"],
    ["getDeal", { id: "nope" }, "There is no nope"],
    ["getDeal", { id: "../deals" }, "id"],
    ["getDeal", {}, "id"],
    ["getExposure", { cut: ["nope"] }, "nope"],
    ["getCost", { gw: -5 }, "gw"],
  ])("%s with %j is refused with a reason, not with an empty answer", async (name, asked, reason) => {
    const { text, isError } = await callTool(await client(), name, asked);
    expect(isError).toBe(true);
    expect(text).toContain(reason);
    expect(text).not.toMatch(/\n\s+at |node_modules/);
  });
  it("says in words when the ledger cannot be read", async () => {
    vi.stubEnv("DATABASE_URL", "/nonexistent/circuit.db");
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const { text, isError } = await callTool(await client(), "listDeals");
    expect([isError, JSON.parse(text).status]).toEqual([true, 503]);
    expect(text).not.toContain("nonexistent");
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    vi.stubEnv("DATABASE_URL", copyOfLedger());
  });
});

describe("what is no question", () => {
  it("is refused by what it is, and never an error of the server", async () => {
    for (const [body, headers] of [
      ["", {}],
      ["{", {}],
      ["[]", {}],
      ["null", {}],
      ['{"jsonrpc":"2.0","id":1}', {}],
      [JSON.stringify({ jsonrpc: "2.0", id: 1, method: "subscriptions/listen", params: { notifications: {} } }), {}],
      [JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "dropTable" } }), {}],
      [JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "__proto__" } }), {}],
      [LIST, { "content-type": "text/plain" }],
      [LIST, { "mcp-protocol-version": "1999-01-01" }],
    ] as [string, Record<string, string>][]) {
      const answer = await post(body, headers);
      expect(answer.status, body).toBeLessThan(500);
      expect(await answer.text(), body).not.toMatch(/\n\s+at |node_modules/);
    }
  });
  it("is a page of another site that has a browser ask", async () => {
    for (const origin of ["https://evil.example", "null", "http://circuit.example.org", `${SITE.origin}.evil.example`])
      expect((await post(LIST, { origin })).status, origin).toBe(403);
    expect((await post(LIST, { origin: SITE.origin })).status).toBe(200);
    expect((await post(LIST)).status).toBe(200);
  });
});
