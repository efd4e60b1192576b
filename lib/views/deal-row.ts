import { formatDate } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { partnersOf } from "@/lib/model/filter";
import type { Firmness } from "@/lib/model/firmness";
import { statedNumber, type KnownQuantity } from "@/lib/model/quantity";
import { figureOf, knownFigure, type Standing } from "@/lib/model/standing";
import type { Measure } from "@/lib/model/totals";
import type { Layer } from "@/lib/model/vocabulary";
import type { Sort } from "@/lib/search-params/sort";
import { nameOf, type ViewContext } from "./context";

export type FigureCell = { text: string; href: string; disputed: boolean; stated: boolean };

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
    power: figureCell(standing, "power", context),
    value: figureCell(standing, "value", context),
  };
}

function figureCell(standing: Standing, measure: Measure, { wording, href }: ViewContext): FigureCell | undefined {
  const figure = figureOf(standing, measure);
  if (!figure) return undefined;
  return {
    text: formatQuantity(figure.shown.quantity, wording),
    href: `${href(`/deals/${standing.deal.id}`)}#${measure}`,
    disputed: figure.disputed,
    stated: knownFigure(standing, measure) !== undefined,
  };
}

/** Sorts deals for a list; those without the figure asked for come last, in the order of announcement. */
export function sortStandings(standings: Standing[], sort: Sort, locale: "en" | "fr"): Standing[] {
  const size = (quantity: KnownQuantity | undefined) => (quantity ? statedNumber(quantity) : -1);
  const day = ({ deal }: Standing) => deal.announced.earliest;
  const compare: Record<Sort, (a: Standing, b: Standing) => number> = {
    newest: (a, b) => day(b).localeCompare(day(a)),
    oldest: (a, b) => day(a).localeCompare(day(b)),
    power: (a, b) => size(knownFigure(b, "power")) - size(knownFigure(a, "power")),
    value: (a, b) => size(knownFigure(b, "value")) - size(knownFigure(a, "value")),
    title: (a, b) => a.deal.title[locale].localeCompare(b.deal.title[locale], locale),
  };
  return [...standings].sort(compare[sort]);
}
