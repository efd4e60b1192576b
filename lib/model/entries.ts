import { addParts, joined, partsOfFlow, remainder, type EntryPart } from "./entry-parts";
import { groupBy } from "./group-by";
import type { Deal, Flow, QuantityClaim } from "./ledger";
import { statedNumber, type KnownQuantity, type Unit } from "./quantity";
import { knownQuantity, propertyOf, type FlowStanding, type Standing } from "./standing";
import { QUANTITY_PROPERTIES, type Layer, type PowerBasis, type Role } from "./vocabulary";

/** What a total adds up: gigawatts (GW) or nominal US dollars (USD). */
export const MEASURES = ["power", "value"] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * What one deal adds to a layer in one measure, before anything is left out. Dollars are those of the deal's flows that
 * belong to the layer (`layerOf`), wherever the deal itself sits; only where no such flow states any, the deal's own
 * headline (`by`). Gigawatts are the deal's headline.
 */
export type Entry = {
  standing: Standing;
  by: "flows" | "headline";
  /** All of it: the sum of the parts. */
  quantity: KnownQuantity;
  /** By firmness, in the order of the vocabulary; a single dead part when nothing of it is alive. */
  parts: EntryPart[];
  /** Whether all of it is still talked about only. */
  inTalks: boolean;
  /** Where its gigawatts are measured, if the source says so. */
  basis?: PowerBasis;
  /** The claims that it was read from. */
  claims: QuantityClaim[];
};

/**
 * The layer that a flow's dollars belong to; `undefined` for what no total counts: shares and warrants (their worth is
 * nobody's payment), shares of revenue, money for shares of others than OpenAI, and the flows of an umbrella. Of a
 * contingent deal every flow is contingent.
 */
export function layerOf({ kind, to }: Pick<Flow, "kind" | "to">, { layer }: Pick<Deal, "layer">): Layer | undefined {
  if (layer === "framework") return undefined;
  if (layer === "contingent") return layer;
  switch (kind) {
    case "cloud_contract":
      return "cloud";
    case "lease":
      return "site";
    case "chip_purchase":
      return "chips";
    case "equity_investment":
      return to === "openai" ? "equity" : undefined;
    case "loan":
      return "debt";
    case "guarantee":
      return "contingent";
    default:
      return undefined;
  }
}

/** The roles that make a layer's figure a party's own: it is paid or pays, owns or owes; others merely take part. */
const OWN_ROLES: Record<Layer, readonly Role[]> = {
  framework: [],
  site: ["developer", "operator", "site_owner", "co_developer"],
  cloud: ["cloud_host"],
  chips: ["chip_supplier", "memory_supplier", "network_supplier"],
  equity: ["investor", "shareholder"],
  debt: ["lender", "borrower", "issuer", "financier"],
  contingent: ["guarantor", "lender", "financier"],
};

/**
 * The entries of one layer in one measure, in the order of the standings. With `partners` (organisation ids) only what
 * is their own: flows that they pay or receive, and headlines of deals in which they hold a role of the layer.
 */
export function entriesOf(
  standings: Standing[],
  layer: Layer,
  measure: Measure,
  partners: readonly string[] = [],
): Entry[] {
  return standings.flatMap((standing) => {
    if (measure === "power" && standing.deal.layer !== layer) return [];
    const flows = standing.flows.filter(({ flow }) => layerOf(flow, standing.deal) === layer);
    const valued = measure === "value" ? flows.filter((flow) => knownQuantity(flow, "value")) : [];
    if (valued.length) {
      const own = valued.filter(({ flow }) => isOwnFlow(flow, partners));
      return own.length ? [entryByFlows(standing, own)] : [];
    }
    if (standing.deal.layer !== layer || !ownsHeadline(standing, layer, flows, partners)) return [];
    return entryByHeadline(standing, measure) ?? [];
  });
}

