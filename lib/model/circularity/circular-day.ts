import type { IsoDay } from "../imprecise-date";
import type { Ledger, Relation } from "../ledger";
import { relationsOn } from "../relations";
import type { Standing } from "../standing";
import type { Circle } from "./circles";
import { dollarNetwork, filterFlows, type FlowFilter } from "./flow-filter";
import { betweenGroups, type Groups } from "./groups";
import type { CirculationRange, Indices } from "./measures";
import { moneyFlows, withModelledAmounts, type Assumptions, type MoneyFlow } from "./money-flow";
import type { Network } from "./network";
import { distinctMoney, type SameMoney } from "./same-money";

/**
 * What a reader keeps of the flows, what stands in for undisclosed amounts (nothing unless `modelled`), and whether a
 * group's members count as one.
 */
export type FlowReading = { filter: FlowFilter; modelled: boolean; assumptions: Assumptions; grouped: boolean };

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
  /** The filter that `flows` passed: chosen partners are their groups where groups are counted as one. */
  filter: FlowFilter;
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

/**
 * The flows of a day's standings, each money once; of `relations` only those known on the day are read. `moneyOf` gives
 * the flows of one standing.
 */
export const statedFlows = (
  day: IsoDay,
  standings: Standing[],
  relations: Relation[],
  moneyOf: (standing: Standing) => MoneyFlow[] = moneyFlows,
): StatedFlows => distinctMoney(standings.flatMap(moneyOf), relationsOn(relations, day));

/**
 * A day under a reading; `groups` says who counts as whom when the reader asks for it. Modelled amounts come in before
 * the filter, so that a minimum can see them.
 */
export function flowDay(
  day: IsoDay,
  { flows: stated, sameMoney }: StatedFlows,
  { filter, modelled, assumptions, grouped }: FlowReading,
  groups: Groups,
): FlowDay {
  const single = modelled ? withModelledAmounts(stated, assumptions) : stated;
  const all = grouped ? betweenGroups(single, groups) : single;
  const partners = grouped ? filter.partners.map((id) => groups.get(id) ?? id) : filter.partners;
  const applied = { ...filter, partners };
  const flows = filterFlows(all, applied);
  return { day, all, flows, filter: applied, network: dollarNetwork(flows), sameMoney };
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
