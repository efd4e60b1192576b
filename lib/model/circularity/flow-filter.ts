import type { Firmness, FlowKind } from "../vocabulary";
import { circlesOf } from "./circles";
import { usdOf, type MoneyFlow } from "./money-flow";
import { networkOf, type Network } from "./network";

/** What a reader keeps of the flows: kinds, firmness groups, dollars at least, partners (none chosen keeps all). */
export type FlowFilter = { kinds: FlowKind[]; firmness: Firmness[]; minimumUsd: number; partners: string[] };

/**
 * The flows that pass. A minimum above zero leaves out flows without an amount: nobody can say that they reach it.
 * Chosen partners keep the flows
 * that they are an end of, and every leg of the circles that they are in: a circle with a leg missing would be none.
 */
export function filterFlows(flows: MoneyFlow[], { kinds, firmness, minimumUsd, partners }: FlowFilter): MoneyFlow[] {
  const kept = flows.filter(
    (flow) =>
      kinds.includes(flow.kind) &&
      firmness.includes(flow.firmness) &&
      (minimumUsd <= 0 || (usdOf(flow) ?? -1) >= minimumUsd),
  );
  if (!partners.length) return kept;
  const legs = circlesOf(kept)
    .circles.filter((circle) => circle.parties.some((party) => partners.includes(party)))
    .flatMap((circle) => circle.legs.flatMap((leg) => leg.flows));
  const inCircles = new Set(legs);
  return kept.filter((flow) => partners.includes(flow.from) || partners.includes(flow.to) || inCircles.has(flow));
}

/** The network of dollars that measures are taken of: flows with an amount, in US dollars. */
export function dollarNetwork(flows: MoneyFlow[]): Network {
  return networkOf(
    flows.flatMap((flow) => {
      const usd = usdOf(flow);
      return usd === undefined ? [] : [{ from: flow.from, to: flow.to, amount: usd }];
    }),
  );
}
