import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { daysOfChange, linesOn, netSteps, type CumulativeLine } from "@/lib/model/cumulative";
import { filterStandings, passes, type Filter } from "@/lib/model/filter";
import type { Claim, Deal, Ledger, Relation } from "@/lib/model/ledger";
import { relationsOn } from "@/lib/model/relations";
import { standingsAsOf, type Standing } from "@/lib/model/standing";
import { MEASURES } from "@/lib/model/entry";
import { layerTotal } from "@/lib/model/totals";
import { LAYERS, STATUSES, type Layer } from "@/lib/model/vocabulary";
import { FIRMNESSES } from "@/lib/model/firmness";
import { seededLedger } from "../../ledger";
import { atLeast, exact, onDay, quantityClaim, relation, standingWith, statusClaim, upTo } from "./builders";

type Line = Omit<CumulativeLine, "behind">;
type Part = Pick<Ledger, "deals" | "claims" | "relations" | "flows">;
const EVERYTHING: Filter = { partners: [], layers: [], firmness: [] };
const linesOf = (ledger: Part, filter = EVERYTHING, days = daysOfChange(ledger, "2027-01-01")) =>
  linesOn(
    netSteps(ledger, (standing) => passes(standing, filter), LAYERS, MEASURES),
    days,
    LAYERS,
    MEASURES,
  ).map(({ behind: _, ...line }): Line => line);

/** The definition: the net of every day's own standings, a point where it differs from the one before. */
function plainly(
  { relations }: Part,
  filter: Filter,
  days: string[],
  standingsOn: (day: string) => Standing[],
): Line[] {
  return MEASURES.flatMap((measure) =>
    LAYERS.flatMap((layer) => {
      const nets = days.flatMap((day) => {
        const chosen = filterStandings(standingsOn(day), filter);
        const net = layerTotal(chosen, relationsOn(relations, day), layer, measure)?.net;
        return net ? [{ day, net }] : [];
      });
      const points = nets.filter(({ net }, at) => JSON.stringify(net) !== JSON.stringify(nets[at - 1]?.net));
      return points.length ? [{ layer, measure, points }] : [];
    }),
  );
}

const dealOf = (id: string, announced: string, options: Parameters<typeof standingWith>[2] = {}): Deal =>
  standingWith(id, undefined, { ...options, announced }).deal;
const of = <Kind extends Claim>(dealId: string, claim: Kind): Kind => ({ ...claim, dealId });

