import { z } from "zod";
import { SORTS, sortStandings } from "@/lib/model/deal-order";
import { date, field, list as listColumn, words } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { list } from "../endpoint";
import { figureColumns } from "../figure-columns";
import { filterQuery } from "../filters";
import { deal, toDeal, type ApiDeal } from "../schemas/deal";

const columns: Field<ApiDeal>[] = [
  field("id", "The deal's id", ({ id }) => id),
  ...words<ApiDeal>("title", "What was agreed", ({ title }) => title),
  ...words<ApiDeal>("summary", "The deal in a sentence or two", ({ summary }) => summary),
  field("layer", "What the deal counts; never to be added across", ({ layer }) => layer),
  ...date<ApiDeal>("announced", "When it was announced", ({ announced }) => announced),
  ...date<ApiDeal>("signed", "When it was signed, where known", ({ signed }) => signed ?? undefined),
  field("status", "Where it stood on the day", ({ status }) => status),
  field("firmness", "firm, soft or dead", ({ firmness }) => firmness),
  listColumn("partners", "The organisations on the other side", ({ partners }) => partners),
  ...figureColumns<ApiDeal>("power", "Gigawatts", ({ power }) => power),
  ...figureColumns<ApiDeal>("value", "US dollars", ({ value }) => value),
];

export const deals = list({
  path: "/deals",
  operationId: "listDeals",
  summary: "Deals as they stood on a day",
  query: filterQuery.extend({
    sort: z
      .enum(SORTS)
      .optional()
      .meta({ description: "The order: newest first unless said otherwise. `title` is by the English title." }),
  }),
  row: deal,
  rows: ({ chosen }, { sort }) => sortStandings(chosen, sort ?? "newest", "en").map(toDeal),
  columns,
});
