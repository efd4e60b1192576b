import type { Locale } from "@/lib/format/wording";
import enArticle from "./messages/en/article.json" with { type: "json" };
import enCharts from "./messages/en/charts.json" with { type: "json" };
import enCommon from "./messages/en/common.json" with { type: "json" };
import enCost from "./messages/en/cost.json" with { type: "json" };
import enDeal from "./messages/en/deal.json" with { type: "json" };
import enDeals from "./messages/en/deals.json" with { type: "json" };
import enErrors from "./messages/en/errors.json" with { type: "json" };
import enFilters from "./messages/en/filters.json" with { type: "json" };
import enMethod from "./messages/en/method.json" with { type: "json" };
import enOverview from "./messages/en/overview.json" with { type: "json" };
import enPartner from "./messages/en/partner.json" with { type: "json" };
import enSources from "./messages/en/sources.json" with { type: "json" };
import enTimeline from "./messages/en/timeline.json" with { type: "json" };
import enVocabulary from "./messages/en/vocabulary.json" with { type: "json" };
import frArticle from "./messages/fr/article.json" with { type: "json" };
import frCharts from "./messages/fr/charts.json" with { type: "json" };
import frCommon from "./messages/fr/common.json" with { type: "json" };
import frCost from "./messages/fr/cost.json" with { type: "json" };
import frDeal from "./messages/fr/deal.json" with { type: "json" };
import frDeals from "./messages/fr/deals.json" with { type: "json" };
import frErrors from "./messages/fr/errors.json" with { type: "json" };
import frFilters from "./messages/fr/filters.json" with { type: "json" };
import frMethod from "./messages/fr/method.json" with { type: "json" };
import frOverview from "./messages/fr/overview.json" with { type: "json" };
import frPartner from "./messages/fr/partner.json" with { type: "json" };
import frSources from "./messages/fr/sources.json" with { type: "json" };
import frTimeline from "./messages/fr/timeline.json" with { type: "json" };
import frVocabulary from "./messages/fr/vocabulary.json" with { type: "json" };

const english = {
  ...enCommon, ...enVocabulary, article: enArticle, charts: enCharts, cost: enCost, deal: enDeal, deals: enDeals, errors: enErrors, filters: enFilters,
  method: enMethod, overview: enOverview, partner: enPartner, sources: enSources, timeline: enTimeline,
};
const french: typeof english = {
  ...frCommon, ...frVocabulary, article: frArticle, charts: frCharts, cost: frCost, deal: frDeal, deals: frDeals, errors: frErrors, filters: frFilters,
  method: frMethod, overview: frOverview, partner: frPartner, sources: frSources, timeline: frTimeline,
};

/** All messages of a language. That French has every key of English is checked by the type. */
export const loadMessages = (locale: Locale) => (locale === "fr" ? french : english);
