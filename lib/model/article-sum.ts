import { groupBy } from "./group-by";
import type { Claim, Deal, Ledger, QuantityClaim } from "./ledger";
import { isKnown, statedNumber, type KnownQuantity } from "./quantity";
import type { Layer } from "./vocabulary";

/** The id of the article among the sources. */
export const ARTICLE_SOURCE_ID = "article";

/**
 * Nominal US dollars per gigawatt, all in (land, power, shell, computing, networking), as the article quotes Jensen
 * Huang.
 */
export const ARTICLE_UNIT_COST_USD_PER_GW = { low: 50e9, high: 60e9 };

/** One number that the article states of a deal: in GW or in nominal US dollars. */
export type ArticleAddend = { dealId: string; layer: Layer; claim: QuantityClaim; stated: KnownQuantity };

/** The article's own sum, taken apart (rule 7 of the domain). Gigawatts in GW, money in nominal US dollars. */
export type ArticleSum = {
  /** The gigawatts and the dollars that it states, deal by deal. */
  power: ArticleAddend[];
  money: ArticleAddend[];
  /** 10 + at least 10 + 6: what a reader who adds the article's gigawatts gets. */
  naiveGw: number;
  /** Whether one of its gigawatts is a minimum: then so is every number below that rests on gigawatts. */
  open: boolean;
  /** From the largest layer alone (the others may be the same watts) to the plain sum (nothing shared). */
  distinctGw: { low: number; high: number };
  /** The dollars that the article states, added up. */
  statedUsd: number;
  /** Naive gigawatts at the article's unit cost. */
  capexUsd: { low: number; high: number };
  /** The smallest distinct reading at the article's unit cost. */
  distinctCapexUsd: { low: number; high: number };
};

/**
 * What the article adds up, from the ledger's claims by the article itself: naive and distinct gigawatts, stated
 * dollars, and capital cost at its unit cost. All zero when the source states nothing.
 * The distinct range holds the size of a union of sets whose overlap is unknown: at least the largest set, at most
 * their sum (Fréchet's bounds). Layers are the sets; inside a layer nothing of the article overlaps (its two chip
 * suppliers are different chips).
 */
export function articleSum({ claims, deals }: Pick<Ledger, "claims" | "deals">, articleSourceId: string): ArticleSum {
  const own = claims.filter(
    ({ sourceId, flowId, rank }) => sourceId === articleSourceId && !flowId && rank !== "deprecated",
  );
  const power = addends(own, deals, "power");
  const money = addends(own, deals, "value");
  const byLayer = [...groupBy(power, ({ layer }) => layer).values()].map(total);
  const naiveGw = total(power);
  const distinctGw = { low: Math.max(0, ...byLayer), high: naiveGw };
  return {
    power,
    money,
    naiveGw,
    open: power.some(({ stated }) => stated.high === undefined),
    distinctGw,
    statedUsd: total(money),
    capexUsd: atUnitCost(naiveGw),
    distinctCapexUsd: atUnitCost(distinctGw.low),
  };
}

/** What claims state of one property, in the order of the deals. */
function addends(claims: Claim[], deals: Deal[], property: "power" | "value"): ArticleAddend[] {
  const ofDeal = groupBy(
    claims.filter((claim): claim is QuantityClaim => claim.property === property),
    ({ dealId }) => dealId,
  );
  return deals.flatMap(({ id, layer }) =>
    (ofDeal.get(id) ?? []).flatMap((claim) =>
      isKnown(claim.quantity) ? [{ dealId: id, layer, claim, stated: claim.quantity }] : [],
    ),
  );
}

const total = (parts: ArticleAddend[]) => parts.reduce((sum, { stated }) => sum + statedNumber(stated), 0);

const atUnitCost = (powerGw: number) => ({
  low: powerGw * ARTICLE_UNIT_COST_USD_PER_GW.low,
  high: powerGw * ARTICLE_UNIT_COST_USD_PER_GW.high,
});
