import { describe, expect, it } from "vitest";
import { calibrations, canLieWithin } from "@/lib/model/cost/calibration";
import type { Quantity } from "@/lib/model/quantity";
import type { QuantityProperty } from "@/lib/model/vocabulary";
import { exact, quantityClaim, relation, standingWith, upTo } from "../builders";

const usd = (billions: number, qualifier: "exact" | "up_to" | "more_than" = "exact"): Quantity => ({
  qualifier,
  unit: "USD",
  ...(qualifier === "up_to" ? {} : { low: billions * 1e9 }),
  ...(qualifier === "more_than" ? {} : { high: billions * 1e9 }),
});
type Options = Parameters<typeof standingWith>[2] & { property?: QuantityProperty };

function priced(id: string, power: Quantity, value: Quantity, { property = "value", ...rest }: Options = {}) {
  const standing = standingWith(id, power, { layer: "site", ...rest });
  const shown = quantityClaim(`${id}/${property}`, value, {}, property);
  const reading = { property, shown, alsoReported: [], history: [], deprecated: [], disputed: false };
  return { ...standing, properties: [...standing.properties, reading] };
}
const rent = (standing: ReturnType<typeof priced>) => ({
  ...standing,
  flows: [
    {
      flow: {
        id: "rent",
        dealId: standing.deal.id,
        from: "openai",
        to: "cerebras",
        kind: "cloud_contract" as const,
        instrument: "cash" as const,
        binding: true,
        starts: standing.deal.announced,
      },
      firmness: "firm" as const,
      status: standing.status,
      properties: [],
    },
  ],
});

describe("dollars per gigawatt that deals imply", () => {
  it("compare every site, whatever it comes to: 500 / 10 is 50, 4.6 / 0.55 is 8.4", () => {
    const all = calibrations([priced("ohio", exact(10), usd(500)), priced("nextdc", exact(0.55), usd(4.6))], []);
    expect(
      all.map(({ dealId, impliedUsdPerGw, notComparable }) => [dealId, impliedUsdPerGw / 1e9, notComparable]),
    ).toEqual([
      ["ohio", 50, undefined],
      ["nextdc", expect.closeTo(8.36, 2), undefined],
    ]);
  });
  it("show what the qualifiers allow: up to $500B over 10 GW is 0 to 50, more than $400B over 7 GW at least 57", () => {
    const [five, ten] = calibrations(
      [priced("ten", exact(10), usd(500, "up_to")), priced("five", exact(7), usd(400, "more_than"))],
      [],
    );
    expect(ten).toMatchObject({ low: 0, high: 50e9 });
    expect(five?.low).toBeCloseTo(57.14e9, -7);
    expect(five?.high).toBeUndefined();
    const open = calibrations([priced("open", upTo(1.2), usd(10, "more_than"))], [])[0];
    expect(open && canLieWithin(open, { low: 50e9, high: 60e9 })).toBe(true);
    expect(ten && canLieWithin(ten, { low: 51e9, high: 60e9 })).toBe(false);
  });
  it("list no money for shares, at whatever hoped-for price, and call rented chips rent", () => {
    const all = calibrations(
      [
        priced("amd", exact(6), usd(96), { layer: "chips", property: "stake_value" }),
        priced("nvidia", exact(10), usd(100), { layer: "equity" }),
        rent(priced("cerebras", exact(0.75), usd(20), { layer: "chips" })),
        priced("broadcom", exact(1.3), usd(18), { layer: "debt" }),
      ],
      [],
    );
    expect(all.map(({ dealId, notComparable }) => [dealId, notComparable])).toEqual([
      ["cerebras", "rent"],
      ["broadcom", "debt"],
    ]);
  });
  it("say which of them counts the same sites as another", () => {
    const both = [priced("whole", exact(10), usd(500)), priced("part", exact(7), usd(400))];
    const all = calibrations(both, [relation("part", "part_of", "whole")]);
    expect(all.map(({ dealId, within }) => [dealId, within])).toEqual([
      ["part", "whole"],
      ["whole", undefined],
    ]);
  });
});
