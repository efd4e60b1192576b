import { formatDate, formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { partnersOf } from "@/lib/model/filter";
import { relayedFrom, silentSince } from "@/lib/model/freshness";
import type { Layer } from "@/lib/model/vocabulary";
import type { Firmness } from "@/lib/model/firmness";
import { propertyOf, knownQuantity, type Standing } from "@/lib/model/standing";
import type { Measure } from "@/lib/model/entry";
import { nameOf, type ViewContext } from "./reader";

/** `relayed`: the document behind a figure that was read in a relay alone. */
export type FigureCell = {
  text: string;
  href: string;
  disputed: boolean;
  stated: boolean;
  relayed?: string;
};

/** One deal in a list: who, what, when, how firm, how large. Every figure leads to its claims. */
export type DealRow = {
  id: string;
  href: string;
  title: string;
  summary: string;
  partners: { id: string; name: string; href: string }[];
  layer: Layer;
  layerLabel: string;
  announced: string;
  announcedDay: string;
  statusLabel: string;
  firmness: Firmness;
  firmnessLabel: string;
  /** Said of a deal that nothing was heard of for long. */
  silent?: string;
  power?: FigureCell;
  value?: FigureCell;
};

export function toDealRow(standing: Standing, context: ViewContext): DealRow {
  const { deal, status, firmness } = standing;
  const { wording, href } = context;
  return {
    id: deal.id,
    href: href(`/deals/${deal.id}`),
    title: inWords(deal.title, wording),
    summary: inWords(deal.summary, wording),
    partners: partnersOf(standing).map((id) => ({ id, name: nameOf(id, context), href: href(`/partners/${id}`) })),
    layer: deal.layer,
    layerLabel: wording.t(`layer.${deal.layer}`),
    announced: formatDate(deal.announced, wording),
    announcedDay: deal.announced.earliest,
    statusLabel: wording.t(`status.${status}`),
    firmness,
    firmnessLabel: wording.t(`firmness.${firmness}`),
    ...silence(standing, context),
    power: figureCell(standing, "power", context),
    value: figureCell(standing, "value", context),
  };
}

/** Since when a deal was not heard of, in words, if that is too long. */
export function silence(standing: Standing, { wording, params, days }: ViewContext): { silent?: string } {
  const since = silentSince(standing, params.asOf, days);
  return since === undefined ? {} : { silent: wording.t("deals.silent", { day: formatDay(since, wording.locale) }) };
}

function figureCell(
  standing: Standing,
  measure: Measure,
  { wording, edition, href }: ViewContext,
): FigureCell | undefined {
  const figure = propertyOf(standing, measure);
  if (!figure) return undefined;
  const by = relayedFrom(figure.shown, edition.source(figure.shown.sourceId));
  return {
    ...(by !== undefined && { relayed: wording.t("claim.relayed", { by }) }),
    text: formatQuantity(figure.shown.quantity, wording),
    href: `${href(`/deals/${standing.deal.id}`)}#${measure}`,
    disputed: figure.disputed,
    stated: knownQuantity(standing, measure) !== undefined,
  };
}
