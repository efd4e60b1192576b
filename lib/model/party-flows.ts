import { boundPart } from "./circularity/bound-part";
import { measuredFlows, measuredUsd } from "./circularity/measured";
import { usdOf, type MoneyFlow } from "./circularity/money-flow";
import { groupBy } from "./group-by";
import type { KnownQuantity } from "./quantity";

/**
 * What moves one way between a party and all others: how many flows, what those that state dollars come to (each money
 * once, at the number a headline would print), what of it binds, and how many state none. In nominal US dollars;
 * `usd` is `undefined` where no flow states any.
 */
export type Side = { flows: number; usd?: KnownQuantity; boundUsd: number; unstated: number };

/** What a party pays or gives, and what it receives, as an end of the flows themselves (never for taking part). */
export type PartyFlows = { paid: Side; received: Side };

const NOTHING: Side = { flows: 0, boundUsd: 0, unstated: 0 };

/** Every party's own flows each way, by its id; a party without a flow has no entry. */
export function flowsByParty(flows: MoneyFlow[]): ReadonlyMap<string, PartyFlows> {
  const [paid, received] = [groupBy(flows, ({ from }) => from), groupBy(flows, ({ to }) => to)];
  const ids = new Set([...paid.keys(), ...received.keys()]);
  return new Map([...ids].map((id) => [id, { paid: sideOf(paid.get(id)), received: sideOf(received.get(id)) }]));
}

function sideOf(flows: MoneyFlow[] | undefined): Side {
  if (!flows) return NOTHING;
  const measured = measuredFlows(flows);
  const bound = measured.flatMap((flow) => boundPart(flow) ?? []);
  return {
    flows: flows.length,
    ...(measured.length && { usd: measuredUsd(sumOf(measured), measured) }),
    boundUsd: sumOf(bound),
    unstated: flows.length - measured.length,
  };
}

const sumOf = (flows: MoneyFlow[]): number => flows.reduce((sum, flow) => sum + (usdOf(flow) ?? 0), 0);
