import type { FlowKind } from "../vocabulary";
import type { FlowFirmness } from "../firmness";
import { boundPart } from "./bound-part";
import { circlesOf } from "./circles";
import { usdOf, type MoneyFlow } from "./money-flow";
import { networkOf, type Network } from "./network";

/**
 * What a reader keeps of the flows: the kinds and firmness groups listed, those of at least `minimumUsd` nominal US
 * dollars (0 keeps all), and those of partners (organisation ids; none chosen keeps all).
 */
export type FlowFilter = { kinds: FlowKind[]; firmness: FlowFirmness[]; minimumUsd: number; partners: string[] };

/**
 * The flows that pass, in their order. A minimum above zero leaves out flows without an amount: nobody can say that
 * they reach it. Where firm flows are kept and what is not firm is left out, of each flow only what binds is kept.
 * Chosen partners keep the flows that they are an end of, and every leg of the circles that they are
 * in, since a circle that lacks a leg is not one.
 */
export function filterFlows(flows: MoneyFlow[], { kinds, firmness, minimumUsd, partners }: FlowFilter): MoneyFlow[] {
  const kept = flows
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((flow) => partOf(flow, firmness) ?? [])
    .filter((flow) => minimumUsd <= 0 || (usdOf(flow) ?? -1) >= minimumUsd);
  if (!partners.length) return kept;
  const legs = circlesOf(kept)
    .circles.filter((circle) => circle.parties.some((party) => partners.includes(party)))
    .flatMap((circle) => circle.legs.flatMap((leg) => leg.flows));
  const inCircles = new Set(legs);
  return kept.filter((flow) => partners.includes(flow.from) || partners.includes(flow.to) || inCircles.has(flow));
}

/** As much of a flow as the chosen firmness groups keep. */
function partOf(flow: MoneyFlow, firmness: FlowFirmness[]): MoneyFlow | undefined {
  const keeps = firmness.includes(flow.firmness);
  if (!firmness.includes("firm")) return keeps ? flow : undefined;
  if (flow.firmness === "firm") return firmness.includes("soft") ? flow : boundPart(flow);
  return keeps ? flow : boundPart(flow);
}

/** The network that measures are taken of: flows with an amount, in nominal US dollars. */
export function dollarNetwork(flows: MoneyFlow[]): Network {
  return networkOf(
    flows.flatMap((flow) => {
      const usd = usdOf(flow);
      return usd === undefined ? [] : [{ from: flow.from, to: flow.to, amount: usd }];
    }),
  );
}
