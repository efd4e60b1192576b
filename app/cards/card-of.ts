import { circularView } from "@/app/circular-view";
import { costStudyOf } from "@/app/cost-study";
import { getSelection, type Selection } from "@/db/queries/selection";
import type { Locale } from "@/lib/format/wording";
import { getWording } from "@/lib/i18n/wording";
import type { RawSearchParams } from "@/lib/search-params/reader";
import type { CardView } from "@/lib/views/cards/card";
import { toCircularCard } from "@/lib/views/cards/circular-card";
import { toDataCard, toDealsCard, toMethodCard, toSourcesCard, toTimelineCard } from "@/lib/views/cards/count-cards";
import { toDealCard, toUnannouncedCard } from "@/lib/views/cards/deal-card";
import { toArticleCard, toCostCard } from "@/lib/views/cards/model-cards";
import { toOverviewCard, toPartnerCard } from "@/lib/views/cards/totals-card";
import { toContext, type ViewContext } from "@/lib/views/context";

type Maker = (selection: Selection, context: ViewContext, raw: RawSearchParams) => CardView;

/** The cards of the pages that stand for themselves, by their path. */
const OF_PAGES: Record<string, Maker> = {
  "/": ({ chosen }, context) => toOverviewCard(chosen, context),
  "/timeline": ({ chosen }, context) => toTimelineCard(chosen, context),
  "/deals": ({ chosen }, context) => toDealsCard(chosen, context),
  "/cost": (selection, context, raw) => toCostCard(costStudyOf(raw, selection, context), context),
  "/article": (_selection, context) => toArticleCard(context),
  "/sources": (_selection, context) => toSourcesCard(context),
  "/data": (_selection, context) => toDataCard(context),
  "/method": (_selection, context) => toMethodCard(context),
};

/**
 * The card of a page, by its path without the language, with the filters of its query; `undefined` when there is no
 * such page.
 */
export async function cardOf(path: string, raw: RawSearchParams, locale: Locale): Promise<CardView | undefined> {
  if (path === "/circular") {
    const { page, context } = await circularView(raw, locale);
    return toCircularCard(page, context);
  }
  const selection = await getSelection(raw);
  const context = toContext(selection, getWording(locale));
  const ofPage = Object.hasOwn(OF_PAGES, path) ? OF_PAGES[path] : undefined;
  if (ofPage) return ofPage(selection, context, raw);
  const [, section, id] = /^\/(deals|partners)\/([^/]+)$/.exec(path) ?? [];
  return section === "deals" ? dealCard(id, selection, context) : partnerCard(id, selection, context);
}

function dealCard(id: string | undefined, { ledger, all }: Selection, context: ViewContext): CardView | undefined {
  const deal = ledger.deals.find((each) => each.id === id);
  if (!deal) return undefined;
  const standing = all.find((each) => each.deal === deal);
  return standing ? toDealCard(standing, context) : toUnannouncedCard(deal, context);
}

function partnerCard(
  id: string | undefined,
  { organisations, all }: Selection,
  context: ViewContext,
): CardView | undefined {
  const partner = id && id !== "openai" ? organisations.get(id) : undefined;
  return partner && toPartnerCard(partner, all, context);
}
