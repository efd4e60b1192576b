import type { Locale } from "@/lib/format/wording";
import { english, type Messages } from "./english";
import frArticle from "./messages/fr/article.json";
import frChanges from "./messages/fr/changes.json";
import frCharts from "./messages/fr/charts.json";
import frCircular from "./messages/fr/circular.json";
import frCommon from "./messages/fr/common.json";
import frCost from "./messages/fr/cost.json";
import frData from "./messages/fr/data.json";
import frDeal from "./messages/fr/deal.json";
import frDeals from "./messages/fr/deals.json";
import frDelivery from "./messages/fr/delivery.json";
import frEmbed from "./messages/fr/embed.json";
import frErrors from "./messages/fr/errors.json";
import frExposure from "./messages/fr/exposure.json";
import frFeed from "./messages/fr/feed.json";
import frFilters from "./messages/fr/filters.json";
import frMethod from "./messages/fr/method.json";
import frOverview from "./messages/fr/overview.json";
import frPartner from "./messages/fr/partner.json";
import frPartners from "./messages/fr/partners.json";
import frSearch from "./messages/fr/search.json";
import frShare from "./messages/fr/share.json";
import frSources from "./messages/fr/sources.json";
import frTimeline from "./messages/fr/timeline.json";
import frVocabulary from "./messages/fr/vocabulary.json";

const french: Messages = {
  ...frCommon,
  ...frVocabulary,
  article: frArticle,
  changes: frChanges,
  charts: frCharts,
  circular: frCircular,
  cost: frCost,
  data: frData,
  deal: frDeal,
  deals: frDeals,
  delivery: frDelivery,
  embed: frEmbed,
  errors: frErrors,
  exposure: frExposure,
  feed: frFeed,
  filters: frFilters,
  method: frMethod,
  overview: frOverview,
  partner: frPartner,
  partners: frPartners,
  search: frSearch,
  share: frShare,
  sources: frSources,
  timeline: frTimeline,
};

/** All messages of a language. That French has every key of English is checked by the type. */
export const loadMessages = (locale: Locale) => (locale === "fr" ? french : english);
