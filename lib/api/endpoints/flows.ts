import { date, field, words } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { list } from "../endpoint";
import { figureColumns } from "../figure-columns";
import { filterQuery } from "../filters";
import { flow, toFlow, type ApiFlow } from "../schemas/flow";

const figure = ({ figures }: ApiFlow, property: string) => figures.find((each) => each.property === property);

const columns: Field<ApiFlow>[] = [
  field("id", "The flow's id", ({ id }) => id),
  field("deal_id", "Its deal", ({ dealId }) => dealId),
  field("from_organisation_id", "Who gives", ({ from }) => from),
  field("to_organisation_id", "Who receives", ({ to }) => to),
  field("kind", "What moves", ({ kind }) => kind),
  field("instrument", "cash, equity or credit", ({ instrument }) => instrument),
  field("binding", "Whether a contract binds it", ({ binding }) => binding, "boolean"),
  ...date<ApiFlow>("starts", "When it began or was announced", ({ starts }) => starts),
  ...words<ApiFlow>("conditions", "What it depends on", ({ conditions }) => conditions ?? undefined),
  field("status", "Where it stood on the day", ({ status }) => status),
  field("firmness", "firm, soft or dead", ({ firmness }) => firmness),
  ...figureColumns<ApiFlow>("value", "US dollars", (row) => figure(row, "value")),
  ...figureColumns<ApiFlow>("power", "Gigawatts", (row) => figure(row, "power")),
  ...figureColumns<ApiFlow>("shares", "Shares", (row) => figure(row, "shares")),
  ...figureColumns<ApiFlow>("stake", "Share of ownership, as a fraction", (row) => figure(row, "stake")),
];

export const flows = list({
  path: "/flows",
  operationId: "listFlows",
  summary: "Who gives what to whom, in the deals that pass the filters",
  query: filterQuery,
  row: flow,
  rows: ({ chosen }) => chosen.flatMap((standing) => standing.flows.map(toFlow)),
  columns,
});
