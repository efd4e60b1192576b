import { formatDay } from "@/lib/format/date";
import { ARTICLE_SOURCE_ID, ARTICLE_UNIT_COST_USD_PER_GW, articleSum } from "@/lib/model/article-sum";
import { hasArticle } from "@/lib/model/dated-words";
import type { ViewContext } from "../reader";
import { writeBand, writeFloor, writeUnitPrice } from "./money";

type Figures = Record<"day" | "power" | "cost" | "capex" | "distinct" | "distinctPower", string>;
/** No figures before the article's day. */
export type CostTeaserView = { figures?: Figures; href: string };

/**
 * What the overview says of costs: the article's gigawatts at the article's unit cost, plainly added and if its
 * layers overlap.
 */
export function toCostTeaser({ ledger, wording, href, params, days }: ViewContext): CostTeaserView {
  if (!hasArticle(days, params.asOf)) return { href: href("/cost") };
  const { capexUsd, distinctCapexUsd, naiveGw, distinctGw, open } = articleSum(ledger, ARTICLE_SOURCE_ID);
  return {
    figures: {
      day: formatDay(days.article, wording.locale),
      power: writeFloor(naiveGw, "GW", wording, open),
      cost: writeUnitPrice(ARTICLE_UNIT_COST_USD_PER_GW, wording),
      capex: writeBand(capexUsd, "USD", wording, open),
      distinct: writeBand(distinctCapexUsd, "USD", wording, open),
      distinctPower: writeFloor(distinctGw.low, "GW", wording, open),
    },
    href: href("/cost"),
  };
}
