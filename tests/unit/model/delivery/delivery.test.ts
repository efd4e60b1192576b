import { describe, expect, it } from "vitest";
import { deliveryAsOf, type Delivery } from "@/lib/model/delivery/delivery";
import type { Milestone } from "@/lib/model/delivery/site";
import type { Stage } from "@/lib/model/delivery/words";
import type { Standing } from "@/lib/model/standing";
import { day, gw, milestone, outcome, site, stage, UNKNOWN } from "./worked";

/*
 * Worked by hand: three sites and five milestones on six days.
 *
 * North: announced 1.2 at the meter on 1 March; builds (no number) from June; 0.1 and 0.2 of computing load run from
 * 1 September and 1 December.
 * South: announced up to 0.5, no basis, on 1 May; delivers (no number) from 1 October.
 * East (likely): 0.3 of computing load runs from 1 August.
 */
const first = stage("north", "running", gw(0.1), "2025-09-01", { basis: "it" });
const claims = [
  stage("north", "announced", gw(1.2), "2025-03-01", { basis: "facility" }),
  stage("north", "under_construction", UNKNOWN, "2025-06-01"),
  first,
  stage("north", "running", gw(0.2), "2025-12-01", { basis: "it", updates: [first.id] }),
  stage("south", "announced", { qualifier: "up_to", unit: "GW", high: 0.5 }, "2025-05-01"),
  stage("south", "delivered", UNKNOWN, "2025-10-01"),
  stage("east", "running", gw(0.3), "2025-08-01", { basis: "it", certainty: "likely" }),
];

/*
 * A: first half of 2025, met on 30 September: 92 days after the last day of June, between 92 and 272.
 * B: June or July 2026, moved on 1 November to autumn: 122 days, between 32 and 182.
 * C: the third quarter of 2025, and no word: overdue from 1 October.
 * D: by 8 September, and short on the 10th. E: 2026, dropped on 1 December.
 */
const A = milestone("north", "a", day("2025-01-01", "2025-06-30"), "2025-03-01");
const B = milestone("north", "b", day("2026-06-01", "2026-07-31"), "2025-03-01");
const C = milestone("south", "c", day("2025-07-01", "2025-09-30"), "2025-05-01");
const D = milestone("south", "d", day("2025-06-10", "2025-09-08"), "2025-06-10");
const E = milestone("east", "e", day("2026-01-01", "2026-12-31"), "2025-08-01");
const outcomes = [
  outcome(A, "met", "2025-09-30", day("2025-09-30")),
  outcome(B, "moved", "2025-11-01", day("2026-09-01", "2026-11-30")),
  outcome(D, "short", "2025-09-10", undefined, gw(0.4)),
  outcome(E, "dropped", "2025-12-01"),
];
const ledger = {
  sites: [site("north"), site("south"), site("east")],
  milestones: [A, B, C, D, E],
  claims: [...claims, ...outcomes],
};
const standing = (id: string) => ({ deal: { id }, firmness: "firm" }) as Pick<Standing, "deal" | "firmness">;
const deals = ["north", "south", "east"].map(standing);
const on = (asOf: string) => deliveryAsOf(ledger, deals, asOf);

const total = ({ totals }: Delivery, of: Stage) =>
  totals
    .find(({ stage: each }) => each === of)
    ?.totals.map(({ basis, low, high }) => `${basis} ${low} to ${high}`)
    .join(", ");
const stateOn = (asOf: string, { id }: Milestone) =>
  on(asOf).milestones.find(({ first: { id: of } }) => of === id)?.state;

describe("what exists of three sites", () => {
  it("is what was stated by the day, as a range on each basis", () => {
    expect(total(on("2025-02-28"), "announced")).toBe("");
    expect(total(on("2025-05-01"), "announced")).toBe("facility 1.2 to 1.2, unstated 0 to 0.5");
    expect(total(on("2025-05-01"), "under_construction")).toBe("");
    expect(total(on("2025-06-01"), "under_construction")).toBe("facility 0 to 1.2");
    expect(total(on("2025-09-01"), "under_construction")).toBe("it 0.1 to 0.1");
    expect(total(on("2025-09-01"), "running")).toBe("it 0.1 to 0.1");
    expect(total(on("2025-10-08"), "delivered")).toBe("it 0.1 to 0.1, unstated 0 to 0.5");
    expect(total(on("2025-12-31"), "running")).toBe("it 0.2 to 0.2");
  });
  it("of a likely user stands beside the totals", () => {
    const { likely, sites } = on("2025-08-01");
    expect(likely.at(-1)?.totals).toMatchObject([{ basis: "it", low: 0.3, siteIds: ["east@east"] }]);
    expect(sites.find(({ site: { dealId } }) => dealId === "east")?.certainty).toBe("likely");
  });
  it("names the sites that have reached a stage without a number", () => {
    const south = on("2025-10-08").totals.find(({ stage: each }) => each === "delivered");
    expect(south?.unnumbered).toEqual(["south@south"]);
  });
  it("a zero is a zero on every basis, and silence is not", () => {
    const zero = [...claims, stage("east", "delivered", gw(0), "2025-08-02", { certainty: "stated" })];
    const [, , east] = deliveryAsOf({ ...ledger, claims: zero }, deals, "2025-08-02").sites;
    expect(east?.bases[0]?.amounts.map(({ said }) => said)).toEqual([
      "silent",
      "silent",
      "silent",
      "silent",
      "none",
      "silent",
    ]);
  });
});

describe("five milestones with imprecise dates", () => {
  it("stand on six days as their sources had it", () => {
    const days = ["2025-02-28", "2025-06-30", "2025-07-01", "2025-10-01", "2025-11-01", "2026-12-31"];
    const table = [A, B, C, D, E].map((each) => days.map((asOf) => stateOn(asOf, each)));
    expect(table).toEqual([
      [undefined, "ahead", "overdue", "met", "met", "met"],
      [undefined, "ahead", "ahead", "ahead", "moved", "overdue"],
      [undefined, "ahead", "ahead", "overdue", "overdue", "overdue"],
      [undefined, "ahead", "ahead", "short", "short", "short"],
      [undefined, undefined, undefined, "ahead", "ahead", "dropped"],
    ]);
  });
  it("tell slips in days, from the latest possible day of one to that of the other, with both bounds", () => {
    const read = (id: string) => on("2025-12-31").milestones.find(({ first: of }) => of.id === id);
    expect(read(A.id)?.met).toEqual({ day: day("2025-09-30"), late: { days: 92, low: 92, high: 272 }, timing: "late" });
    expect(read(B.id)?.slip).toEqual({ days: 122, low: 32, high: 182 });
    expect(read(C.id)?.slip).toBeUndefined();
    expect(read(D.id)?.result).toEqual(gw(0.4));
  });
  it("make a record: k of n that have come due were met", () => {
    expect(on("2025-12-31").record).toEqual({
      promised: 5,
      due: 3,
      met: 1,
      late: 1,
      short: 1,
      moved: 1,
      medianSlipDays: 122,
      overdue: 1,
      dropped: 1,
    });
  });
  it("two sources that may mean the same day have not moved it", () => {
    const again = { ...B, expected: day("2026-01-01", "2026-06-30"), statedOn: day("2025-05-23") };
    const { milestones } = deliveryAsOf({ ...ledger, milestones: [B, again] }, deals, "2025-06-01");
    expect(milestones.map(({ state, given }) => [state, given.length])).toEqual([["ahead", 2]]);
  });
});
