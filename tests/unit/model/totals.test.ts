import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterOptions, filterStandings, type Filter } from "@/lib/model/filter";
import { LAYERS, STATUSES } from "@/lib/model/vocabulary";
import { FIRMNESSES } from "@/lib/model/firmness";
import { lowerBound, upperBound } from "@/lib/model/quantity";
import { layerTotal } from "@/lib/model/totals";
import { atLeast, exact, gw, relation, standingWith, upTo } from "./builders";

const ids = (standings: { deal: { id: string } }[] = []) => standings.map(({ deal }) => deal.id);

describe("the net of a layer", () => {
  it("leaves a part out when its whole is counted, and counts it when the whole is not", () => {
    const whole = standingWith("whole", gw(7, 7, "about"), { layer: "site", status: "announced" });
    const part = standingWith("part", exact(1.2), { layer: "site" });
    const relations = [relation("part", "part_of", "whole")];
    expect(layerTotal([whole, part], relations, "site", "power")).toMatchObject({
      gross: gw(8.2, 8.2, "about"),
      net: gw(7, 7, "about"),
      leftOut: [{ reason: "part_of", because: "whole" }],
    });
    expect(layerTotal([part], relations, "site", "power")?.net).toEqual(exact(1.2));
    expect(
      layerTotal([{ ...whole, status: "cancelled", firmness: "dead" }, part], relations, "site", "power")?.net,
    ).toEqual(exact(1.2));
  });
  it("finds the whole through deals in between, even of another layer", () => {
    const relations = [relation("part", "part_of", "between"), relation("between", "part_of", "whole")];
    const total = layerTotal(
      [standingWith("whole", exact(7), { layer: "site" }), standingWith("part", exact(1), { layer: "site" })],
      relations,
      "site",
      "power",
    );
    expect(total?.net).toEqual(exact(7));
  });
  it("counts one capacity once: the firmer deal, else the earlier", () => {
    const relations = [relation("press", "same_capacity_as", "contract")];
    const contract = standingWith("contract", exact(4.5), { layer: "cloud" });
    const press = standingWith("press", exact(4.5), { layer: "cloud", status: "reported" });
    expect(
      ids(layerTotal([press, contract], relations, "cloud", "power")?.counted.map(({ standing }) => standing)),
    ).toEqual(["contract"]);
  });
  it("counts one capacity under three names once, and not beside the whole that one of them is part of", () => {
    const named = ["contract", "press", "blog"].map((id) => standingWith(id, exact(4.5), { layer: "cloud" }));
    const chain = [relation("press", "same_capacity_as", "contract"), relation("blog", "same_capacity_as", "press")];
    expect(layerTotal(named, chain, "cloud", "power")?.net).toEqual(exact(4.5));
    expect(
      layerTotal(
        [...named].filter(({ deal }) => deal.id !== "press"),
        chain,
        "cloud",
        "power",
      )?.net,
    ).toEqual(exact(4.5));
    const whole = standingWith("whole", exact(10), { layer: "cloud" });
    expect(
      layerTotal([...named, whole], [...chain, relation("press", "part_of", "whole")], "cloud", "power")?.net,
    ).toEqual(exact(10));
  });
  it("leaves out the dead and what OpenAI is no party to", () => {
    const total = layerTotal(
      [
        standingWith("dead", atLeast(10), { status: "superseded" }),
        standingWith("other", exact(2), { parties: ["nvidia", "coreweave"] }),
        standingWith("alive", exact(5)),
      ],
      [relation("alive", "supersedes", "dead")],
      "chips",
      "power",
    );
    expect(total?.net).toEqual(exact(5));
    expect(total?.gross).toEqual(atLeast(17));
    expect(total?.leftOut.map(({ reason, because }) => [reason, because])).toEqual([
      ["not_with_openai", undefined],
      ["dead", "alive"],
    ]);
  });
  it("counts as firm only the part that binds, and firm parts of a soft whole", () => {
    expect(
      layerTotal(
        [standingWith("amd", exact(6), { binding: 1 }), standingWith("talks", exact(9), { status: "talks" })],
        [],
        "chips",
        "power",
      )?.firm,
    ).toEqual(exact(1));
    const soft = [standingWith("whole", exact(7), { status: "announced" }), standingWith("part", exact(1.2))];
    expect(layerTotal(soft, [relation("part", "part_of", "whole")], "chips", "power")?.firm).toEqual(exact(1.2));
  });
  it("lowers the low end by a part that was dropped since", () => {
    const whole = standingWith("sites", gw(7, 7, "about"), { layer: "site", status: "announced" });
    const dropped = standingWith("dropped", exact(0.6), {
      layer: "site",
      status: "cancelled",
      announced: "2026-03-06",
    });
    expect(layerTotal([whole, dropped], [relation("dropped", "reduces", "sites")], "site", "power")?.net).toEqual(
      gw(6.4, 7, "range"),
    );
  });
  it("has no figure without a figure, a real zero when all are dead, and no sum of frameworks", () => {
    expect(layerTotal([], [], "chips", "power")).toMatchObject({ gross: undefined, net: undefined });
    expect(
      layerTotal([standingWith("secret", { qualifier: "undisclosed", unit: "GW" })], [], "chips", "power"),
    ).toMatchObject({ net: undefined, unquantified: [{ deal: { id: "secret" } }] });
    expect(layerTotal([standingWith("dead", exact(3), { status: "cancelled" })], [], "chips", "power")?.net).toEqual(
      exact(0),
    );
    expect(
      layerTotal([standingWith("plan", exact(10), { layer: "framework" })], [], "framework", "power"),
    ).toBeUndefined();
  });

  const deals = fc.array(
    fc.record({
      value: fc.integer({ min: 0, max: 20 }),
      kind: fc.constantFrom("exact", "up_to"),
      status: fc.constantFrom(...STATUSES),
      parent: fc.integer({ min: 0, max: 7 }),
    }),
    { maxLength: 8 },
  );
  const build = (raw: { value: number; kind: string; status: (typeof STATUSES)[number]; parent: number }[]) => ({
    standings: raw.map(({ value, kind, status }, index) =>
      standingWith(`d${index}`, kind === "exact" ? exact(value) : upTo(value), { status }),
    ),
    /** Parts point at earlier deals only, so nothing loops. */
    relations: raw.flatMap(({ parent }, index) =>
      parent < index ? [relation(`d${index}`, "part_of", `d${parent}`)] : [],
    ),
  });
  it("never exceeds the gross, and places every deal with a figure exactly once", () => {
    fc.assert(
      fc.property(deals, (raw) => {
        const { standings, relations } = build(raw);
        const total = layerTotal(standings, relations, "chips", "power");
        if (!total?.gross || !total.net) {
          expect(raw).toHaveLength(0);
          return;
        }
        expect(lowerBound(total.net)).toBeLessThanOrEqual(lowerBound(total.gross));
        expect(upperBound(total.net)).toBeLessThanOrEqual(upperBound(total.gross));
        expect(
          [...total.counted, ...total.leftOut.map(({ entry }) => entry)].map(({ standing }) => standing.deal.id).sort(),
        ).toEqual(ids(standings).sort());
      }),
    );
  });
  it("does not depend on the order of the deals", () => {
    fc.assert(
      fc.property(deals, (raw) => {
        const { standings, relations } = build(raw);
        expect(layerTotal([...standings].reverse(), relations, "chips", "power")?.net).toEqual(
          layerTotal(standings, relations, "chips", "power")?.net,
        );
      }),
    );
  });
});

