import { z } from "zod";
import { SORTS, sortStandings } from "@/lib/model/deal-order";
import { dealNameFields, dealTermFields } from "@/lib/tables/deal-tables";
import { field, figureFields, listField } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { listEndpoint } from "../endpoint";
import { filterQuery } from "../filters";
import { deal, toDeal, type ApiDeal } from "../schemas/deal";

const columns: Field<ApiDeal>[] = [
  ...dealNameFields,
  ...dealTermFields,
  field("status", "Where it stood on the day", ({ status }) => status),
  field("firmness", "firm (binding), soft (not binding) or dead (ended or on hold)", ({ firmness }) => firmness),
  listField("partners", "The organisations on the other side", ({ partners }) => partners),
  ...figureFields<ApiDeal>("power", "Gigawatts", ({ power }) => power),
  ...figureFields<ApiDeal>("value", "US dollars", ({ value }) => value),
  listField("relayed", "Which of the two figures were read in a relay alone", ({ relayed }) => relayed),
  field("last_stated", "The last day on which anything was stated of it", ({ lastStated }) => lastStated, "date"),
  field("silent", "Whether nothing was stated of it for long", ({ silent }) => silent, "boolean"),
];

export const dealsEndpoint = listEndpoint({
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
  rows: ({ chosen }, { sort }) => sortStandings(chosen, sort ?? "newest", "en"),
  toRow: toDeal,
  columns,
});
