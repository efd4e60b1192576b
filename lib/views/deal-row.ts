import { formatDate } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { partnersOf } from "@/lib/model/filter";
import type { Firmness, Layer } from "@/lib/model/vocabulary";
import { propertyOf, knownQuantity, type Standing } from "@/lib/model/standing";
import type { Measure } from "@/lib/model/entries";
import { nameOf, type ViewContext } from "./reader";

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
  const figure = propertyOf(standing, measure);
  if (!figure) return undefined;
  return {
    text: formatQuantity(figure.shown.quantity, wording),
    href: `${href(`/deals/${standing.deal.id}`)}#${measure}`,
    disputed: figure.disputed,
    stated: knownQuantity(standing, measure) !== undefined,
  };
}
