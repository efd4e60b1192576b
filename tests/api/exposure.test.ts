import { expect, it } from "vitest";
import { ask } from "./ask";

const dataOf = async (query = "") => JSON.parse((await ask("/exposure", query)).body).data;
const of = (data: { parties: { party: string }[] }, party: string) => data.parties.find((each) => each.party === party);

it("gives who is owed what, as a share of its backlog with both days, and that nothing is short at 100 %", async () => {
  const data = await dataOf();
  expect(data.notice).toMatch(/no forecast/);
  expect(data.unpaid).toMatchObject({ low: 0, high: 0, unit: "USD" });
  expect(of(data, "oracle")).toMatchObject({
    contracts: { qualifier: "more_than", low: 300e9, high: null },
    backlog: { low: 664e9 },
    backlogOf: { latest: "2026-08-31" },
    backlogShare: { low: 300 / 664, qualifier: "more_than" },
    round: null,
  });
  expect(of(data, "broadcom")).toMatchObject({ contracts: null, backlogShare: null, undisclosed: 1 });
});
it("computes the what-if of the page: half paid, Oracle without means of its own, guarantees called", async () => {
  const data = await dataOf("?pays=10&alone=oracle:0&guarantees=called&asOf=2026-10-10");
  expect(data.rounds).toEqual([["openai"], expect.arrayContaining(["oracle", "coreweave"])]);
  expect(of(data, "nvidia")).toMatchObject({ guaranteesCalled: { high: 105e9 } });
  expect(of(data, "oracle")).toMatchObject({ round: 2, promised: { high: 300e9 } });
});
it("refuses what the page would replace, and names the nearest", async () => {
  const { status, body } = await ask("/exposure", "?alone=oracel:10");
  expect(status).toBe(400);
  expect(body).toContain('the nearest is \\"oracle\\"');
  expect((await ask("/exposure", "?pays=101")).status).toBe(400);
});
it("has a line for every party in CSV", async () => {
  const lines = (await ask("/exposure.csv")).body.trim().split("\n");
  expect(lines[0]).toMatch(/^party,contracts_qualifier/);
  expect(lines.some((line) => line.startsWith("oracle,more_than,300000000000"))).toBe(true);
});
