import { groupBy } from "../group-by";
import { dollarNetwork } from "./flow-filter";
import { usdOf, type MoneyFlow } from "./money-flow";
import { roundTrip, type RoundTrip } from "./round-trip";

/**
 * An investor's money in another party: the equity flows with an amount, what they add up to in dollars, and how much
 * of it may come back.
 */
export type Stake = RoundTrip & { flows: MoneyFlow[] };

/**
 * The round trip of every investor's stated or modelled equity money, largest stake first. Shares handed over for
 * nothing are no stake.
 */
export function stakesOf(flows: MoneyFlow[]): Stake[] {
  const network = dollarNetwork(flows);
  const equity = flows.filter((flow) => flow.kind === "equity_investment" && (usdOf(flow) ?? 0) > 0);
  return [...groupBy(equity, ({ from, to }) => `${from}>${to}`).values()]
    .flatMap((own): Stake[] => {
      const [first] = own;
      const stake = own.reduce((sum, flow) => sum + (usdOf(flow) ?? 0), 0);
      const trip = first && roundTrip(network, first.from, first.to, stake);
      return trip ? [{ ...trip, flows: own }] : [];
    })
    .sort((a, b) => b.stake - a.stake);
}