describe("linesOn(netSteps(ledger, keeps, layers, measures), days, layers, measures)", () => {
  const ledger: Part = {
    deals: [dealOf("whole", "2025-01-10"), dealOf("part", "2025-02-10")],
    claims: [
      of("whole", quantityClaim("w", exact(10), onDay("2025-01-10"))),
      of("part", quantityClaim("p", exact(3), onDay("2025-02-10"))),
      of("whole", statusClaim("end", "cancelled", "2025-03-10")),
    ],
    relations: [{ ...relation("part", "part_of", "whole"), since: { edtf: "", earliest: "", latest: "2025-02-20" } }],
    flows: [],
  };
  const told = (lines: Line[]) =>
    lines.flatMap(({ layer, measure, points }) =>
      points.map(({ day, net }) => `${layer} ${measure} ${day} ${net.low}`),
    );

  it("steps up with a deal and falls when one dies: 10, then its part beside it, then the part alone", () => {
    expect(told(linesOf(ledger))).toEqual([
      "chips power 2025-01-10 10",
      "chips power 2025-02-10 13",
      "chips power 2025-03-10 3",
    ]);
  });
  it("counts a relation from the first listed day after it was known", () => {
    const days = ["2025-02-10", "2025-02-25"];
    expect(told(linesOf(ledger, EVERYTHING, days))).toEqual(["chips power 2025-02-10 13", "chips power 2025-02-25 10"]);
  });
  it("begins on the day the first deal died under a filter for dead ones", () => {
    expect(told(linesOf(ledger, { ...EVERYTHING, firmness: ["dead"] }))).toEqual(["chips power 2025-03-10 0"]);
  });
  it("has no line without a figure, without a day and for the framework layer", () => {
    expect(linesOf({ ...ledger, claims: [] })).toEqual([]);
    expect(linesOf(ledger, EVERYTHING, [])).toEqual([]);
    expect(linesOf({ ...ledger, deals: ledger.deals.map((deal) => ({ ...deal, layer: "framework" })) })).toEqual([]);
  });

  const day = fc.integer({ min: 10, max: 28 }).map((number) => `2025-10-${number}`);
  const IDS = ["a", "b", "c", "d", "e", "f"];
  const deals = fc
    .array(fc.record({ announced: day, layer: fc.constantFrom("chips", "site"), outside: fc.boolean() }), {
      minLength: IDS.length,
      maxLength: IDS.length,
    })
    .map((raw) =>
      raw.map(({ announced, layer, outside }, at) =>
        dealOf(IDS[at] ?? "", announced, {
          layer: layer as Deal["layer"],
          parties: outside ? ["nvidia", "oracle"] : ["openai", "nvidia"],
        }),
      ),
    );
  const quantity = fc.oneof(
    fc.integer({ min: 0, max: 20 }).map(exact),
    fc.integer({ min: 0, max: 20 }).map(atLeast),
    fc.integer({ min: 0, max: 20 }).map(upTo),
    fc.constant({ qualifier: "undisclosed", unit: "GW" } as const),
  );
  const claims = fc
    .array(
      fc.record({
        dealId: fc.constantFrom(...IDS),
        day,
        said: fc.oneof(quantity, fc.constantFrom(...STATUSES)),
        rank: fc.constantFrom("normal", "normal", "preferred", "deprecated"),
      }),
      { maxLength: 25 },
    )
    .map((raw) =>
      raw.map(({ dealId, day: on, said, rank }, at): Claim => ({
        ...(typeof said === "string" ? statusClaim(`c${at}`, said, on) : quantityClaim(`c${at}`, said, onDay(on))),
        dealId,
        rank: rank as Claim["rank"],
      })),
    );
  const relations = fc
    .array(
      fc.record({
        from: fc.constantFrom(...IDS),
        kind: fc.constantFrom("part_of", "same_capacity_as", "reduces", "supersedes", "funds"),
        to: fc.constantFrom(...IDS),
        since: day,
      }),
      { maxLength: 6 },
    )
    .map((raw) =>
      raw.map(({ from, kind, to, since }): Relation => ({
        ...relation(from, kind as Relation["kind"], to),
        since: { edtf: since, earliest: since, latest: since },
      })),
    );
  const filters = fc.record({
    partners: fc.subarray(["oracle"]),
    layers: fc.constant<Layer[]>([]),
    firmness: fc.subarray([...FIRMNESSES]),
    matching: fc.option(
      fc.subarray(IDS).map((ids) => new Set(ids)),
      { nil: undefined },
    ),
  });
  it("is the net of each day, whatever is announced, related, stated, ended and filtered", () => {
    fc.assert(
      fc.property(deals, claims, relations, filters, (someDeals, someClaims, someRelations, filter) => {
        const some = { deals: someDeals, claims: someClaims, relations: someRelations, flows: [] };
        const days = daysOfChange(some, "2025-10-27");
        const standingsOn = (on: string) => standingsAsOf({ ...some, disputes: [] }, on);
        expect(linesOf(some, filter, days)).toEqual(plainly(some, filter, days, standingsOn));
      }),
    );
  }, 60_000);
});

describe("the lines of the ledger", () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ({ ledger } = await seededLedger());
  });
  it("are the net of each day under every filter", () => {
    const days = daysOfChange(ledger, ledger.days.latest);
    const standings = new Map(days.map((day) => [day, standingsAsOf(ledger, day)]));
    const partners = [[], ["nvidia"], ["oracle", "softbank"]];
    const filters = [
      ...partners.flatMap((some) =>
        [[], ...FIRMNESSES.map((group) => [group]), ["firm", "soft"] as const].map((groups) => ({
          ...EVERYTHING,
          partners: some,
          firmness: [...groups],
        })),
      ),
      ...LAYERS.map((layer) => ({ ...EVERYTHING, layers: [layer] })),
      { ...EVERYTHING, from: "2025-06-01", to: "2026-01-31" },
      { ...EVERYTHING, matching: new Set(ledger.deals.filter((_, at) => at % 3 === 0).map(({ id }) => id)) },
    ];
    for (const filter of filters) {
      const lines = linesOf(ledger, filter, days);
      const apart = lines.flatMap(({ basis, layer, measure }) => (basis ? [`${layer} ${measure}`] : []));
      const whole = plainly(ledger, filter, days, (day) => standings.get(day) ?? []).filter(
        ({ layer, measure }) => !apart.includes(`${layer} ${measure}`),
      );
      expect(
        lines.filter(({ basis }) => !basis),
        JSON.stringify(filter),
      ).toEqual(whole);
    }
    expect(linesOf(ledger, EVERYTHING, days).length).toBeGreaterThan(5);
  }, 60_000);
});