describe("filters", () => {
  const standings = [
    standingWith("a", exact(1), { layer: "chips", parties: ["openai", "nvidia"] }),
    standingWith("b", exact(1), { layer: "cloud", parties: ["openai", "oracle", "nvidia"], status: "reported" }),
    standingWith("c", exact(1), {
      layer: "site",
      parties: ["openai", "oracle"],
      status: "cancelled",
      announced: "2026-01-01",
    }),
  ];
  const filters = fc.record({
    partners: fc.subarray(["nvidia", "oracle"]),
    layers: fc.subarray([...LAYERS]),
    firmness: fc.subarray([...FIRMNESSES]),
  });
  it("keep what every one of them keeps", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const alone = (part: Partial<Filter>) =>
          new Set(ids(filterStandings(standings, { partners: [], layers: [], firmness: [], ...part })));
        const parts = [
          alone({ partners: filter.partners }),
          alone({ layers: filter.layers }),
          alone({ firmness: filter.firmness }),
        ];
        expect(ids(filterStandings(standings, filter))).toEqual(
          ids(standings).filter((id) => parts.every((part) => part.has(id))),
        );
      }),
    );
  });
  it("count for each option what choosing it alone would leave", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        for (const { value, count } of filterOptions(standings, filter).layers)
          expect(filterStandings(standings, { ...filter, layers: [value] })).toHaveLength(count);
        for (const { value, count } of filterOptions(standings, filter).partners)
          expect(filterStandings(standings, { ...filter, partners: [value] })).toHaveLength(count);
      }),
    );
  });
  it("by date keep what may lie in the span", () => {
    expect(ids(filterStandings(standings, { partners: [], layers: [], firmness: [], from: "2025-12-01" }))).toEqual([
      "c",
    ]);
    expect(ids(filterStandings(standings, { partners: [], layers: [], firmness: [], to: "2025-12-01" }))).toEqual([
      "a",
      "b",
    ]);
  });
});
