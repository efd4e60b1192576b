import { addedBy, additionsOf, type AddedTo } from "./entries";
import { MEASURES, unitOf, type Entry, type Measure } from "./entry";
import { addParts } from "./entry-parts";
import { countOnce, netEntries, type Count } from "./count-once";
import { groupBy } from "./group-by";
import type { LeftOut } from "./left-out";
import type { Relation } from "./ledger";
import type { KnownQuantity } from "./quantity";
import { relationIndex, type RelationIndex } from "./relations";
import type { Standing } from "./standing";
import { LAYERS, type Layer, type PowerBasis } from "./vocabulary";
import type { FlowFirmness } from "./firmness";

/** Gigawatts measured in one way, and what of them binds; without `basis`, those whose source does not say how. */
type OfBasis = { basis?: PowerBasis; net: KnownQuantity; firm: KnownQuantity };

/** The totals of a layer, in the unit of its measure: gigawatts or nominal US dollars. */
export type LayerTotal = Count & {
  layer: Layer;
  measure: Measure;
  /**
   * Every stated quantity of the layer added up, whatever became of it; `undefined` when no deal states one, and when
   * the gigawatts have different known bases, which are never added (`bases`).
   */
  gross?: KnownQuantity;
  /**
   * The counted entries only, nothing twice: firm, conditional and soft together; `undefined` when gross is.
   */
  net?: KnownQuantity;
  /**
   * What contracts bind: the firm parts, counted for themselves, so that a firm part counts although its whole is
   * still soft. A real zero when nothing binds; `undefined` when net is.
   */
  firm?: KnownQuantity;
  /** What contracts bind once a condition is met; `undefined` when there is none of it. */
  conditional?: KnownQuantity;
  /** What is only talked about, beside the net; `undefined` when there is none of it. */
  talks?: KnownQuantity;
  /** The net by the basis of its gigawatts, where these are known and differ; else empty. */
  bases: OfBasis[];
  /** Live deals of the layer whose quantity is undisclosed or unknown: not in any total. */
  unquantified: Standing[];
};

/**
 * Gross, net and firm total of one layer (rules 4 to 6, 9 and 10 of the domain), by interval arithmetic. `standings`
 * and `relations` are those of one day. With `partners` (organisation ids), of what is their own. `undefined` for the
 * framework layer: an umbrella is never summed.
 */
export function layerTotal(
  standings: Standing[],
  relations: Relation[],
  layer: Layer,
  measure: Measure,
  partners: readonly string[] = [],
): LayerTotal | undefined {
  if (layer === "framework") return undefined;
  const added = addedBy(standings, (standing) => additionsOf(standing, partners));
  return totalIn({ added, all: standings, index: relationIndex(relations) }, layer, measure);
}

/**
 * The totals of every layer that is summed, each as `layerTotal` has it, by layer and then by measure in the order of
 * the vocabulary. `added` is what the standings add: all of it where nothing else is said.
 */
export function layerTotals(
  standings: Standing[],
  relations: Relation[],
  added: AddedTo = addedBy(standings),
): LayerTotal[] {
  const counting = { added, all: standings, index: relationIndex(relations) };
  return LAYERS.filter((layer) => layer !== "framework").flatMap((layer) =>
    MEASURES.map((measure) => totalIn(counting, layer, measure)),
  );
}

/** What the deals of a day add to layers, all of these deals, and their relations. */
type Counting = { added: AddedTo; all: Standing[]; index: RelationIndex };

function totalIn({ added, all, index }: Counting, layer: Layer, measure: Measure): LayerTotal {
  const { entries, unquantified } = added(layer, measure);
  const count = countOnce(entries, all, index, measure);
  const firm = netEntries(
    countOnce(
      entries.filter(({ binds }) => binds),
      all,
      index,
      measure,
    ),
  );
  const net = netEntries(count);
  const bases = basesOf(net, firm, measure);
  return {
    layer,
    measure,
    ...count,
    bases,
    unquantified,
    ...(entries.length ? sumsOf({ entries, net, firm, leftOut: count.leftOut }, bases.length > 0, measure) : NO_SUMS),
  };
}

type Sums = Pick<LayerTotal, "gross" | "net" | "firm" | "conditional" | "talks">;
const NO_SUMS: Sums = { gross: undefined, net: undefined, firm: undefined, conditional: undefined, talks: undefined };

type Summed = { entries: Entry[]; net: Entry[]; firm: Entry[]; leftOut: LeftOut[] };

function sumsOf({ entries, net, firm, leftOut }: Summed, areApart: boolean, measure: Measure): Sums {
  const talks = leftOut.flatMap(({ reason, entry }) => (reason === "talks" ? [entry] : []));
  return {
    gross: areApart ? undefined : totalOf(entries, measure),
    net: areApart ? undefined : totalOf(net, measure),
    firm: areApart ? undefined : firmOf(firm, measure),
    conditional: totalOf(net, measure, "conditional"),
    talks: talks.length ? totalOf(talks, measure) : undefined,
  };
}

/** What entries come to, or those of their parts that are of one firmness; `undefined` when there is no such part. */
function totalOf(entries: Entry[], measure: Measure, firmness?: FlowFirmness): KnownQuantity | undefined {
  const parts = entries.flatMap((entry) => entry.parts.filter((part) => !firmness || part.firmness === firmness));
  return parts.length || !firmness ? addParts(unitOf(measure), parts) : undefined;
}

/** What binds of firm entries; a real zero when nothing does. */
const firmOf = (entries: Entry[], measure: Measure): KnownQuantity =>
  totalOf(entries, measure, "firm") ?? addParts(unitOf(measure), []);

function basesOf(net: Entry[], firm: Entry[], measure: Measure): OfBasis[] {
  if (measure !== "power") return [];
  const byBasis = groupBy(net, ({ basis }) => basis);
  if ([...byBasis.keys()].filter(Boolean).length < 2) return [];
  return [...byBasis].map(([basis, own]) => ({
    basis,
    net: totalOf(own, measure) ?? addParts("GW", []),
    firm: firmOf(
      firm.filter((entry) => entry.basis === basis),
      measure,
    ),
  }));
}
