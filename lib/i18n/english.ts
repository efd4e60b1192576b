import type { MessageKeys, NestedKeyOf } from "use-intl/core";
import enArticle from "./messages/en/article.json";
import enChanges from "./messages/en/changes.json";
import enCharts from "./messages/en/charts.json";
import enCircular from "./messages/en/circular.json";
import enCommon from "./messages/en/common.json";
import enCost from "./messages/en/cost.json";
import enData from "./messages/en/data.json";
import enDeal from "./messages/en/deal.json";
import enDeals from "./messages/en/deals.json";
import enDelivery from "./messages/en/delivery.json";
import enEmbed from "./messages/en/embed.json";
import enErrors from "./messages/en/errors.json";
import enExposure from "./messages/en/exposure.json";
import enFeed from "./messages/en/feed.json";
import enFilters from "./messages/en/filters.json";
import enMethod from "./messages/en/method.json";
import enOverview from "./messages/en/overview.json";
import enPartner from "./messages/en/partner.json";
import enPartners from "./messages/en/partners.json";
import enSearch from "./messages/en/search.json";
import enShare from "./messages/en/share.json";
import enSources from "./messages/en/sources.json";
import enTimeline from "./messages/en/timeline.json";
import enVocabulary from "./messages/en/vocabulary.json";

/** The English messages, whose keys French has too, and whose paths are the keys that code may ask for. */
export const english = {
  ...enCommon,
  ...enVocabulary,
  article: enArticle,
  changes: enChanges,
  charts: enCharts,
  circular: enCircular,
  cost: enCost,
  data: enData,
  deal: enDeal,
  deals: enDeals,
  delivery: enDelivery,
  embed: enEmbed,
  errors: enErrors,
  exposure: enExposure,
  feed: enFeed,
  filters: enFilters,
  method: enMethod,
  overview: enOverview,
  partner: enPartner,
  partners: enPartners,
  search: enSearch,
  share: enShare,
  sources: enSources,
  timeline: enTimeline,
};
export type Messages = typeof english;

/** The path of a message, e.g. "deals.heading": a misspelt one does not type-check. */
export type MessageKey = MessageKeys<Messages, NestedKeyOf<Messages>>;

/** The names of the messages under a path: those of "deals" are "heading", "lead" and so on. */
export type MessageName<Path extends string> = MessageKey extends infer Key
  ? Key extends `${Path}.${infer Name}`
    ? Name
    : never
  : never;
