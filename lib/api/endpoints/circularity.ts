import { z } from "zod";
import { smallestLeg, type Circle, type SmallestLeg } from "@/lib/model/circularity/circles";
import { measuredFlows, measuredUsd } from "@/lib/model/circularity/measured";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import { FLOW_KINDS } from "@/lib/model/vocabulary";
import { FLOW_FIRMNESSES } from "@/lib/model/firmness";
import { ruleChoices } from "@/lib/model/circularity/rule-choices";
import { circularParamsOf, MINIMUM_LIMITS, UNIT_COST_LIMITS } from "@/lib/search-params/circular";
import { field, figureFields } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { documentEndpoint } from "../endpoint";
import { asOfQuery } from "../filters";
import { circle, circularityAnswer } from "../schemas/circularity";
import { derivedFigure } from "../schemas/derived";

const query = asOfQuery.extend({
  partner: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: "Keep the flows of these organisations and every leg of their circles; may be repeated." }),
  kind: z
    .array(z.enum(FLOW_KINDS))
    .optional()
    .meta({ description: "Keep these kinds (default: all but guarantees); may be repeated." }),
  firmness: z.array(z.enum(FLOW_FIRMNESSES)).optional().meta({
    description: "Keep flows by how binding they are (default: all but `dead`, ended or on hold); may be repeated.",
  }),
  groups: z
    .enum(["one", "each"])
    .optional()
    .meta({ description: "`one` counts the members of a group as the group, and leaves out what moves inside it." }),
  min: z
    .number()
    .min(MINIMUM_LIMITS.low)
    .max(MINIMUM_LIMITS.high)
    .optional()
    .meta({ description: "Billions of dollars at least; above zero, flows without an amount are left out." }),
  modelled: z.enum(["yes", "no"]).optional().meta({
    description:
      "Whether undisclosed chip purchases are modelled: gigawatts × unit cost × the supplier's share. Default: no.",
  }),
  unitCost: z
    .number()
    .min(UNIT_COST_LIMITS.low)
    .max(UNIT_COST_LIMITS.high)
    .optional()
    .meta({ description: "Billions of dollars per gigawatt, for `modelled`." }),
});

type Row = z.output<typeof circle>;

const columns: Field<Row>[] = [
  field("key", "The organisations joined by dots", ({ key }) => key),
  field("parties", "The organisations in the order of payment, with spaces between", ({ parties }) =>
    parties.join(" "),
  ),
  field("kinds", "The kinds of its flows, with spaces between", ({ kinds }) => kinds.join(" ")),
  ...figureFields<Row>(
    "bottleneck",
    "The smallest leg, of what is binding where the circle is, US dollars",
    ({ bottleneck }) => bottleneck,
  ),
  ...figureFields<Row>(
    "bottleneck_of_all",
    "The smallest leg with an amount, US dollars",
    (row) => row.bottleneckOfAll,
  ),
  field("firmness", "That of its weakest leg", ({ firmness }) => firmness),
  field(
    "since",
    "The day since which every leg exists, with an amount where it shows one",
    ({ since }) => since,
    "date",
  ),
  field("flow_ids", "Its flows, with spaces between", ({ flowIds }) => flowIds.join(" ")),
  field("undisclosed_flow_ids", "Those without an amount, with spaces between", ({ undisclosedFlowIds }) =>
    undisclosedFlowIds.join(" "),
  ),
];

export const circularityEndpoint = documentEndpoint({
  path: "/circularity",
  operationId: "getCircularity",
  summary: "How much of the money goes round, and through which circles",
  description: "Takes the filters of the page of circular financing. The CSV has a line for every circle.",
  query,
  document: circularityAnswer,
  read: ({ edition, today }, values) => {
    const raw = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
    );
    const params = circularParamsOf(edition, raw);
    const found = today.flows(params);
    const { circles, flows, measures, truncated } = found;
    const figureOf = (usd: number, of: MoneyFlow[]) =>
      derivedFigure(measuredUsd(usd, measuredFlows(of)), sourcesOf(of));
    const part = ({ amount, ratio }: { amount: number; ratio: number }) => ({ amount: figureOf(amount, flows), ratio });
    return {
      gross: figureOf(measures.gross, flows),
      inCycleShare: part(measures.inCycleShare),
      maximumCirculation: part(measures.maximumCirculation),
      distinctCirculation: figureOf(measures.maximumCirculation.distinct, flows),
      balancedFlowForwarding: part(measures.balancedFlowForwarding),
      finnCyclingIndex: measures.finnCyclingIndex ?? null,
      flows: flows.length,
      flowsWithAmount: measuredFlows(flows).length,
      rules: ruleChoices(found, params).map(({ rule, flows: of, gross, low, high }) => ({
        rule,
        flowsWithAmount: of.length,
        gross: figureOf(gross, of),
        low,
        high,
      })),
      cycles: circles.map(toCircle),
      truncated,
    };
  },
  lines: ({ cycles }) => cycles,
  columns,
});

const sourcesOf = (flows: MoneyFlow[]): string[] =>
  flows.flatMap(({ claim, amount }) => (claim && "usd" in amount ? [claim.sourceId] : []));

function toCircle(told: Circle): z.input<typeof circle> {
  const { key, parties, legs, bottleneck, undisclosed, firmness, since } = told;
  const flows = legs.flatMap((leg) => leg.flows);
  const figure = (leg: SmallestLeg | undefined) => (leg ? derivedFigure(leg.quantity, sourcesOf(leg.flows)) : null);
  return {
    key,
    parties,
    firmness,
    since,
    kinds: [...new Set(flows.map(({ kind }) => kind))],
    bottleneck: figure(smallestLeg(told)),
    bottleneckOfAll: figure(bottleneck),
    flowIds: flows.map(({ id }) => id),
    undisclosedFlowIds: undisclosed.map(({ id }) => id),
  };
}
