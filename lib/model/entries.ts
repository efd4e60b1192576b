import { behindFlow, shownOf, type Behind } from "./claims-behind";
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
export const entriesOf = (
  standings: Standing[],
  layer: Layer,
  measure: Measure,
  partners: readonly string[] = [],
): Entry[] =>
  standings.flatMap((standing) => {
    const flows = standing.flows.filter(({ flow }) => layerOf(flow, standing.deal) === layer);
    return entryOf({ standing, layer, flows, partners }, measure) ?? [];
  });

/** What one deal adds to the layers as it stood. */
export type Additions = {
  /** At most one for each layer and measure. */
  entries: Entry[];
  /** Where it is alive and has a quantity that is undisclosed or unknown. */
  unquantified: { layer: Layer; measure: Measure }[];
};

/** What a deal adds to every layer, as `entriesOf` has it of one; with `partners`, what is their own. */
export function additionsOf(standing: Standing, partners: readonly string[] = []): Additions {
  const flowsByLayer = groupBy(standing.flows, ({ flow }) => layerOf(flow, standing.deal));
  const layers = new Set([standing.deal.layer, ...flowsByLayer.keys()]);
  const added: Additions = { entries: [], unquantified: [] };
  for (const layer of layers) {
    if (!layer) continue;
    const part = { standing, layer, flows: flowsByLayer.get(layer) ?? [], partners };
    for (const measure of MEASURES) {
      const entry = entryOf(part, measure);
      if (entry) added.entries.push(entry);
      else if (isUnquantified(part, measure)) added.unquantified.push({ layer, measure });
    }
  }
  return added;
}

/** What deals add to one layer in one measure, in their order. */
type Added = { entries: Entry[]; unquantified: Standing[] };
export type AddedTo = (layer: Layer, measure: Measure) => Added;

const NOTHING: Added = { entries: [], unquantified: [] };

/** What deals add to each layer in each measure, gone through once. */
export function addedBy(standings: Standing[], additions: (standing: Standing) => Additions = additionsOf): AddedTo {
  const places = new Map<Layer, Record<Measure, Added>>();
  const empty = (): Added => ({ entries: [], unquantified: [] });
  const placeOf = ({ layer, measure }: { layer: Layer; measure: Measure }) => {
    const place = places.get(layer) ?? { power: empty(), value: empty() };
    places.set(layer, place);
    return place[measure];
  };
  for (const standing of standings) {
    const { entries, unquantified } = additions(standing);
    for (const entry of entries) placeOf(entry).entries.push(entry);
    for (const place of unquantified) placeOf(place).unquantified.push(standing);
  }
  return (layer, measure) => places.get(layer)?.[measure] ?? NOTHING;
}

/** A deal in one layer, with its flows that belong there. */
type InLayer = { standing: Standing; layer: Layer; flows: FlowStanding[]; partners: readonly string[] };

function entryOf(part: InLayer, measure: Measure): Entry | undefined {
  const { standing, layer, flows, partners } = part;
  const valued = measure === "value" ? flows.filter((flow) => knownQuantity(flow, "value")) : [];
  if (valued.length) {
    const own = valued.filter(({ flow }) => isOwnFlow(flow, partners));
    return own.length ? entryByFlows(standing, layer, own) : undefined;
  }
  return ownsHeadline(part) ? entryByHeadline(standing, measure) : undefined;
}

/** Whether a live deal's own layer has a quantity of it that no number is known of. */
function isUnquantified(part: InLayer, measure: Measure): boolean {
  const { standing, flows } = part;
  return (
    standing.firmness !== "dead" &&
    ownsHeadline(part) &&
    [standing, ...flows].some((subject) => propertyOf(subject, measure))
  );
}

/**
 * Whether the layer is the deal's own and its figure there the partners': they are an end of one of its flows there, or
 * nobody else holds a role of the layer. The 7 GW of five sites with three developers are no single one's.
 */
function ownsHeadline({ standing: { deal }, layer, flows, partners }: InLayer): boolean {
  if (deal.layer !== layer) return false;
  const owners = deal.parties.filter(({ role }) => OWN_ROLES[layer].includes(role));
  return (
    !partners.length ||
    flows.some(({ flow }) => isOwnFlow(flow, partners)) ||
    (owners.length > 0 && owners.every(({ organisationId }) => partners.includes(organisationId)))
  );
}

const isOwnFlow = ({ from, to }: Flow, partners: readonly string[]) =>
  !partners.length || partners.includes(from) || partners.includes(to);

function entryByFlows(standing: Standing, layer: Layer, flows: FlowStanding[]): Entry {
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

function entryByHeadline(standing: Standing, measure: Measure): Entry | undefined {
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

/** The unit that a measure is in. */
export const unitOf = (measure: Measure): Unit => QUANTITY_PROPERTIES[measure];
