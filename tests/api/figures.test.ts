import { beforeAll, expect, it, vi } from "vitest";
import { copyOfLedger } from "../ledger";
import { seeds, statedFigures } from "../stated-figures";
import { ask } from "./ask";

beforeAll(() => void vi.stubEnv("DATABASE_URL", copyOfLedger()));

const dataOf = async (path: string, query = "") => JSON.parse((await ask(path, query)).body).data;

it("every figure of every deal is the one that the seeds state, today and on the article's day", async () => {
  let compared = 0;
  for (const [day, query] of [
    [seeds.ledger.readUpTo, ""],
    ["2025-10-08", "?asOf=2025-10-08"],
  ] as const) {
    for (const { id, announced } of seeds.deals) {
      if (announced.latest > day) continue;
      const { figures } = await dataOf(`/deals/${id}`, query);
      const given = Object.fromEntries(
        figures.map(({ property, low, high, unit, qualifier }: Record<string, unknown>) => [
          property,
          { low, high, unit, qualifier },
        ]),
      );
      const stated = [...statedFigures(id, day)].map(([property, quantity]) => [
        property,
        { low: null, high: null, ...quantity },
      ]);
      expect(given, `${id} on ${day}`).toEqual(Object.fromEntries(stated));
      compared += stated.length;
    }
  }
  expect(compared).toBeGreaterThan(100);
});

it("the article's sum is at least 26 GW, 16 to 26 GW, $800B and $1.30–1.56T", async () => {
  const { sum } = await dataOf("/article");
  expect([sum.naive, sum.distinct, sum.stated, sum.capex].map(({ low, high }) => [low, high])).toEqual([
    [26, 26],
    [16, 26],
    [800e9, 800e9],
    [1.3e12, 1.56e12],
  ]);
});

it("the cost of the article's deals is at least $1.30–1.56T, by three projects up to 2035", async () => {
  const { capex, projects, years } = await dataOf("/cost");
  expect([capex.qualifier, capex.low, capex.high, capex.unit]).toEqual(["at_least", 1.3e12, 1.56e12, "USD"]);
  expect([projects.length, years.at(-1).year]).toEqual([3, 2035]);
  const amd = projects.find(({ id }: { id: string }) => id === "amd-6gw-2025-10");
  expect([amd.firmness, amd.binding.low, amd.power.low]).toEqual(["soft", 1, 6]);
  const letter = projects.find(({ id }: { id: string }) => id === "nvidia-loi-2025-09");
  expect(letter.endedSince).toBe(true);
  expect(years.at(-1).running.sourceIds).toContain("epoch-cost");
  expect(capex.sourceIds).toContain("article");
});
