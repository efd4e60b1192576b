import { callTool, connected } from "../api/mcp-client";
import { expect, test } from "./fixtures";
import { READER } from "./reader";

/* What the tools say is tested without a server (tests/api/mcp.test.ts); here is what only the running one adds. */
const ADDRESS = `${READER.baseURL}/mcp`;
const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(ADDRESS, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
  });
const LIST = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });

for (const revision of ["auto", "legacy"] as const)
  test(`the official client finds AMD's 6 GW by a tool of the running server (${revision})`, async () => {
    const client = await connected(ADDRESS, revision);
    const found = JSON.parse((await callTool(client, "listDeals", { partner: ["amd"], layer: ["chips"] })).text);
    const { id } = found.data.find(({ power }: { power: { high: number } | null }) => power?.high === 6);
    const deal = JSON.parse((await callTool(client, "getDeal", { id })).text);
    expect(deal.data.power).toMatchObject({ low: 6, high: 6, unit: "GW" });
    expect(deal.data.power.sourceIds).not.toEqual([]);
    await client.close();
  });

test("an answer to a program is kept by nobody, and a question has bounds", async () => {
  const { status, headers } = await post(LIST);
  expect([status, headers.get("cache-control"), headers.get("etag")]).toEqual([200, "no-store", null]);
  expect((await post(LIST, { "if-none-match": "*" })).status).toBe(200);
  expect((await post(" ".repeat(70_000))).status).toBe(413);
  expect((await post(LIST)).status).toBe(200);
});

test("it is asked by POST only, and not by pages of other sites", async () => {
  for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const answer = await fetch(ADDRESS, { method });
    expect([answer.status, answer.headers.get("allow")], method).toEqual([405, "POST"]);
  }
  expect((await post(LIST, { origin: "https://evil.example" })).status).toBe(403);
  expect((await post(LIST, { origin: new URL(ADDRESS).origin })).status).toBe(200);
});
