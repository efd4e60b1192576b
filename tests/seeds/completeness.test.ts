import { beforeAll, describe, expect, it } from "vitest";
import { readProperty } from "@/lib/model/property";
import type { Ledger } from "@/lib/model/ledger";
import { canAllBeTrue } from "@/lib/model/quantity-arithmetic";
import { seededLedger } from "../ledger";

describe("the ledger holds all of the research:", () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ({ ledger } = await seededLedger());
  });

  it("40 deals, 63 flows, 138 researched sources beside the article and our own notes", () => {
    expect(ledger.deals).toHaveLength(40);
    expect(ledger.flows).toHaveLength(63);
    expect(ledger.sources.filter(({ id }) => id !== "article" && id !== "circuit-research")).toHaveLength(138);
  });

  it("at least the 31 researched organisations, 9 unit costs, 17 contradictions and 23 statements", () => {
    expect(ledger.organisations.length).toBeGreaterThanOrEqual(31);
    expect(ledger.unitCosts).toHaveLength(9);
    expect(ledger.disputes).toHaveLength(17);
    expect(ledger.statements).toHaveLength(23);
  });

  it("revenue, compute in operation and claimed totals as series", () => {
    const ids = ledger.series.map(({ id }) => id).join(" ");
    expect(ids).toMatch(/revenue/);
    expect(ids).toMatch(/compute/);
    expect(ids).toMatch(/totals/);
  });

  it("every figure with its source, its unit and its date", () => {
    const sources = new Set(ledger.sources.map(({ id }) => id));
    for (const claim of ledger.claims) {
      expect(sources.has(claim.sourceId), claim.id).toBe(true);
      expect(claim.statedOn.earliest <= claim.statedOn.latest, claim.id).toBe(true);
      if ("quantity" in claim) expect(claim.quantity.unit, claim.id).toBeTruthy();
    }
    for (const point of ledger.series.flatMap(({ points }) => points))
      expect(point.sourceIds.length, point.id).toBeGreaterThan(0);
    for (const cost of ledger.unitCosts) expect(cost.sourceIds.length, cost.id).toBeGreaterThan(0);
  });

  it("no unverified claim is ever shown first", () => {
    for (const deal of ledger.deals) {
      const claims = ledger.claims.filter(({ dealId }) => dealId === deal.id);
      for (const property of new Set(claims.map((claim) => claim.property))) {
        const figure = readProperty(
          claims.filter((claim) => claim.property === property && !claim.flowId),
          ledger.days.latest,
        );
        if (figure) expect(figure.shown.verification, `${deal.id} ${property}`).toBe("seen");
      }
    }
  });

  it("every deal has a status and a headline figure or the word that there is none, on the day it was announced", () => {
    for (const deal of ledger.deals) {
      const own = ledger.claims.filter((claim) => claim.dealId === deal.id && !claim.flowId);
      expect(
        readProperty(
          own.filter(({ property }) => property === "status"),
          deal.announced.latest,
        ),
        `${deal.id} on ${deal.announced.latest}`,
      ).toBeDefined();
    }
  });

  it("two claims that cannot both be true are explained by a recorded contradiction", () => {
    for (const deal of ledger.deals) {
      const claims = ledger.claims.filter(({ dealId, flowId }) => dealId === deal.id && !flowId);
      for (const property of new Set(claims.map((claim) => claim.property))) {
        const figure = readProperty(
          claims.filter((claim) => claim.property === property),
          ledger.days.latest,
        );
        if (!figure) continue;
        const current = [figure.shown, ...figure.alsoReported];
        const clash = current.find((a) =>
          current.some((b) => "quantity" in a && "quantity" in b && !canAllBeTrue([a.quantity, b.quantity])),
        );
        if (clash)
          expect(
            ledger.disputes.some(({ claimIds }) => current.some(({ id }) => claimIds.includes(id))),
            `${deal.id} ${property}`,
          ).toBe(true);
      }
    }
  });

  it("both languages differ wherever there are words to translate", () => {
    for (const { id, summary } of ledger.deals) expect(summary.en, id).not.toBe(summary.fr);
  });
});
