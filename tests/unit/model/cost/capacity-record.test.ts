import { describe, expect, it } from "vitest";
import { capacityRecord, modelStart } from "@/lib/model/cost/capacity-record";
import { costStudy } from "@/lib/model/cost/study";
import type { Standing } from "@/lib/model/standing";
import { gw, site, stage } from "../delivery/worked";
import { scenario } from "./projects";

/*
 * Worked by hand. North: 0.1 of computing load runs from 1 September 2025, 0.2 from 1 December, 0.4 from 23 May 2026.
 * The same buildings draw 0.15 at the meter, by a source of 1 October 2025: the same thing once more. South: 0.3 at its
 * meter runs from 1 November 2025, and nobody states its computing load. East, likely OpenAI's alone, runs 0.5 and is
 * in no total.
 */
const first = stage("north", "running", gw(0.1), "2025-09-01", { basis: "it" });
const second = stage("north", "running", gw(0.2), "2025-12-01", { basis: "it", updates: [first.id] });
const ledger = {
  sites: [site("north"), site("south"), site("east")],
  milestones: [],
  claims: [
    first,
    second,
    stage("north", "running", gw(0.4), "2026-05-23", { basis: "it", updates: [second.id] }),
    stage("north", "running", gw(0.15), "2025-10-01", { basis: "facility" }),
    stage("south", "running", gw(0.3), "2025-11-01", { basis: "facility" }),
    stage("east", "running", gw(0.5), "2025-08-01", { basis: "it", certainty: "likely" }),
  ],
};
const standings = ["north", "south", "east"].map(
  (id) => ({ deal: { id }, firmness: "firm" }) as Pick<Standing, "deal" | "firmness">,
);
const recordOn = (asOf: string) =>
  capacityRecord({ ledger, on: () => ({ standings }) }, asOf).map(({ day, running }) => [
    day,
    running.map(({ basis, low, high }) => `${basis} ${low} to ${high}`).join(", "),
  ]);

describe("what ran in years that are over", () => {
  it("is what had been stated by their last day, each way of measuring for itself; then comes the reader's day", () => {
    expect(recordOn("2026-10-10")).toEqual([
      ["2025-12-31", "it 0.2 to 0.2, facility 0.3 to 0.3"],
      ["2026-10-10", "it 0.4 to 0.4, facility 0.3 to 0.3"],
    ]);
  });
  it("knows nothing of later days, and has no year that is not over", () => {
    expect(recordOn("2025-10-08")).toEqual([["2025-10-08", "it 0.1 to 0.1"]]);
    expect(recordOn("2025-08-31")).toEqual([["2025-08-31", ""]]);
  });
  it("repeats what was last stated, and makes nothing up between two days", () => {
    expect(recordOn("2027-01-01").map(([day]) => day)).toEqual(["2025-12-31", "2026-12-31", "2027-01-01"]);
    expect(recordOn("2027-01-01")[1]).toEqual(["2026-12-31", "it 0.4 to 0.4, facility 0.3 to 0.3"]);
  });
});

/*
 * Worked by hand: 10 GW at 50 to 60 that were expected evenly from 2025 to 2029. On a day of 2026 none of them is the
 * model's before 2026, so that the four years left build 2.5 GW each: 125 to 150 billion dollars a year.
 */
describe("the model where the record ends", () => {
  const window = { from: 2025, to: 2029, basis: "start" } as const;
  const power = gw(10);
  const inputs = (start: number) => ({
    start,
    projects: [{ id: "a", power, firmness: "firm" as const, window }],
    articleProjects: [],
    scopes: { article: [], distinct: [], chips: [], cloud: [], site: [] },
    without: [],
    ended: [],
    links: [],
  });
  const of = scenario({ scope: "deals", deals: ["a"], curve: "linear" });
  const study = (start: number) => costStudy(inputs(start), { year: 2025, usd: 10e9, kind: "year" }, of);
  it("begins in the year of the reader's day, and spends all that is announced from then on", () => {
    const { years, projects, capex } = study(2026);
    const built = years.filter(({ capexUsd }) => capexUsd.low > 1);
    expect(
      built.map(({ year, capexUsd }) => [year, Math.round(capexUsd.low / 1e9), Math.round(capexUsd.high / 1e9)]),
    ).toEqual([2026, 2027, 2028, 2029].map((year) => [year, 125, 150]));
    expect(years[0]?.year).toBe(2026);
    expect(projects[0]?.project.window).toEqual({ from: 2026, to: 2029, basis: "start", since: 2025 });
    expect(capex).toEqual({ low: 500e9, high: 600e9, open: false });
  });
  it("sets revenue against spending from that year on, grown from the year that it was stated of", () => {
    const [payment] = study(2026).payments;
    expect([payment?.year, payment?.revenueUsd]).toEqual([2026, 10e9 * (1 + of.growth)]);
    expect(study(2025).payments[0]?.revenueUsd).toBe(10e9);
  });
  it("builds in its first year what was expected in years that are all over", () => {
    expect(study(2031).years[0]).toMatchObject({ year: 2031, inServiceGw: { low: 10, high: 10 } });
  });
  it("begins no earlier than 2025 and no later than 2035, whatever the day", () => {
    expect(["2019-12-31", "2026-10-10", "2040-01-01"].map(modelStart)).toEqual([2025, 2026, 2035]);
  });
});

describe("a typed number of gigawatts", () => {
  it("is no deal: it is built whole, whatever share of deals is", () => {
    const typed = scenario({ scope: "typed", typedGw: 20, realisation: { firm: 0, soft: 0, dead: 0 } });
    const unitCost = { low: 35e9, high: 35e9 };
    const empty = { projects: [], articleProjects: [], without: [], ended: [], links: [], start: 2026 };
    const scopes = { article: [], distinct: [], chips: [], cloud: [], site: [] };
    expect(costStudy({ ...empty, scopes }, undefined, { ...typed, unitCost }).capex).toEqual({
      low: 700e9,
      high: 700e9,
      open: false,
    });
  });
});
