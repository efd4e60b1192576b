import { readFigure, type Figure } from "./figure";
import { firmnessOf, type Firmness } from "./firmness";
import { groupBy } from "./group-by";
import { isOnOrBefore, type IsoDay } from "./imprecise-date";
import type { Claim, Deal, Flow, Ledger, QuantityClaim, StatusClaim } from "./ledger";
import { isKnown, type KnownQuantity } from "./quantity";
import { QUANTITY_PROPERTIES, type Property, type QuantityProperty, type Status } from "./vocabulary";

/** A deal as it stood on a day: its figures, its status, its flows. */
export type Standing = {
  deal: Deal;
  status: Status;
  firmness: Firmness;
  /** Every property that has a claim to show, in the order of the vocabulary. */
  figures: Figure[];
  /** Claims of the day that are only recalled: shown as unverified, never first. */
  unverified: Claim[];
  flows: FlowStanding[];
  /** Status claims of the day, oldest first. */
  statusHistory: StatusClaim[];
};

export type FlowStanding = { flow: Flow; firmness: Firmness; status: Status; figures: Figure[] };

/** The deals that had been announced by the day, each as it stood then, in the order of announcement. */
export function standingsAsOf(ledger: Ledger, asOf: IsoDay): Standing[] {
  const claimsByDeal = groupBy(ledger.claims, ({ dealId }) => dealId);
  const flowsByDeal = groupBy(ledger.flows, ({ dealId }) => dealId);
  return ledger.deals
    .filter(({ announced }) => isOnOrBefore(announced, asOf))
    .map((deal) => standingOf(deal, claimsByDeal.get(deal.id) ?? [], flowsByDeal.get(deal.id) ?? [], ledger, asOf));
}

function standingOf(deal: Deal, claims: Claim[], flows: Flow[], ledger: Ledger, asOf: IsoDay): Standing {
  const own = claims.filter(({ flowId }) => !flowId);
  const figures = figuresOf(own, ledger, asOf);
  const status = statusIn(figures) ?? "reported";
  const unverified = claims.filter(
    ({ verification, statedOn }) => verification === "recalled" && isOnOrBefore(statedOn, asOf),
  );
  const statusHistory = own
    .filter(
      (claim): claim is StatusClaim =>
        claim.property === "status" && claim.rank !== "deprecated" && isOnOrBefore(claim.statedOn, asOf),
    )
    .sort((a, b) => a.statedOn.latest.localeCompare(b.statedOn.latest));
  const flowStandings = flows
    .filter(({ starts }) => isOnOrBefore(starts, asOf))
    .map((flow) =>
      flowStandingOf(
        flow,
        claims.filter(({ flowId }) => flowId === flow.id),
        status,
        ledger,
        asOf,
      ),
    );
  return { deal, status, firmness: firmnessOf(status), figures, unverified, flows: flowStandings, statusHistory };
}

/**
 * A flow is as firm as its own status, else its deal's (a lease that others took over outlives the deal it was meant
 * for); what does not bind is soft at most.
 */
function flowStandingOf(flow: Flow, claims: Claim[], dealStatus: Status, ledger: Ledger, asOf: IsoDay): FlowStanding {
  const figures = figuresOf(claims, ledger, asOf);
  const status = statusIn(figures) ?? dealStatus;
  const firmness = firmnessOf(status);
  return { flow, status, firmness: firmness === "firm" && !flow.binding ? "soft" : firmness, figures };
}

const ORDER: Property[] = ["status", ...(Object.keys(QUANTITY_PROPERTIES) as QuantityProperty[])];
const place = (property: Property) => (ORDER.includes(property) ? ORDER.indexOf(property) : ORDER.length);

function figuresOf(claims: Claim[], ledger: Ledger, asOf: IsoDay): Figure[] {
  return [...groupBy(claims, ({ property }) => property).values()]
    .flatMap((ofProperty) => readFigure(ofProperty, asOf, ledger.disputes) ?? [])
    .sort((a, b) => place(a.property) - place(b.property));
}

function statusIn(figures: Figure[]): Status | undefined {
  const shown = figures.find(({ property }) => property === "status")?.shown;
  return shown && "status" in shown ? shown.status : undefined;
}

/** The figure of a quantity property, `undefined` when nothing was stated by the day. */
export function figureOf(
  { figures }: Pick<Standing, "figures">,
  property: QuantityProperty,
): Figure<QuantityClaim> | undefined {
  return figures.find((figure): figure is Figure<QuantityClaim> => figure.property === property);
}

/**
 * The quantity shown for a property when it states a number; `undefined` when it is undisclosed, unknown or unstated.
 */
export function knownFigure(
  standing: Pick<Standing, "figures">,
  property: QuantityProperty,
): KnownQuantity | undefined {
  const quantity = figureOf(standing, property)?.shown.quantity;
  return quantity && isKnown(quantity) ? quantity : undefined;
}
