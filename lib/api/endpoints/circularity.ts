import { z } from "zod";
import type { Circle } from "@/lib/model/circularity/circles";
import type { MoneyFlow } from "@/lib/model/circularity/money-flow";
import { FIRMNESSES, FLOW_KINDS } from "@/lib/model/vocabulary";
import { circularParamsOf, MINIMUM_LIMITS, UNIT_COST_LIMITS } from "@/lib/search-params/circular";
import { field, figureFields } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { documentEndpoint } from "../endpoint";
import { asOfQuery } from "../filters";
import { circle, circularityAnswer } from "../schemas/circularity";
import { span } from "../schemas/derived";

const query = asOfQuery.extend({
  partner: z
    .array(z.string().min(1))
    .optional()
    .meta({ description: "Keep the flows of these organisations and every leg of their circles; may be repeated." }),
  kind: z
    .array(z.enum(FLOW_KINDS))
    .optional()
    .meta({ description: "Keep these kinds (default: all but guarantees); may be repeated." }),
  firmness: z
    .array(z.enum(FIRMNESSES))
    .optional()
    .meta({ description: "Keep these firmness groups (default: firm and soft); may be repeated." }),
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
  field("key", "The parties joined by dots", ({ key }) => key),
  field("parties", "The parties in the order of payment, with spaces between", ({ parties }) => parties.join(" ")),
  field("kinds", "The kinds of its flows, with spaces between", ({ kinds }) => kinds.join(" ")),
  ...figureFields<Row>("bottleneck", "The smallest leg with an amount, US dollars", ({ bottleneck }) => bottleneck),
  field("firmness", "That of its weakest leg", ({ firmness }) => firmness),
  field("since", "The day from which every leg was there", ({ since }) => since, "date"),
  field("flow_ids", "Its flows, with spaces between", ({ flowIds }) => flowIds.join(" ")),
  field("undisclosed_flow_ids", "Those without an amount, with spaces between", ({ undisclosedFlowIds }) =>
    undisclosedFlowIds.join(" "),
  ),
];

export const circularityEndpoint = documentEndpoint({
  path: "/circularity",
  operationId: "getCircularity",
  summary: "How much of the money goes round, and by which circles",
  description: "Takes the filters of the page of circular financing. The CSV has a line for every circle.",
  query,
  document: circularityAnswer,
  read: ({ edition, today }, values) => {
    const raw = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
    );
    const { circles, flows, measures, truncated } = today.flows(circularParamsOf(edition, raw));
    const sources = sourcesOf(flows);
    const part = ({ amount, ratio }: { amount: number; ratio: number }) => ({
      amount: span(amount, amount, "USD", sources),
      ratio,
    });
    return {
      gross: span(measures.gross, measures.gross, "USD", sources),
      inCycleShare: part(measures.inCycleShare),
      maximumCirculation: part(measures.maximumCirculation),
      balancedFlowForwarding: part(measures.balancedFlowForwarding),
      finnCyclingIndex: measures.finnCyclingIndex ?? null,
      cycles: circles.map(toCircle),
      truncated,
    };
  },
  lines: ({ cycles }) => cycles,
  columns,
});

const sourcesOf = (flows: MoneyFlow[]): string[] =>
  flows.flatMap(({ claim, amount }) => (claim && "usd" in amount ? [claim.sourceId] : []));

function toCircle({ key, parties, legs, bottleneckUsd, undisclosed, firmness, since }: Circle): z.input<typeof circle> {
  const flows = legs.flatMap((leg) => leg.flows);
  const smallest = legs.find(({ usd }) => usd !== undefined && usd === bottleneckUsd);
  return {
    key,
    parties,
    firmness,
    since,
    kinds: [...new Set(flows.map(({ kind }) => kind))],
    bottleneck:
      bottleneckUsd === undefined ? null : span(bottleneckUsd, bottleneckUsd, "USD", sourcesOf(smallest?.flows ?? [])),
    flowIds: flows.map(({ id }) => id),
    undisclosedFlowIds: undisclosed.map(({ id }) => id),
  };
}
