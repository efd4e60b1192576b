import { ARTICLE_SOURCE_ID, articleSum } from "@/lib/model/article-sum";
import { toArticleSumView } from "../article-sum";
import type { ViewContext } from "../context";
import type { CostStudy } from "../cost/study";
import { toCostSummary } from "../cost/summary";
import { cardFoot, cardKicker, type CardTone, type CardView } from "./card";

const COST_TONES: Record<string, CardTone> = { power: "power", capex: "money", peak: "money" };
const ARTICLE_TONES: Record<string, CardTone> = { naive: "power", distinct: "power", capex: "money" };

/** A cost scenario by its gigawatts, its capital cost and its dearest year: none needs the draws. */
export function toCostCard(study: CostStudy, context: ViewContext): CardView {
  const { wording } = context;
  const { figures, lead } = toCostSummary(study, undefined, wording);
  const shown = figures
    .filter(({ key }) => key in COST_TONES)
    .map(({ key, label, value, note }) => ({ label, value, note, tone: COST_TONES[key] ?? "ink" }));
  return {
    kicker: cardKicker(wording.t("cost.title"), context),
    heading: wording.t("cost.heading"),
    figures: shown,
    text: shown.length ? undefined : lead,
    foot: cardFoot(context),
  };
}

/** The article by its sum: what it adds, what of it is distinct, and what that would cost. */
export function toArticleCard(context: ViewContext): CardView {
  const {
    wording: { t },
  } = context;
  const { lines } = toArticleSumView(articleSum(context.ledger, ARTICLE_SOURCE_ID), context);
  const figures = lines
    .filter(({ key }) => key in ARTICLE_TONES)
    .map(({ key, label, result }) => ({ label, value: result, tone: ARTICLE_TONES[key] ?? "ink" }));
  return {
    kicker: cardKicker(t("nav.article"), context),
    heading: t("article.heading"),
    figures,
    foot: cardFoot(context),
  };
}
