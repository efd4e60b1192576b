import { beforeAll, expect, it, vi } from "vitest";
import { copyOfLedger } from "../ledger";
import { ask } from "./ask";

beforeAll(() => void vi.stubEnv("DATABASE_URL", copyOfLedger()));

type Figure = { low: number | null; high: number | null; qualifier: string };
type Circle = { key: string; firmness: string; bottleneck: Figure | null; bottleneckOfAll: Figure | null };
const dataOf = async (query = "") => JSON.parse((await ask("/circularity", query)).body).data;
const circleOf = async (key: string, query = ""): Promise<Circle> =>
  (await dataOf(query)).cycles.find((circle: Circle) => circle.key === key);

it("gives what binds of a circle that binds, as the page does: Amazon's 15, beside 50 in all", async () => {
  const { firmness, bottleneck, bottleneckOfAll } = await circleOf("amazon.openai", "?asOf=2026-03-01");
  expect([firmness, bottleneck?.high, bottleneckOfAll?.high]).toEqual(["firm", 15e9, 50e9]);
});

it("says at most where a leg without an amount may be smaller", async () => {
  for (const key of ["coreweave.nvidia", "nvidia.openai", "coreweave.nvidia.openai"])
    expect((await circleOf(key)).bottleneck, key).toMatchObject({ low: null, qualifier: "up_to" });
});

it("marks sums by their parts: about, since some are rough, some ceilings and some floors", async () => {
  const { gross, maximumCirculation, distinctCirculation, flows, flowsWithAmount } = await dataOf();
  expect([gross.qualifier, maximumCirculation.amount.qualifier, distinctCirculation.qualifier]).toEqual(
    Array(3).fill("about"),
  );
  expect([flows, flowsWithAmount]).toEqual([70, 35]);
});

it("gives circularity under every rule, and the filter of conditional flows", async () => {
  const { rules } = await dataOf();
  expect(rules.map(({ rule }: { rule: string }) => rule)).toEqual([
    "as_is",
    "without_talks",
    "without_conditional",
    "bound",
    "circle_parties",
    "modelled",
  ]);
  expect((await dataOf("?firmness=conditional")).flows).toBeLessThan(10);
});

it("counts groups as one on request: fewer ends, other circles", async () => {
  const [each, one] = [await dataOf("?groups=each"), await dataOf("?groups=one")];
  expect(one.cycles.length).toBeGreaterThan(each.cycles.length);
});