/** The standings that can have an entry in each layer, in their order: of deals of the layer, and with flows of it. */
export function standingsByLayer(standings: Standing[]): ReadonlyMap<Layer, Standing[]> {
  const touched = standings.flatMap((standing) => {
    const layers = new Set([standing.deal.layer]);
    for (const { flow } of standing.flows) layers.add(layerOf(flow, standing.deal) ?? standing.deal.layer);
    return [...layers].map((layer) => ({ layer, standing }));
  });
  const byLayer = groupBy(touched, ({ layer }) => layer);
  return new Map([...byLayer].map(([layer, own]) => [layer, own.map(({ standing }) => standing)]));
}

/**
 * Whether a deal's own figure in its layer is the partners' own: they are an end of one of its flows there, or nobody
 * else holds a role of the layer. The 7 GW of five sites with three developers are no single one's. True without
 * partners.
 */
export function ownsHeadline(
  { deal }: Pick<Standing, "deal">,
  layer: Layer,
  flows: FlowStanding[],
  partners: readonly string[],
): boolean {
  const owners = deal.parties.filter(({ role }) => OWN_ROLES[layer].includes(role));
  return (
    !partners.length ||
    flows.some(({ flow }) => isOwnFlow(flow, partners)) ||
    (owners.length > 0 && owners.every(({ organisationId }) => partners.includes(organisationId)))
  );
}

const isOwnFlow = ({ from, to }: Flow, partners: readonly string[]) =>
  !partners.length || partners.includes(from) || partners.includes(to);

function entryByFlows(standing: Standing, flows: FlowStanding[]): Entry {
  const parts = flows.flatMap(partsOfFlow);
  const alive = parts.filter(({ firmness }) => firmness !== "dead");
  const kept = joined("USD", alive.length ? alive : parts);
  return {
    standing,
    by: "flows",
    quantity: addParts("USD", kept),
    parts: kept,
    inTalks: flows.every(({ status, firmness }) => status === "talks" || firmness === "dead"),
    claims: flows.flatMap((flow) =>
      (["value", "paid_value"] as const).flatMap((property) => propertyOf(flow, property)?.shown ?? []),
    ),
  };
}

function entryByHeadline(standing: Standing, measure: Measure): Entry | undefined {
  const quantity = knownQuantity(standing, measure);
  const shown = propertyOf(standing, measure)?.shown;
  if (!quantity || !shown) return undefined;
  const bound = measure === "power" ? propertyOf(standing, "binding_power")?.shown : undefined;
  return {
    standing,
    by: "headline",
    quantity,
    parts: measure === "power" ? partsOfPower(standing, quantity) : [{ firmness: standing.firmness, quantity }],
    inTalks: standing.status === "talks",
    basis: shown.basis,
    claims: bound ? [shown, bound] : [shown],
  };
}

/**
 * Gigawatts by firmness. Of a firm deal that states a binding part (rule 9 of the domain), the rest is soft; all of it
 * is, where flows of its layer state its gigawatts and none of them binds.
 */
function partsOfPower(standing: Standing, power: KnownQuantity): EntryPart[] {
  const { firmness, flows, deal } = standing;
  if (firmness !== "firm") return [{ firmness, quantity: power }];
  const bound = knownQuantity(standing, "binding_power");
  if (bound) {
    const rest = statedNumber(power) - statedNumber(bound);
    if (rest <= 0) return [{ firmness, quantity: power }];
    return [
      { firmness, quantity: bound },
      { firmness: "soft", quantity: remainder(power, rest) },
    ];
  }
  const powered = flows.filter((flow) => layerOf(flow.flow, deal) === deal.layer && knownQuantity(flow, "power"));
  const binds = !powered.length || powered.some((flow) => flow.firmness === "firm");
  return [{ firmness: binds ? firmness : "soft", quantity: power }];
}

/** The unit that a measure is in. */
export const unitOf = (measure: Measure): Unit => QUANTITY_PROPERTIES[measure];

/** Whether nothing of an entry is alive. */
export const isDead = ({ parts }: Entry): boolean => parts.every(({ firmness }) => firmness === "dead");

/** Whether any of an entry binds. */
export const bindsAny = ({ parts }: Entry): boolean => parts.some(({ firmness }) => firmness === "firm");
