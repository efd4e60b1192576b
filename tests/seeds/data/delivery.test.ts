import { beforeAll, describe, expect, it } from "vitest";
import { deliveryAsOf, type Delivery } from "@/lib/model/delivery/delivery";
import { MILESTONE_STATES } from "@/lib/model/delivery/milestones";
import type { StageBasis } from "@/lib/model/delivery/stages";
import type { Stage } from "@/lib/model/delivery/words";
import type { Ledger } from "@/lib/model/ledger";
import { auditWarnings } from "@/seeds/audit/warnings";
import { on, seededLedger } from "../../ledger";

let ledger: Ledger;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
});

const delivery = (day: string): Delivery => deliveryAsOf(ledger, on(ledger, day), day);
const DAYS = () => ["2025-10-08", "2026-07-01", ledger.days.latest];

/** Megawatts that are stated of a site, a stage and a basis as of a day. */
function megawatts(day: string, site: string, stage: Stage, basis: StageBasis): number | undefined {
  const reading = delivery(day).sites.find((each) => each.site.id.endsWith(`@${site}`));
  const amount = reading?.bases.find((each) => each.basis === basis)?.amounts.find((each) => each.stage === stage);
  return amount?.said === "stated" ? Math.round(amount.low * 1e4) / 10 : undefined;
}

describe("Abilene", () => {
  it("runs 105 MW of computing load from 26 September 2025, 211 from 24 December, 421 from 23 May 2026", () => {
    const running = (day: string) => megawatts(day, "abilene", "running", "it");
    const days = ["2025-09-25", "2025-09-26", "2025-12-23", "2025-12-24", "2026-05-22", "2026-05-23", "2026-10-10"];
    expect(days.map(running)).toEqual([undefined, 105, 105, 211, 211, 421, 421]);
  });
  it("has what Oracle delivered apart: 618 MW on no stated basis, never multiplied and in no total of another", () => {
    expect(megawatts("2026-09-10", "abilene", "delivered", "unstated")).toBe(618);
    expect(megawatts("2026-09-09", "abilene", "delivered", "unstated")).toBeUndefined();
    const delivered = delivery("2026-09-10").totals.find(({ stage }) => stage === "delivered")?.totals;
    expect(delivered?.find(({ basis }) => basis === "unstated")).toMatchObject({ stated: 0.618 });
    expect(delivered?.find(({ basis }) => basis === "it")).toMatchObject({ stated: 0, low: 0.421 });
  });
  it("has 295 MW at the meter for the two buildings whose computing load is 211 MW: two figures, no sum", () => {
    expect(megawatts("2026-04-30", "abilene", "running", "facility")).toBe(295);
    expect(megawatts("2026-04-30", "abilene", "running", "it")).toBe(211);
    const running = delivery("2026-04-30").totals.at(-1)?.totals ?? [];
    expect(running.map(({ basis, low }) => [basis, Math.round(low * 1000)])).toEqual([
      ["it", 211],
      ["facility", 295],
      ["unstated", 200],
    ]);
  });
});

describe("other sites", () => {
  it("Shackelford has 115 MW of grid power and nothing delivered; Milam 753 MW leased of 1.2 GW announced", () => {
    expect(megawatts("2026-10-10", "shackelford", "energised", "grid")).toBe(115);
    const shackelford = delivery("2026-10-10").sites.find(({ site }) => site.id.endsWith("@shackelford"));
    expect(shackelford?.bases.map(({ amounts }) => amounts[4]?.said)).not.toContain("stated");
    expect(shackelford?.bases.find(({ basis }) => basis === "unstated")?.amounts[4]?.said).toBe("none");
    expect(megawatts("2026-10-10", "milam", "contracted", "it")).toBe(753);
    expect(megawatts("2026-10-10", "milam", "announced", "unstated")).toBe(1200);
    expect(megawatts("2026-10-10", "saline", "contracted", "grid")).toBe(1383);
  });
  it("Denton and the Fairwater sites are likely OpenAI's, and in no total of what is stated to be", () => {
    const { totals, likely } = delivery("2026-10-10");
    const likelySites = ["denton", "fairwater-atlanta", "fairwater-wisconsin", "goodyear"];
    const ids = (of: Delivery["totals"]) =>
      of.flatMap((each) => each.totals.flatMap(({ siteIds }) => siteIds)).join(" ");
    for (const name of likelySites) {
      expect(ids(totals)).not.toContain(name);
      expect(ids(likely)).toContain(name);
    }
  });
  it("pools of all customers and sites of dead deals are in no total", () => {
    const { totals, sites } = delivery("2026-10-10");
    const counted = new Set(totals.flatMap((each) => each.totals.flatMap(({ siteIds }) => siteIds)));
    for (const { site, isDead } of sites) if (site.kind === "pool" || isDead) expect(counted.has(site.id)).toBe(false);
  });
});

describe("milestones", () => {
  it("each have a state on the article's day, on 1 July 2026 and on the latest day, or had no day yet", () => {
    const ids = new Set(ledger.milestones.map(({ id }) => id));
    const read = DAYS().map((day) => new Map(delivery(day).milestones.map((each) => [each.first.id, each])));
    for (const id of ids) {
      DAYS().forEach((day, at) => {
        const rows = ledger.milestones.filter((each) => each.id === id);
        const given = rows.some(({ statedOn }) => statedOn.latest <= day);
        const announced = on(ledger, day).some(({ deal }) => deal.id === rows[0]?.dealId);
        const state = read[at]?.get(id)?.state;
        if (given && announced) expect(MILESTONE_STATES, `${id} on ${day}`).toContain(state);
        else expect(state, `${id} on ${day}`).toBeUndefined();
      });
      expect(read.at(-1)?.has(id), id).toBe(true);
    }
  });
  it("that nobody says were met are asked after by the audit", () => {
    const silent = { ...ledger, claims: ledger.claims.filter(({ property }) => property !== "outcome") };
    const asked = auditWarnings(silent).filter(({ rule }) => rule.startsWith("after an expected delivery"));
    expect(asked.map(({ where }) => where)).toContain("abilene-2025~phase-one");
  });
  it("of Abilene: the first two buildings 92 days late, all eight moved by 122 days, 75 of 77% short", () => {
    const read = new Map(delivery("2026-10-10").milestones.map((each) => [each.first.id, each]));
    expect(read.get("abilene-2025~phase-one")?.met?.late.days).toBe(92);
    expect(read.get("abilene-2025~all-buildings")).toMatchObject({ state: "moved", slip: { days: 122 } });
    expect(read.get("abilene-2025~a-further-35-percent")).toMatchObject({ state: "short", result: { low: 0.75 } });
  });
});
