import { groupBy } from "./group-by";
import type { QuantityClaim, Ledger } from "./ledger";
import { isKnown, statedNumber, type KnownQuantity } from "./quantity";
import type { Layer } from "./vocabulary";

/** The id under which the article stands among the sources. */
export const ARTICLE_SOURCE_ID = "article";

/** Dollars per gigawatt that the article quotes Huang with: land, power, shell, computing and networking. */
export const ARTICLE_UNIT_COST_USD_PER_GW = { low: 50e9, high: 60e9 };

export type ArticleAddend = { dealId: string; layer: Layer; claim: QuantityClaim; stated: KnownQuantity };

/** The article's own sum, taken apart (rule 7 of the domain). Gigawatts in GW, money in nominal US dollars. */
export type ArticleSum = {
  power: ArticleAddend[];
  money: ArticleAddend[];
  /** 10 + 10 + 6: what a reader who adds the article's gigawatts gets. */
  naiveGw: number;
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
 * dollars, and capex at its unit cost.
 * The distinct range is the interval of the union of sets of unknown overlap: at least the largest, at most the sum.
 * Layers are the sets; inside a layer
 * nothing overlaps in the article (two chip suppliers).
 */
export function articleSum(ledger: Pick<Ledger, "claims" | "deals">, articleSourceId: string): ArticleSum {
  const power = addends(ledger, articleSourceId, "power");
  const money = addends(ledger, articleSourceId, "value");
  const byLayer = [...groupBy(power, ({ layer }) => layer).values()].map(total);
  const naiveGw = total(power);
  const distinctGw = { low: Math.max(0, ...byLayer), high: naiveGw };
  return {
    power,
    money,
    naiveGw,
    distinctGw,
    statedUsd: total(money),
    capexUsd: atUnitCost(naiveGw),
    distinctCapexUsd: atUnitCost(distinctGw.low),
  };
}

/** What the article states of one property, in the order the deals were announced. */
function addends(
  { claims, deals }: Pick<Ledger, "claims" | "deals">,
  sourceId: string,
  property: "power" | "value",
): ArticleAddend[] {
  return deals.flatMap(({ id, layer }) =>
    claims.flatMap((claim) => {
      if (
        claim.dealId !== id ||
        claim.sourceId !== sourceId ||
        claim.flowId ||
        claim.rank === "deprecated" ||
        claim.property !== property ||
        !isKnown(claim.quantity)
      )
        return [];
      return [{ dealId: id, layer, claim, stated: claim.quantity }];
    }),
  );
}

const total = (parts: ArticleAddend[]) => parts.reduce((sum, { stated }) => sum + statedNumber(stated), 0);

const atUnitCost = (powerGw: number) => ({
  low: powerGw * ARTICLE_UNIT_COST_USD_PER_GW.low,
  high: powerGw * ARTICLE_UNIT_COST_USD_PER_GW.high,
});
