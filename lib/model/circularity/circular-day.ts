import type { IsoDay } from "../imprecise-date";
import type { Relation } from "../ledger";
import { relationsOn } from "../relations";
import type { Standing } from "../standing";
import { circlesOf, type Circle } from "./circles";
import { dollarNetwork, filterFlows, type FlowFilter } from "./flow-filter";
import { measures, type Measures } from "./measures";
import { withModelledAmounts, type Assumptions } from "./modelled-amounts";
import { moneyFlows, type MoneyFlow, type SameMoney } from "./money-flow";
import type { Network } from "./network";

/** What a reader keeps of the flows, and what stands in for undisclosed amounts: nothing unless `modelled`. */
export type FlowReading = { filter: FlowFilter; modelled: boolean; assumptions: Assumptions };

/**
 * The flow network of one day as it is read, worked through. `all` holds every flow of the day, whatever the filter;
 * dollars are nominal US dollars.
 */
export type CircularDay = {
  day: IsoDay;
  all: MoneyFlow[];
  flows: MoneyFlow[];
  circles: Circle[];
  truncated: boolean;
  network: Network;
  measures: Measures;
  sameMoney: SameMoney[];
};

/** Works one day through. Modelled amounts come in before the filter, so that a minimum can see them. */
export function circularDay(
  day: IsoDay,
  standings: Standing[],
  relations: Relation[],
  { filter, modelled, assumptions }: FlowReading,
): CircularDay {
  const { flows: stated, sameMoney } = moneyFlows(standings, relationsOn(relations, day));
  const all = modelled ? withModelledAmounts(stated, assumptions) : stated;
  const flows = filterFlows(all, filter);
  const network = dollarNetwork(flows);
  return { day, all, flows, network, sameMoney, measures: measures(network), ...circlesOf(flows) };
}
