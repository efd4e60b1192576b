import { formatQuantity } from "@/lib/format/quantity";
import type { Ledger } from "@/lib/model/ledger";
import type { KnownQuantity } from "@/lib/model/quantity";
import { standingsAsOf } from "@/lib/model/standing";
import { layerTotal, MEASURES, type Measure } from "@/lib/model/totals";
import { LAYERS, type Layer } from "@/lib/model/vocabulary";
import { english, subject } from "./words";

const PARTS = ["gross", "net", "firm"] as const;

/** Every layer's totals on each ledger's latest day, before and after, and whether they move. */
export function movedTotals(before: Ledger, after: Ledger): string[] {
  const [earlier, later] = [totalsOf(before), totalsOf(after)];
  const lines = LAYERS.flatMap((layer) =>
    MEASURES.flatMap((measure) => {
      const [was, now] = [earlier(layer, measure), later(layer, measure)];
      const parts = PARTS.flatMap((part) =>
        was?.[part] || now?.[part] ? [`${part} ${moved(was?.[part], now?.[part])}`] : [],
      );
      return parts.length
        ? [`  ${english.t(`layer.${layer}`)}, ${subject({ property: measure })}: ${parts.join("; ")}`]
        : [];
    }),
  );
  return ["Totals:", ...lines];
}

function totalsOf(ledger: Ledger) {
  const standings = standingsAsOf(ledger, ledger.days.latest);
  const relations = ledger.relations.filter(({ since }) => since.latest <= ledger.days.latest);
  return (layer: Layer, measure: Measure) => layerTotal(standings, relations, layer, measure);
}

function moved(was: KnownQuantity | undefined, now: KnownQuantity | undefined): string {
  const [from, to] = [was, now].map((quantity) => (quantity ? formatQuantity(quantity, english) : "none"));
  return from === to ? `${to} (unchanged)` : `${from} → ${to}`;
}
