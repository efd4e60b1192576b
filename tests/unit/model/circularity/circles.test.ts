import { describe, expect, it } from "vitest";
import { boundPart } from "@/lib/model/circularity/bound-part";
import { circlesOf, smallestLeg, type Circle } from "@/lib/model/circularity/circles";
import { filterFlows } from "@/lib/model/circularity/flow-filter";
import { flowChanges } from "@/lib/model/circularity/flow-changes";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import { distinctMoney } from "@/lib/model/circularity/same-money";
import { FLOW_KINDS } from "@/lib/model/vocabulary";
import type { FlowFirmness } from "@/lib/model/firmness";
import { relation } from "../builders";
import { day, flow, usd } from "./flows";

const circleOf = (flows: MoneyFlow[]): Circle => {
  const [circle] = circlesOf(flows).circles;
  if (!circle) throw new Error("no circle closes");
  return circle;
};
const CONDITIONAL = { firmness: "conditional" } as const;
const AMAZON = [
  flow("amazon→openai", 15e9, { since: day("2026-02-27") }),
  flow("amazon→openai", 35e9, { ...CONDITIONAL, since: day("2026-02-27") }),
  flow("openai→amazon", 138e9, { since: day("2025-11-03") }),
];

describe("a circle binds", () => {
  it("only by what binds on its smallest leg: Amazon's 15 of 50, with 35 on a condition", () => {
    const circle = circleOf(AMAZON);
    expect([circle.firmness, circle.bound?.usd, circle.bottleneck?.usd]).toEqual(["firm", 15e9, 50e9]);
    expect(smallestLeg(circle)?.quantity).toEqual(usd(15e9));
  });
  it("not where a leg's amount is unknown, however firm its contract is called", () => {
    const circle = circleOf([flow("nvidia→coreweave", 2.35e9), flow("coreweave→nvidia")]);
    expect([circle.firmness, circle.bound]).toEqual(["soft", undefined]);
    expect(smallestLeg(circle)?.quantity).toEqual(usd(2.35e9, "up_to"));
  });
  it("not where only a source of grade C speaks of a leg", () => {
    const circle = circleOf([flow("a→b", 1e9, { grade: "C" }), flow("b→a", 2e9)]);
    expect([circle.firmness, circle.bottleneck?.usd]).toEqual(["soft", 1e9]);
  });
  it("not yet where a leg waits for a condition, but as far as it was paid", () => {
    const paid = { ...CONDITIONAL, paid: usd(20e9) };
    expect(circleOf([flow("a→b", 35e9, CONDITIONAL), flow("b→a", 50e9)]).firmness).toBe("conditional");
    expect(circleOf([flow("a→b", 35e9, paid), flow("b→a", 50e9)]).bound?.usd).toBe(20e9);
  });
});

describe("a circle's smallest leg says what its flows allow", () => {
  it.each([
    ["exact", usd(1e9), "exact"],
    ["about", usd(1e9, "about"), "about"],
    ["more than", usd(1e9, "more_than"), "more_than"],
    ["up to", usd(1e9, "up_to"), "up_to"],
  ] as const)("%s stays %s", (_, amount, qualifier) => {
    expect(circleOf([flow("a→b", amount), flow("b→a", 9e9)]).bottleneck?.quantity.qualifier).toBe(qualifier);
  });
  it("at least, where something undisclosed is paid beside it; about, where it may be off both ways", () => {
    const beside = [flow("a→b", 1e9), flow("a→b"), flow("b→a", 9e9)];
    expect(circleOf(beside).bottleneck?.quantity).toEqual(usd(1e9, "at_least"));
    expect(circleOf([flow("a→b", usd(1e9, "more_than")), flow("b→a")]).bottleneck?.quantity.qualifier).toBe("about");
  });
});

describe("a day in the column Since is that of the amount beside it", () => {
  const early = flow("openai→microsoft", undefined, { dealId: "2019", since: day("2019-07-22") });
  const late = flow("openai→microsoft", 250e9, { dealId: "2025", since: day("2025-10-28") });
  const { flows } = distinctMoney([early, late], [relation("2025", "amends", "2019")]);
  it("a merged contract keeps the start of the amount that is shown, not of the oldest: 2025, not 2019", () => {
    expect(flows.map(({ dealId, since, standsFor }) => [dealId, since.latest, standsFor])).toEqual([
      ["2025", "2025-10-28", [early.id]],
    ]);
  });
  it("a circle is closed since the day when every leg had an amount that is shown", () => {
    const stake = flow("microsoft→openai", 13e9, { since: day("2019-07-22") });
    expect(circleOf([stake, ...flows]).since).toBe("2025-10-28");
    expect(circleOf(AMAZON).since).toBe("2026-02-27");
    expect(circleOf([flow("a→b", undefined, { since: day("2020-01-01") }), flow("b→a")]).since).toBe("2025-01-01");
  });
  it("a contract that goes on under a new name has moved; it neither appeared nor went", () => {
    const then = { flows: [early], circles: [] };
    const { appeared, gone, moved } = flowChanges(then, { flows, circles: [] });
    expect([appeared, gone]).toEqual([[], []]);
    expect(moved.map(({ before, after }) => [before.dealId, after.dealId])).toEqual([["2019", "2025"]]);
  });
});

describe("firm only", () => {
  const kept = (flows: MoneyFlow[], firmness: FlowFirmness[]) =>
    filterFlows(flows, { kinds: [...FLOW_KINDS], firmness, minimumUsd: 0, partners: [] });
  it("leaves out what waits for a condition, but for what was paid of it", () => {
    expect(kept(AMAZON, ["firm"])).toHaveLength(2);
    const [part] = kept([flow("a→b", 35e9, { ...CONDITIONAL, paid: usd(20e9) })], ["firm", "soft"]);
    expect(part).toMatchObject({ firmness: "firm", amount: { usd: 20e9 } });
  });
  it("models only the gigawatts that bind: AMD's 1 of 6", () => {
    const factors = [
      { name: "power" as const, value: 6 },
      { name: "unitCost" as const, value: 55e9 },
      { name: "supplierShare" as const, value: 0.32 },
    ];
    const bindingPower = { qualifier: "exact" as const, unit: "GW" as const, low: 1, high: 1 };
    const all = flow("openai→amd", undefined, { bindingPower, amount: { basis: "modelled", usd: 105.6e9, factors } });
    expect(boundPart(all)?.amount).toMatchObject({ basis: "modelled", usd: 17.6e9 });
    expect(kept([all], ["firm", "soft"])).toEqual([all]);
  });
});
