import { formatNumber } from "@/lib/format/number";
import { formatQuantity } from "@/lib/format/quantity";
import { behindEntries, type Behind } from "@/lib/model/claims-behind";
import type { Wording } from "@/lib/format/wording";
import type { PropertyReading } from "@/lib/model/property";
import type { Claim, QuantityClaim } from "@/lib/model/ledger";
import { isKnown } from "@/lib/model/quantity";
import type { Standing } from "@/lib/model/standing";
import { entriesOf } from "@/lib/model/entries";
import type { Measure } from "@/lib/model/entry";
import type { Layer, Property } from "@/lib/model/vocabulary";
import { toneOf, type CardFigure, type CardTone } from "./card";
import type { LayerTotalsView } from "./layer-totals";

/** What is there, by number. */
export const countFigures = (counts: { label: string; count: number }[], { locale }: Wording): CardFigure[] =>
  counts.map(({ label, count }) => ({ label, value: formatNumber(count, locale), tone: "ink" }));

/** The figures of a page that have a tone, in the page's order. */
export const keyFigures = (
  figures: { key: string; label: string; value: string; note?: string }[],
  tones: Readonly<Record<string, CardTone>>,
  behind: readonly Behind[] = [],
): CardFigure[] =>
  figures.flatMap(({ key, ...figure }) => {
    const tone = tones[key];
    return tone ? [{ ...figure, tone, behind }] : [];
  });

/** The layers in the order that readers ask for them. */
const ORDER: Layer[] = ["chips", "cloud", "site", "equity", "debt"];
/** What a layer is measured in first: chips and sites in gigawatts, the others in dollars. */
const MEASURED_IN: Partial<Record<Layer, Measure>> = { chips: "power", site: "power" };

/** One net total a layer, each with its firm part; of the standings and partners that the totals are of. */
export const totalFigures = (
  layers: LayerTotalsView[],
  { standings, partners }: { standings: Standing[]; partners: readonly string[] },
  { t }: Wording,
): CardFigure[] =>
  ORDER.flatMap((layer) => layers.filter((each) => each.layer === layer)).flatMap(({ layer, label, totals }) => {
    const total = totals.find(({ measure }) => measure === (MEASURED_IN[layer] ?? "value")) ?? totals[0];
    if (!total) return [];
    const behind = behindEntries(entriesOf(standings, layer, total.measure, partners));
    const note = t("share.card.firm", { firm: total.firm });
    const tone = total.measure === "power" ? "power" : layer === "equity" ? "equity" : "money";
    return [{ label: t("share.card.net", { layer: label }), value: total.net, note, tone, behind }];
  });

/** What readers ask of a deal first; its other figures follow in their own order. */
const HEADLINES: Property[] = ["power", "value", "stake"];
const placeOf = ({ property }: PropertyReading): number =>
  HEADLINES.includes(property) ? HEADLINES.indexOf(property) : HEADLINES.length;

/** A deal's quantities, those that state a number before those that state none. */
export function dealFigures({ properties }: Standing, wording: Wording): CardFigure[] {
  const quantities = properties.filter((read): read is PropertyReading<QuantityClaim> => statesQuantity(read.shown));
  const states = ({ shown }: PropertyReading<QuantityClaim>) => Number(isKnown(shown.quantity));
  const sorted = [...quantities].sort((a, b) => states(b) - states(a) || placeOf(a) - placeOf(b));
  return sorted.map(({ property, shown, disputed }) => ({
    label: wording.t(`property.${property}`),
    value: formatQuantity(shown.quantity, wording),
    note: disputed ? wording.t("claim.disputed") : undefined,
    tone: toneOf(shown.quantity.unit),
    behind: [shown],
  }));
}

const statesQuantity = (claim: Claim): claim is QuantityClaim => "quantity" in claim;
