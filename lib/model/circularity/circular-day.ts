import type { IsoDay } from "../imprecise-date";
import type { Ledger, Relation } from "../ledger";
import { relationsOn } from "../relations";
import type { Standing } from "../standing";
import type { Circle } from "./circles";
import { dollarNetwork, filterFlows, type FlowFilter } from "./flow-filter";
import type { CirculationRange, Indices } from "./measures";
import { moneyFlows, withModelledAmounts, type Assumptions, type MoneyFlow } from "./money-flow";
import type { Network } from "./network";
import { distinctMoney, type SameMoney } from "./same-money";

/** What a reader keeps of the flows, and what stands in for undisclosed amounts: nothing unless `modelled`. */
export type FlowReading = { filter: FlowFilter; modelled: boolean; assumptions: Assumptions };

/** The flows of one day, each money once; `sameMoney` says which were put together. */
export type StatedFlows = { flows: MoneyFlow[]; sameMoney: SameMoney[] };

/**
 * The flow network of one day under a reading. `all` holds every flow of the day, `flows` those that pass the filter;
 * the network is of the latter's nominal US dollars.
 */
export type FlowDay = {
  day: IsoDay;
  all: MoneyFlow[];
  flows: MoneyFlow[];
  network: Network;
  sameMoney: SameMoney[];
};

/** The same worked through: its circles, of very many the shortest (`truncated`), and its measures. */
export type CircularDay = FlowDay & {
  circles: Circle[];
  truncated: boolean;
  range: CirculationRange;
  measures: Indices;
};

/** The flows of a day's standings, each money once; of `relations` only those known on the day are read. */
export const statedFlows = (day: IsoDay, standings: Standing[], relations: Relation[]): StatedFlows =>
  distinctMoney(moneyFlows(standings), relationsOn(relations, day));

/** A day under a reading. Modelled amounts come in before the filter, so that a minimum can see them. */
export function flowDay(
  day: IsoDay,
  { flows: stated, sameMoney }: StatedFlows,
  { filter, modelled, assumptions }: FlowReading,
): FlowDay {
  const all = modelled ? withModelledAmounts(stated, assumptions) : stated;
  const flows = filterFlows(all, filter);
  return { day, all, flows, network: dollarNetwork(flows), sameMoney };
}

/** The first day of the history of circularity: the beginning of the year in which the article appeared. */
const HISTORY_BEGINS: IsoDay = "2025-01-01";

/**
 * The days from 2025 up to `asOf` on which the flow network can have changed, each once, ascending: a flow began, its
 * value or status was stated, or the deal that it belongs to was announced or changed its status.
 */
export function daysOfFlows(
  { claims, flows, deals }: Pick<Ledger, "claims" | "flows" | "deals">,
  asOf: IsoDay,
): IsoDay[] {
  const withFlows = new Set(flows.map(({ dealId }) => dealId));
  const moving = claims.filter(
    ({ dealId, flowId, property }) =>
      withFlows.has(dealId) && (property === "status" || (flowId !== undefined && property === "value")),
  );
  const days = [
    ...moving.map(({ statedOn }) => statedOn.latest),
    ...flows.map(({ starts }) => starts.latest),
    ...deals.filter(({ id }) => withFlows.has(id)).map(({ announced }) => announced.latest),
  ];
  return [...new Set(days)].filter((day) => day >= HISTORY_BEGINS && day <= asOf).sort();
}
