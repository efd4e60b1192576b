import { beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/model/ledger";
import { canAllBeTrue } from "@/lib/model/quantity-arithmetic";
import { on, seededLedger } from "../../ledger";
import { COUNTS } from "../counts";

let ledger: Ledger;
beforeAll(async () => {
  ({ ledger } = await seededLedger());
});

const nextDay = (day: string) => new Date(Date.parse(day) + 24 * 3600e3).toISOString().slice(0, 10);

describe("the ledger holds all of the research:", () => {
  it("as many deals, flows, sources, organisations, unit costs, contradictions and statements as were entered", () => {
    const { deals, flows, researchedSources, organisations, unitCosts, disputes, statements } = COUNTS;
    expect({
      deals: ledger.deals.length,
      flows: ledger.flows.length,
      researchedSources: ledger.sources.filter(({ id }) => id !== "article" && id !== "circuit-research").length,
      organisations: ledger.organisations.length,
      unitCosts: ledger.unitCosts.length,
      disputes: ledger.disputes.length,
      statements: ledger.statements.length,
    }).toEqual({ deals, flows, researchedSources, organisations, unitCosts, disputes, statements });
  });

  it("revenue, compute in operation and claimed totals as series", () => {
    const ids = ledger.series.map(({ id }) => id).join(" ");
    expect(ids).toMatch(/revenue/);
    expect(ids).toMatch(/compute/);
    expect(ids).toMatch(/totals/);
  });
});

describe("every number is sourced:", () => {
  it("a claim has a source that is in the ledger, a date and, with a quantity, a unit", () => {
    const sources = new Set(ledger.sources.map(({ id }) => id));
    const quantities = ledger.claims.flatMap((claim) => ("quantity" in claim ? [claim] : []));
    expect(quantities.length).toBeGreaterThan(COUNTS.deals);
    for (const claim of ledger.claims) {
      expect(sources.has(claim.sourceId), claim.id).toBe(true);
      expect(claim.statedOn.earliest <= claim.statedOn.latest, claim.id).toBe(true);
    }
    for (const { id, quantity } of quantities) expect(quantity.unit, id).toBeTruthy();
  });

  it("a point of a series and a unit cost have sources", () => {
    const points = ledger.series.flatMap((series) => series.points);
    expect(points.length).toBeGreaterThan(ledger.series.length);
    for (const { id, sourceIds } of [...points, ...ledger.unitCosts]) expect(sourceIds.length, id).toBeGreaterThan(0);
  });

  it("no claim from memory is shown first, on no day on which anything was stated", () => {
    const recalled = new Set(ledger.claims.flatMap(({ id, verification }) => (verification === "seen" ? [] : [id])));
    expect(recalled.size).toBeGreaterThan(0);
    const days = [...new Set(ledger.claims.map(({ statedOn }) => statedOn.latest))].sort();
    for (const day of days) {
      const shown = on(ledger, day)
        .flatMap(({ properties, flows }) => [...properties, ...flows.flatMap((flow) => flow.properties)])
        .map((figure) => figure.shown.id);
      expect(
        shown.filter((id) => recalled.has(id)),
        day,
      ).toEqual([]);
    }
  });

  it("no quantity rests on memory alone", () => {
    const about = (claim: Ledger["claims"][number]) => `${claim.flowId ?? claim.dealId} ${claim.property}`;
    const quantities = ledger.claims.filter((claim) => "quantity" in claim);
    const read = new Set(quantities.filter(({ verification }) => verification === "seen").map(about));
    expect([...new Set(quantities.map(about))].filter((each) => !read.has(each))).toEqual([]);
  });
});

describe("every deal", () => {
  it("has a status on the day it was announced", () => {
    const withStatus = ledger.deals.filter(({ id, announced }) =>
      ledger.claims.some(
        ({ dealId, flowId, property, verification, statedOn }) =>
          dealId === id &&
          !flowId &&
          property === "status" &&
          verification === "seen" &&
          statedOn.latest <= announced.latest,
      ),
    );
    expect(withStatus.map(({ id }) => id)).toEqual(ledger.deals.map(({ id }) => id));
  });

  it("has gigawatts or dollars, or the word that they are not disclosed, by the day after it was announced", () => {
    const withHeadline = ledger.deals.filter(({ id, announced }) =>
      ledger.claims.some(
        ({ dealId, flowId, property, statedOn }) =>
          dealId === id &&
          !flowId &&
          (property === "power" || property === "value") &&
          statedOn.latest <= nextDay(announced.latest),
      ),
    );
    expect(withHeadline.map(({ id }) => id)).toEqual(ledger.deals.map(({ id }) => id));
  });

  it("has a summary in each language, and not the same one", () => {
    expect(ledger.deals.length).toBeGreaterThan(0);
    for (const { id, summary } of ledger.deals) {
      expect(summary.en.length * summary.fr.length, id).toBeGreaterThan(0);
      expect(summary.en, id).not.toBe(summary.fr);
    }
  });

  it("whose current claims cannot all be true has a recorded contradiction that says why", () => {
    const explained = new Set(ledger.disputes.flatMap(({ claimIds }) => claimIds));
    const clashes = on(ledger, ledger.days.latest)
      .flatMap(({ properties, flows }) => [...properties, ...flows.flatMap((flow) => flow.properties)])
      .map(({ shown, alsoReported }) => [shown, ...alsoReported])
      .filter((current) => {
        const quantities = current.flatMap((claim) => ("quantity" in claim ? [claim.quantity] : []));
        return !canAllBeTrue(quantities);
      });
    expect(clashes.length).toBeGreaterThan(0);
    for (const clash of clashes)
      expect(
        clash.some(({ id }) => explained.has(id)),
        clash[0]?.id,
      ).toBe(true);
  });
});
