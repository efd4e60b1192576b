import { describe, expect, it } from "vitest";
import { readCost, setsAssumption } from "@/lib/search-params/cost";
import { fromQuery } from "@/lib/search-params/raw-query";

const KNOWN = {
  deals: new Set(["amd"]),
  presets: [
    { id: "huang-2025-10", low: 50e9, high: 60e9 },
    { id: "bernstein", low: 35e9, high: 35e9 },
  ],
};
const read = (query: string) => readCost(fromQuery(new URLSearchParams(query)), KNOWN);
const priceOf = (query: string) => {
  const { low, high } = read(query).scenario.unitCost;
  return [low / 1e9, high / 1e9];
};

describe("a scenario's address", () => {
  it("counts the gigawatts that it states, without a word on what is counted", () => {
    expect(read("gw=20").scenario).toMatchObject({ scope: "typed", typedGw: 20 });
    expect(read("gw=20&scope=").scenario).toMatchObject({ scope: "typed", typedGw: 20 });
    expect(read("scope=typed&gw=20").scenario).toMatchObject({ scope: "typed", typedGw: 20 });
    expect(read("").scenario.scope).toBe("article");
  });
  it("with one price means that price, and with two the range", () => {
    expect(priceOf("low=35")).toEqual([35, 35]);
    expect(priceOf("high=35")).toEqual([35, 35]);
    expect(priceOf("low=35&high=")).toEqual([35, 35]);
    expect(priceOf("low=35&high=45")).toEqual([35, 45]);
    expect(priceOf("preset=own")).toEqual([50, 60]);
  });
  it("that names a scope or a unit cost beside typed numbers means what it names, and says what is not counted", () => {
    const { scenario, faults } = read("scope=chips&gw=10&preset=bernstein&low=50&high=60");
    expect(scenario).toMatchObject({ scope: "chips", unitCost: { low: 35e9, high: 35e9 } });
    expect(faults.map(({ param, reason }) => [param, reason])).toEqual([
      ["gw", "not_counted"],
      ["low", "not_counted"],
      ["high", "not_counted"],
    ]);
  });
  it("makes an assumption when it sets more than gigawatts, unit cost, growth and day", () => {
    const sets = (query: string) => setsAssumption(read(query));
    expect(["", "gw=20&low=35&growth=40", "asOf=2025-10-08", "firm=100&share=60&scope="].map(sets)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(["scope=chips", "preset=bernstein", "share=50", "running=no", "planGw=4"].map(sets)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});
