import { behindFlow, shownOf, type Behind } from "./claims-behind";
import { addParts, joined, partsOfFlow, remainder, type EntryPart } from "./entry-parts";
import type { Deal, Flow, QuantityClaim } from "./ledger";
import { statedNumber, type KnownQuantity, type Unit } from "./quantity";
import { knownQuantity, propertyOf, type FlowStanding, type Standing } from "./standing";
import { QUANTITY_PROPERTIES, type Layer, type PowerBasis } from "./vocabulary";

/** What a total adds up: gigawatts (GW) or nominal US dollars (USD). */
export const MEASURES = ["power", "value"] as const;
export type Measure = (typeof MEASURES)[number];

/** The unit that a measure is in. */
export const unitOf = (measure: Measure): Unit => QUANTITY_PROPERTIES[measure];

/**
 * What one deal adds to a layer in one measure, before anything is left out. Dollars are those of the deal's flows that
 * belong to the layer (`layerOf`), wherever the deal itself sits; only where no such flow states any, the deal's own
 * headline (`by`). Gigawatts are the deal's headline.
 */
export type Entry = {
  standing: Standing;
  layer: Layer;
  measure: Measure;
  by: "flows" | "headline";
  /** All of it: the sum of the parts. */
  quantity: KnownQuantity;
  /** By firmness, in the order of the vocabulary; a single dead part when nothing of it is alive. */
  parts: EntryPart[];
  /** Whether any of it binds, and whether nothing of it is alive. */
  binds: boolean;
  isDead: boolean;
  /** Whether all of it is still talked about only. */
  inTalks: boolean;
  /** Whether OpenAI is a party of the deal or an end of one of its flows. */
  withOpenAi: boolean;
  /** Where its gigawatts are measured, if the source says so. */
  basis?: PowerBasis;
  /** The claims that its quantity was read from. */
  claims: QuantityClaim[];
  /** These, and the status of each flow among them, or of the deal, which makes it firm or soft. */
  behind: Behind[];
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

/** What some flows of a deal, which state dollars of the layer, add to it. */
export function entryByFlows(standing: Standing, layer: Layer, flows: FlowStanding[]): Entry {
  const parts = flows.flatMap(partsOfFlow);
  const alive = parts.filter(({ firmness }) => firmness !== "dead");
  const kept = joined("USD", alive.length ? alive : parts);
  const claims = flows.flatMap((flow) =>
    (["value", "paid_value"] as const).flatMap((property) => propertyOf(flow, property)?.shown ?? []),
  );
  return {
    standing,
    layer,
    measure: "value",
    by: "flows",
    quantity: addParts("USD", kept),
    ...firmnessOfParts(kept),
    withOpenAi: isWithOpenAi(standing),
    inTalks: flows.every(({ status, firmness }) => status === "talks" || firmness === "dead"),
    claims,
    behind: [...claims, ...statusesBehind(standing, claims)],
  };
}

/** What a deal's own figure adds to its layer; `undefined` when it states no number. */
export function entryByHeadline(standing: Standing, measure: Measure): Entry | undefined {
  const quantity = knownQuantity(standing, measure);
  const shown = propertyOf(standing, measure)?.shown;
  if (!quantity || !shown) return undefined;
  const bound = measure === "power" ? propertyOf(standing, "binding_power")?.shown : undefined;
  const claims = bound ? [shown, bound] : [shown];
  return {
    standing,
    layer: standing.deal.layer,
    measure,
    by: "headline",
    quantity,
    ...firmnessOfParts(
      measure === "power" ? partsOfPower(standing, quantity) : [{ firmness: standing.firmness, quantity }],
    ),
    withOpenAi: isWithOpenAi(standing),
    inTalks: standing.status === "talks",
    basis: shown.basis,
    claims,
    behind: [...claims, ...statusesBehind(standing, claims)],
  };
}

const firmnessOfParts = (parts: EntryPart[]) => ({
  parts,
  binds: parts.some(({ firmness }) => firmness === "firm"),
  isDead: parts.every(({ firmness }) => firmness === "dead"),
});

const isWithOpenAi = ({ deal, flows }: Standing): boolean =>
  deal.parties.some(({ organisationId }) => organisationId === "openai") ||
  flows.some(({ flow }) => flow.from === "openai" || flow.to === "openai");

/** The status of each flow that shows one of the claims; of the deal where none does. */
function statusesBehind(standing: Standing, claims: QuantityClaim[]): Behind[] {
  const flows = standing.flows.filter(({ properties }) =>
    properties.some(({ shown }) => claims.some(({ id }) => id === shown.id)),
  );
  return flows.length ? flows.flatMap((flow) => behindFlow(flow, standing, [])) : shownOf(standing, ["status"]);
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
