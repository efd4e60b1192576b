import type { Locale } from "@/lib/format/wording";
import enArticle from "./messages/en/article.json";
import enCharts from "./messages/en/charts.json";
import enCircular from "./messages/en/circular.json";
import enCommon from "./messages/en/common.json";
import enCost from "./messages/en/cost.json";
import enData from "./messages/en/data.json";
import enDeal from "./messages/en/deal.json";
import enDeals from "./messages/en/deals.json";
import enEmbed from "./messages/en/embed.json";
import enErrors from "./messages/en/errors.json";
import enFeed from "./messages/en/feed.json";
import enFilters from "./messages/en/filters.json";
import enMethod from "./messages/en/method.json";
import enOverview from "./messages/en/overview.json";
import enPartner from "./messages/en/partner.json";
import enShare from "./messages/en/share.json";
import enSources from "./messages/en/sources.json";
import enTimeline from "./messages/en/timeline.json";
import enVocabulary from "./messages/en/vocabulary.json";
import frArticle from "./messages/fr/article.json";
import frCharts from "./messages/fr/charts.json";
import frCircular from "./messages/fr/circular.json";
import frCommon from "./messages/fr/common.json";
import frCost from "./messages/fr/cost.json";
import frData from "./messages/fr/data.json";
import frDeal from "./messages/fr/deal.json";
import frDeals from "./messages/fr/deals.json";
import frEmbed from "./messages/fr/embed.json";
import frErrors from "./messages/fr/errors.json";
import frFeed from "./messages/fr/feed.json";
import frFilters from "./messages/fr/filters.json";
import frMethod from "./messages/fr/method.json";
import frOverview from "./messages/fr/overview.json";
import frPartner from "./messages/fr/partner.json";
import frShare from "./messages/fr/share.json";
import frSources from "./messages/fr/sources.json";
import frTimeline from "./messages/fr/timeline.json";
import frVocabulary from "./messages/fr/vocabulary.json";

const english = {
  ...enCommon,
  ...enVocabulary,
  article: enArticle,
  charts: enCharts,
  circular: enCircular,
  cost: enCost,
  data: enData,
  deal: enDeal,
  deals: enDeals,
  embed: enEmbed,
  errors: enErrors,
  feed: enFeed,
  filters: enFilters,
  method: enMethod,
  overview: enOverview,
  partner: enPartner,
  share: enShare,
  sources: enSources,
  timeline: enTimeline,
};
const french: typeof english = {
  ...frCommon,
  ...frVocabulary,
  article: frArticle,
  charts: frCharts,
  circular: frCircular,
  cost: frCost,
  data: frData,
  deal: frDeal,
  deals: frDeals,
  embed: frEmbed,
  errors: frErrors,
  feed: frFeed,
  filters: frFilters,
  method: frMethod,
  overview: frOverview,
  partner: frPartner,
  share: frShare,
  sources: frSources,
  timeline: frTimeline,
};

/** All messages of a language. That French has every key of English is checked by the type. */
export const loadMessages = (locale: Locale) => (locale === "fr" ? french : english);
