import { beforeAll, describe, expect, it } from "vitest";
import { articleSum, ARTICLE_SOURCE_ID } from "@/lib/model/article-sum";
import type { Ledger } from "@/lib/model/ledger";
import { knownQuantity } from "@/lib/model/standing";
import { layerTotal } from "@/lib/model/totals";
import { on, seededLedger, standing } from "../../ledger";
import { COUNTS } from "../counts";

describe("the ledger as of a day", () => {
  let ledger: Ledger;
  const article = "2025-10-08";
  beforeAll(async () => {
    ({ ledger } = await seededLedger());
  });

  it("ends on the last day on which anything was stated, and the article's day is 8 October 2025", () => {
    expect(ledger.days).toMatchObject({ latest: COUNTS.latest.day, article });
  });

  it("knows no Broadcom deal on the article's day, and one now", () => {
    expect(on(ledger, article).map(({ deal }) => deal.id)).not.toContain("broadcom-10gw-2025-10");
    expect(standing(on(ledger, ledger.days.latest), "broadcom-10gw-2025-10").firmness).toBe("soft");
  });

  it("has the Nvidia letter alive on the article's day and superseded now", () => {
    expect(standing(on(ledger, article), "nvidia-loi-2025-09")).toMatchObject({
      status: "letter_of_intent",
      firmness: "soft",
    });
    expect(standing(on(ledger, ledger.days.latest), "nvidia-loi-2025-09")).toMatchObject({
      status: "superseded",
      firmness: "dead",
    });
  });

  it("shows the four deals of the article with its figures", () => {
    const then = on(ledger, article);
    expect(knownQuantity(standing(then, "stargate-2025-01"), "power")).toMatchObject({
      qualifier: "target",
      low: 10,
      high: 10,
    });
    expect(knownQuantity(standing(then, "stargate-2025-01"), "value")).toMatchObject({ high: 500e9 });
    expect(knownQuantity(standing(then, "oracle-300b-2025-09"), "value")).toEqual({
      qualifier: "more_than",
      unit: "USD",
      low: 300e9,
    });
    expect(knownQuantity(standing(then, "nvidia-loi-2025-09"), "power")).toEqual({
      qualifier: "at_least",
      unit: "GW",
      low: 10,
    });
    expect(knownQuantity(standing(then, "nvidia-loi-2025-09"), "value")).toBeUndefined();
    expect(knownQuantity(standing(then, "amd-6gw-2025-10"), "power")).toMatchObject({ low: 6, high: 6 });
    expect(knownQuantity(standing(then, "amd-6gw-2025-10"), "stake")).toMatchObject({ qualifier: "up_to", high: 0.1 });
  });

  it("takes the article's sum apart: 26 GW, 16 to 26 distinct, $800B stated, $1,300–1,560B at its unit cost", () => {
    expect(articleSum(ledger, ARTICLE_SOURCE_ID)).toMatchObject({
      naiveGw: 26,
      distinctGw: { low: 16, high: 26 },
      statedUsd: 800e9,
      capexUsd: { low: 1300e9, high: 1560e9 },
      distinctCapexUsd: { low: 800e9, high: 960e9 },
    });
  });

  it("counts chips without the replaced letter: at least 16 GW then, without an open end now", () => {
    const chips = (day: string) =>
      layerTotal(
        on(ledger, day),
        ledger.relations.filter(({ since }) => since.latest <= day),
        "chips",
        "power",
      );
    expect(chips(article)?.net).toEqual({ qualifier: "at_least", unit: "GW", low: 16 });
    expect(chips(ledger.days.latest)?.net).toMatchObject({ low: COUNTS.chips.netGw, high: COUNTS.chips.netGw });
    expect(
      chips(ledger.days.latest)?.leftOut.map(({ entry, reason }) => [entry.standing.deal.id, reason]),
    ).toContainEqual(["nvidia-loi-2025-09", "dead"]);
  });

  it("counts only the binding gigawatt of AMD's six as firm", () => {
    const chips = layerTotal(on(ledger, article), ledger.relations, "chips", "power");
    expect(chips?.firm).toMatchObject({ low: 1, high: 1 });
  });

  it("counts Oracle's 4.5 GW once and its $300B with it", () => {
    const now = on(ledger, ledger.days.latest);
    const power = layerTotal(now, ledger.relations, "cloud", "power");
    expect(power?.counted.map(({ standing }) => standing.deal.id)).toContain("oracle-4p5gw-2025-07");
    expect(power?.leftOut).toContainEqual(
      expect.objectContaining({ reason: "same_capacity_as", because: "oracle-4p5gw-2025-07" }),
    );
    expect(
      layerTotal(now, ledger.relations, "cloud", "value")?.counted.map(({ standing }) => standing.deal.id),
    ).toContain("oracle-300b-2025-09");
  });

  it("counts the $122B round once: its three large parts by their own flows, and what the others put in", () => {
    const equity = layerTotal(on(ledger, "2026-03-31"), ledger.relations, "equity", "value");
    const round = ["amazon-equity-2026-02", "nvidia-equity-2026-02", "softbank-equity-2026-02", "round-122b-2026-03"];
    const counted = equity?.counted.filter(({ standing }) => round.includes(standing.deal.id)) ?? [];
    expect(counted.map(({ by }) => by)).toEqual(["flows", "flows", "flows", "flows"]);
    expect(counted.reduce((sum, { quantity }) => sum + (quantity.high ?? 0), 0)).toBe(122e9);
  });

  it("never sums frameworks", () => {
    expect(layerTotal(on(ledger, ledger.days.latest), ledger.relations, "framework", "power")).toBeUndefined();
  });
});
