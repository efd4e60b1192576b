import { groupBy } from "./group-by";
import { compareDays, isOnOrBefore, type IsoDay } from "./imprecise-date";
import type { Claim, Deal, Flow, Ledger, QuantityClaim, StatusClaim } from "./ledger";
import { disputesByClaim, readProperty, type DisputeIndex, type PropertyReading } from "./property";
import { isKnown, lowerBound, statedNumber, type KnownQuantity } from "./quantity";
import { QUANTITY_PROPERTIES, type Property, type QuantityProperty, type Status } from "./vocabulary";
import { firmnessOf, type Firmness, type FlowFirmness } from "./firmness";

/** A deal as it stood on a day: its properties, its status, its flows. */
export type Standing = {
  deal: Deal;
  status: Status;
  firmness: Firmness;
  /** Every property that has a claim to show: status, then quantities in the order of the vocabulary, then texts. */
  properties: PropertyReading[];
  /** Claims of the day that are only recalled: shown as unverified, never first. */
  unverified: Claim[];
  /** The flows that had begun by the day, in the ledger's order. */
  flows: FlowStanding[];
  /** Status claims of the day, oldest first. */
  statusHistory: StatusClaim[];
};

/** A flow as it stood on a day. */
export type FlowStanding = { flow: Flow; firmness: FlowFirmness; status: Status; properties: PropertyReading[] };

/** What the ledger holds about one deal: its claims and those of its flows, and its flows. */
export type DealRecord = { deal: Deal; claims: Claim[]; flows: Flow[] };

/** The deals that had been announced by the day, each as it stood then, in the ledger's order. */
export function standingsAsOf(
  ledger: Pick<Ledger, "deals" | "claims" | "flows" | "disputes">,
  asOf: IsoDay,
): Standing[] {
  const index = disputesByClaim(ledger.disputes);
  return dealRecords(ledger).flatMap((record) => standingOf(record, asOf, index) ?? []);
}

/** What the ledger holds about each deal, in the ledger's order. */
export function dealRecords({ deals, claims, flows }: Pick<Ledger, "deals" | "claims" | "flows">): DealRecord[] {
  const claimsByDeal = groupBy(claims, ({ dealId }) => dealId);
  const flowsByDeal = groupBy(flows, ({ dealId }) => dealId);
  return deals.map((deal) => ({
    deal,
    claims: claimsByDeal.get(deal.id) ?? [],
    flows: flowsByDeal.get(deal.id) ?? [],
  }));
}

/** The days from its announcement on which a deal can have begun to stand otherwise, each once, ascending. */
export function daysOfDeal({ deal, claims, flows }: DealRecord): IsoDay[] {
  const dates = [deal.announced, ...claims.map(({ statedOn }) => statedOn), ...flows.map(({ starts }) => starts)];
  return [...new Set(dates.map(({ latest }) => latest))].filter((day) => day >= deal.announced.latest).sort();
}

/**
 * One deal as it stood on a day; `undefined` before its announcement. A deal without a status claim counts as
 * reported. Without `disputes`, properties are disputed only where claims cannot both be true.
 */
export function standingOf(
  { deal, claims, flows }: DealRecord,
  asOf: IsoDay,
  disputes?: DisputeIndex,
): Standing | undefined {
  if (!isOnOrBefore(deal.announced, asOf)) return undefined;
  const bySubject = groupBy(claims, ({ flowId }) => flowId);
  const own = (bySubject.get(undefined) ?? []).filter(({ siteId, milestoneId }) => !siteId && !milestoneId);
  const properties = propertiesOf(own, asOf, disputes);
  const status = statusIn(properties) ?? "reported";
  return {
    deal,
    status,
    firmness: firmnessOf(status),
    properties,
    unverified: claims.filter(
      ({ verification, statedOn }) => verification === "recalled" && isOnOrBefore(statedOn, asOf),
    ),
    flows: flows
      .filter(({ starts }) => isOnOrBefore(starts, asOf))
      .map((flow) => flowStandingOf(flow, propertiesOf(bySubject.get(flow.id) ?? [], asOf, disputes), status)),
    statusHistory: own
      .filter(
        (claim): claim is StatusClaim =>
          claim.property === "status" && claim.rank !== "deprecated" && isOnOrBefore(claim.statedOn, asOf),
      )
      .sort((a, b) => compareDays(a.statedOn.latest, b.statedOn.latest)),
  };
}

/**
 * A flow is as firm as its own status, else its deal's (a lease that others took over outlives the deal it was meant
 * for). What does not bind is conditional where it depends on conditions, until all of it was paid; else soft.
 */
function flowStandingOf(flow: Flow, properties: PropertyReading[], dealStatus: Status): FlowStanding {
  const status = statusIn(properties) ?? dealStatus;
  const firmness = firmnessOf(status);
  const standing = { flow, status, properties };
  if (firmness !== "firm" || flow.binding) return { ...standing, firmness };
  return { ...standing, firmness: !flow.conditions ? "soft" : isPaid(standing) ? "firm" : "conditional" };
}

function isPaid(flow: Pick<Standing, "properties">): boolean {
  const [value, paid] = [knownQuantity(flow, "value"), knownQuantity(flow, "paid_value")];
  return value !== undefined && paid !== undefined && lowerBound(paid) >= statedNumber(value);
}

const ORDER = new Map(
  ["status", ...Object.keys(QUANTITY_PROPERTIES)].map((property, at): [string, number] => [property, at]),
);
const place = (property: Property) => ORDER.get(property) ?? ORDER.size;

function propertiesOf(claims: Claim[], asOf: IsoDay, disputes?: DisputeIndex): PropertyReading[] {
  return [...groupBy(claims, ({ property }) => property).values()]
    .flatMap((ofProperty) => readProperty(ofProperty, asOf, disputes) ?? [])
    .sort((a, b) => place(a.property) - place(b.property));
}

function statusIn(properties: PropertyReading[]): Status | undefined {
  const shown = properties.find(({ property }) => property === "status")?.shown;
  return shown && "status" in shown ? shown.status : undefined;
}

/** The reading of a quantity property of a deal or flow; `undefined` when no claim of it can be shown on the day. */
export function propertyOf(
  { properties }: Pick<Standing, "properties">,
  property: QuantityProperty,
): PropertyReading<QuantityClaim> | undefined {
  return properties.find((reading): reading is PropertyReading<QuantityClaim> => reading.property === property);
}

/**
 * The quantity shown for a property when it states a number, in the property's unit; `undefined` when it is
 * undisclosed, unknown or unstated.
 */
export function knownQuantity(
  standing: Pick<Standing, "properties">,
  property: QuantityProperty,
): KnownQuantity | undefined {
  const quantity = propertyOf(standing, property)?.shown.quantity;
  return quantity && isKnown(quantity) ? quantity : undefined;
}
