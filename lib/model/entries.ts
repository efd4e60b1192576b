import { entryByFlows, entryByHeadline, layerOf, MEASURES, type Entry, type Measure } from "./entry";
import { groupBy } from "./group-by";
import type { Flow } from "./ledger";
import { knownQuantity, propertyOf, type FlowStanding, type Standing } from "./standing";
import type { Layer, Role } from "./vocabulary";

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
): Entry[] => addedBy(standings, (standing) => additionsOf(standing, partners))(layer, measure).entries;

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
