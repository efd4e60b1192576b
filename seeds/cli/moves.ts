import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import type { PropertyReading } from "@/lib/model/property";
import type { Ledger } from "@/lib/model/ledger";
import type { KnownQuantity } from "@/lib/model/quantity";
import { standingsAsOf, type Standing } from "@/lib/model/standing";
import { MEASURES, type Measure } from "@/lib/model/entry";
import { layerTotal } from "@/lib/model/totals";
import { LAYERS, type Layer } from "@/lib/model/vocabulary";
import { told, wording } from "@/lib/speech/speech";
import { statement, subject } from "./print";

/** The figures of existing deals that differ between the two ledgers' latest days, each "from … to …". */
export function movedFigures(before: Ledger, after: Ledger): string[] {
  const earlier = new Map(
    standingsAsOf(before, before.days.latest).map((standing) => [standing.deal.id, figuresOf(standing)]),
  );
  return standingsAsOf(after, after.days.latest).flatMap((standing) => {
    const known = earlier.get(standing.deal.id);
    if (!known) return [];
    return [...figuresOf(standing)].flatMap(([what, figure]) => {
      const was = known.get(what);
      const now = asShown(figure);
      return (was && asShown(was)) === now
        ? []
        : [
            `${inWords(standing.deal.short, wording())}: ${what} moves from ${was ? asShown(was) : "nothing stated"} to ${now}`,
          ];
    });
  });
}

/** What is shown of a deal and its flows, by what it is of. */
function figuresOf({ properties, flows }: Standing): Map<string, PropertyReading> {
  return new Map(
    [...properties, ...flows.flatMap((flow) => flow.properties)].map((read) => [subject(read.shown), read]),
  );
}

const asShown = ({ shown, disputed }: PropertyReading) =>
  `${statement(shown)}${disputed ? ` (${wording().t("claim.disputed").toLowerCase()})` : ""}`;

const PARTS = ["gross", "net", "firm"] as const;

/** Every layer's totals on each ledger's latest day, before and after, and whether they move. */
export function movedTotals(before: Ledger, after: Ledger): string[] {
  const [earlier, later] = [totalsOf(before), totalsOf(after)];
  const lines = LAYERS.flatMap((layer) =>
    MEASURES.flatMap((measure) => {
      const [was, now] = [earlier(layer, measure), later(layer, measure)];
      const parts = PARTS.flatMap((part) =>
        was?.[part] || now?.[part]
          ? [`${wording().t(`total.${part}`).toLowerCase()} ${moved(was?.[part], now?.[part])}`]
          : [],
      );
      return parts.length
        ? [`  ${wording().t(`layer.${layer}`)}, ${subject({ property: measure })}: ${parts.join("; ")}`]
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
  const [from, to] = [was, now].map((quantity) => (quantity ? formatQuantity(quantity, wording()) : told("none")));
  return from === to ? told(`${to} (unchanged)`) : `${from} → ${to}`;
}
