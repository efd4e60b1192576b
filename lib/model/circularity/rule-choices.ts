import { balancedFlowForwarding } from "./balanced-flow-forwarding";
import { boundPart } from "./bound-part";
import type { CircularDay, FlowReading } from "./circular-day";
import { dollarNetwork, filterFlows } from "./flow-filter";
import { maximumCirculation } from "./max-circulation";
import { measuredFlows } from "./measured";
import { withModelledAmounts, type MoneyFlow } from "./money-flow";
import { gross } from "./network";

/**
 * Which dollars are measured. `as_is`: those of the reader's filter. `without_talks`: but for what is only talked
 * about. `without_conditional`: but for what waits for a condition. `bound`: only what binds. `circle_parties`: only
 * between parties of circles. `modelled`: undisclosed amounts modelled, or `stated` when the reader models them
 * already.
 */
export const RULES = [
  "as_is",
  "without_talks",
  "without_conditional",
  "bound",
  "circle_parties",
  "modelled",
  "stated",
] as const;
type Rule = (typeof RULES)[number];

/** What a rule comes to: ratios are fractions of `gross`, dollars are nominal US dollars. */
export type RuleChoice = {
  rule: Rule;
  flows: MoneyFlow[];
  gross: number;
  /** From balanced flow forwarding to the maximum circulation. */
  low: number;
  high: number;
};

/**
 * Circularity under each rule that a reader could as well have chosen. What they span says more of the doubt than the
 * two methods of one rule do. A rule that leaves no dollars is left out.
 */
export function ruleChoices(
  { flows, all, filter, circles, measures }: Pick<CircularDay, "flows" | "all" | "filter" | "circles" | "measures">,
  { modelled, assumptions }: Pick<FlowReading, "modelled" | "assumptions">,
): RuleChoice[] {
  const onCircles = new Set(circles.flatMap(({ parties }) => parties));
  const others: [Rule, MoneyFlow[]][] = [
    ["without_talks", flows.filter(({ status }) => status !== "talks")],
    ["without_conditional", flows.filter(({ firmness }) => firmness !== "conditional")],
    ["bound", flows.flatMap((flow) => boundPart(flow) ?? [])],
    ["circle_parties", flows.filter(({ from, to }) => onCircles.has(from) && onCircles.has(to))],
    modelled
      ? ["stated", flows.filter(({ amount }) => amount.basis !== "modelled")]
      : ["modelled", filterFlows(withModelledAmounts(all, assumptions), filter)],
  ];
  const asIs: RuleChoice = {
    rule: "as_is",
    flows: measuredFlows(flows),
    gross: measures.gross,
    low: measures.balancedFlowForwarding.ratio,
    high: measures.maximumCirculation.ratio,
  };
  const choices = others.map(([rule, kept]) => (areSame(kept, flows) ? { ...asIs, rule } : toChoice(rule, kept)));
  return [asIs, ...choices].filter((choice) => choice.gross > 0);
}

/** Whether a rule keeps every flow as it is: then it comes to the same, and need not be measured again. */
const areSame = (kept: MoneyFlow[], flows: MoneyFlow[]): boolean =>
  kept.length === flows.length && kept.every((flow, at) => flow === flows[at]);

function toChoice(rule: Rule, flows: MoneyFlow[]): RuleChoice {
  const network = dollarNetwork(flows);
  return {
    rule,
    flows: measuredFlows(flows),
    gross: gross(network),
    low: balancedFlowForwarding(network).ratio,
    high: maximumCirculation(network).ratio,
  };
}

/** The least and the most that any rule comes to, as fractions; `undefined` without a rule. */
export function spanOfChoices(choices: RuleChoice[]): { low: number; high: number } | undefined {
  if (!choices.length) return undefined;
  return { low: Math.min(...choices.map(({ low }) => low)), high: Math.max(...choices.map(({ high }) => high)) };
}
