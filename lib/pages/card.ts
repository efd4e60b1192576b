import { cardKicker, selectionKicker, toCard, type CardView } from "@/lib/views/card";
import { countFigures, dealFigures, keyFigures, totalFigures } from "@/lib/views/card-figures";
import type { MessageKey } from "@/lib/i18n/english";
import { ARTICLE_SOURCE_ID } from "@/lib/model/article-sum";
import type { Reader } from "@/lib/views/reader";
import { articlePage } from "./article";
import { changesPage } from "./changes";
import { behindCircular, circularPage } from "./circular";
import { costPage } from "./cost";
import { dataHead } from "./data";
import { dealPage } from "./deal";
import { dealsPage } from "./deals";
import { deliveryPage } from "./delivery";
import { exposurePage } from "./exposure";
import { methodPage } from "./method";
import { overviewPage } from "./overview";
import { partnerPage } from "./partner";
import { partnersPage } from "./partners";
import { searchPage } from "./search";
import { sourcesPage } from "./sources";
import { timelinePage } from "./timeline";

/** The cards of the pages that have one address each, by their path without the language. */
const OF_PAGES: Readonly<Record<string, (reader: Reader) => CardView>> = {
  "/": (reader) => {
    const { heading, totals } = overviewPage(reader);
    const { t } = reader.wording;
    const kicker = selectionKicker(t("site.tagline"), reader);
    const figures = totalFigures(
      totals,
      { standings: reader.chosen, partners: reader.params.partners },
      reader.wording,
    );
    return toCard({ kicker, heading, figures, text: t("filters.empty.heading") }, reader);
  },
  "/timeline": (reader) => {
    const { heading, lead } = timelinePage(reader);
    const kicker = selectionKicker(reader.wording.t("nav.timeline"), reader);
    return toCard({ kicker, heading, figures: [], text: lead }, reader);
  },
  "/delivery": (reader) => {
    const { heading, lead } = deliveryPage(reader);
    const kicker = selectionKicker(reader.wording.t("nav.delivery"), reader);
    return toCard({ kicker, heading, figures: [], text: lead }, reader);
  },
  "/deals": (reader) => {
    const { heading, counts } = dealsPage(reader);
    const kicker = selectionKicker(reader.wording.t("nav.deals"), reader);
    return toCard({ kicker, heading, figures: countFigures(counts, reader.wording) }, reader);
  },
  "/circular": (reader) => {
    const { title, heading, lead, indices, today } = circularPage(reader);
    const rows = indices.map(({ beside, ...index }) => ({ ...index, note: beside }));
    const behind = behindCircular(today, reader.today.standings);
    const figures = keyFigures(rows, { circularity: "money", round: "money", gross: "money" }, behind);
    return toCard({ kicker: cardKicker(title, reader), heading, figures, text: lead }, reader);
  },
  "/exposure": (reader) => {
    const { title, heading, stress, behind } = exposurePage(reader);
    const figures = keyFigures(stress.figures, { promised: "money", paid: "money", unpaid: "money" }, behind);
    const text = `${stress.sentence} ${reader.wording.t("exposure.whatIf")}`;
    return toCard({ kicker: cardKicker(title, reader), heading, figures, text }, reader);
  },
  "/cost": (reader) => {
    const { title, heading, summary } = costPage(reader);
    const figures = keyFigures([...summary.answers, ...summary.figures], {
      power: "power",
      capex: "money",
      peak: "money",
    });
    return toCard({ kicker: cardKicker(title, reader), heading, figures, text: summary.lead }, reader);
  },
  "/changes": counted("nav.changes", changesPage),
  "/partners": counted("nav.partners", partnersPage),
  "/search": (reader) => {
    const { title, heading, lead } = searchPage(reader);
    return toCard({ kicker: cardKicker(title, reader), heading, figures: [], text: lead }, reader);
  },
  "/article": (reader) => {
    const { heading, sum, lead } = articlePage(reader);
    const behind = (sum?.addends ?? []).map(({ key }) => ({ id: key, sourceId: ARTICLE_SOURCE_ID }));
    const rows = (sum?.lines ?? []).map(({ key, label, result }) => ({ key, label, value: result }));
    const figures = keyFigures(rows, { naive: "power", distinct: "power", capex: "money" }, behind);
    return toCard(
      { kicker: cardKicker(reader.wording.t("nav.article"), reader), heading, figures, text: lead },
      reader,
    );
  },
  "/sources": counted("nav.sources", sourcesPage),
  "/data": counted("data.title", dataHead),
  "/method": counted("nav.method", methodPage),
};

type Counted = { heading: string; counts: { label: string; count: number }[] };

/** The card of a page that says how much there is. */
function counted(kicker: MessageKey, pageOf: (reader: Reader) => Counted) {
  return (reader: Reader): CardView => {
    const { heading, counts } = pageOf(reader);
    const { wording } = reader;
    return toCard(
      { kicker: cardKicker(wording.t(kicker), reader), heading, figures: countFigures(counts, wording) },
      reader,
    );
  };
}

/** The card of a page, with the figures that the page shows; `undefined` when there is no such page. */
export function cardOf(path: string, reader: Reader): CardView | undefined {
  if (Object.hasOwn(OF_PAGES, path)) return OF_PAGES[path]?.(reader);
  const [, section, id = ""] = /^\/(deals|partners)\/([^/]+)$/.exec(path) ?? [];
  if (section === "deals") return dealCard(id, reader);
  return section === "partners" ? partnerCard(id, reader) : undefined;
}

/** A deal by its status and its first figures; on a day before its announcement, by when it came. */
function dealCard(id: string, reader: Reader): CardView | undefined {
  const page = dealPage(reader, id);
  if (!page) return undefined;
  const { standing, heading, kicker, lead, description } = page;
  const { t, locale } = reader.wording;
  if (!standing)
    return toCard({ kicker: cardKicker(t("nav.deals"), reader), heading, figures: [], text: lead }, reader);
  const status = t("share.card.status", {
    status: t(`status.${standing.status}`),
    firmness: t(`firmness.${standing.firmness}`).toLocaleLowerCase(locale),
  });
  const figures = dealFigures(standing, reader.wording);
  return toCard({ kicker: cardKicker(`${kicker}. ${status}`, reader), heading, figures, text: description }, reader);
}

/** A partner by the net totals of its deals; by its sentence when none states a figure. */
function partnerCard(id: string, reader: Reader): CardView | undefined {
  const page = partnerPage(reader, id);
  if (!page) return undefined;
  const figures = totalFigures(page.totals, { standings: reader.today.standings, partners: [id] }, reader.wording);
  return toCard({ kicker: cardKicker(page.kicker, reader), heading: page.heading, figures, text: page.lead }, reader);
}
