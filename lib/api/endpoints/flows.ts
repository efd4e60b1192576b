import { flowFields } from "@/lib/tables/deal-tables";
import { field, figureFields } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { listEndpoint } from "../endpoint";
import { filterQuery } from "../filters";
import { flow, toFlow, type ApiFlow } from "../schemas/flow";

const propertyOf = ({ figures }: ApiFlow, property: string) => figures.find((each) => each.property === property);

const columns: Field<ApiFlow>[] = [
  ...flowFields,
  field("status", "Where it stood on the day", ({ status }) => status),
  field("firmness", "firm, conditional, soft or dead", ({ firmness }) => firmness),
  ...figureFields<ApiFlow>("value", "US dollars", (row) => propertyOf(row, "value")),
  ...figureFields<ApiFlow>("power", "Gigawatts", (row) => propertyOf(row, "power")),
  ...figureFields<ApiFlow>("shares", "Shares", (row) => propertyOf(row, "shares")),
  ...figureFields<ApiFlow>("stake", "Share of ownership, as a fraction", (row) => propertyOf(row, "stake")),
];

export const flowsEndpoint = listEndpoint({
  path: "/flows",
  operationId: "listFlows",
  summary: "Who gives what to whom, in the deals that match the filters",
  query: filterQuery,
  row: flow,
  rows: ({ chosen }) => chosen.flatMap(({ flows }) => flows),
  toRow: (standing, { edition: { source } }) => toFlow(standing, source),
  columns,
});
