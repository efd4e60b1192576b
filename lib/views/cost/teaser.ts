import { ARTICLE_SOURCE_ID, ARTICLE_UNIT_COST_USD_PER_GW, articleSum } from "@/lib/model/article-sum";
import { hasArticle } from "@/lib/model/dated-words";
import type { ViewContext } from "../reader";
import { writeBand } from "./money";

export type CostTeaserView = { cost: string; capex: string; distinct: string; href: string };

/**
 * What the overview says of costs: the article's gigawatts at the article's unit cost, plainly added and if its
 * layers overlap; `undefined` before the day of the article.
 */
export function toCostTeaser({ ledger, wording, params, days, href }: ViewContext): CostTeaserView | undefined {
  if (!hasArticle(days, params.asOf)) return undefined;
  const { capexUsd, distinctCapexUsd } = articleSum(ledger, ARTICLE_SOURCE_ID);
  return {
    cost: writeBand(ARTICLE_UNIT_COST_USD_PER_GW, "USD_per_GW", wording),
    capex: writeBand(capexUsd, "USD", wording),
    distinct: writeBand(distinctCapexUsd, "USD", wording),
    href: href("/cost"),
  };
}
