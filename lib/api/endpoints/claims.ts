import { z } from "zod";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import { date, field, list as listColumn, words } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { list } from "../endpoint";
import { figureColumns } from "../figure-columns";
import { filterQuery } from "../filters";
import { claim, toClaim, type ApiClaim } from "../schemas/claim";

const columns: Field<ApiClaim>[] = [
  field("id", "The claim's id", ({ id }) => id),
  field("deal_id", "The deal", ({ dealId }) => dealId),
  field("flow_id", "The flow, when it speaks of one", ({ flowId }) => flowId ?? undefined),
  field("property", "What is stated", ({ property }) => property),
  ...figureColumns<ApiClaim>("", "The figure", ({ figure }) => figure),
  field("status", "The status, when that is what is stated", ({ status }) => status ?? undefined),
  ...words<ApiClaim>("text", "The statement, when it is one in words", ({ text }) => text ?? undefined),
  field("source_id", "Who says so", ({ sourceId }) => sourceId),
  field("grade", "The source's grade", ({ grade }) => grade),
  ...date<ApiClaim>("stated_on", "When it was said", ({ statedOn }) => statedOn),
  field("rank", "preferred, normal or deprecated", ({ rank }) => rank),
  field("verification", "seen or recalled (unverified)", ({ verification }) => verification),
  ...words<ApiClaim>("note", "What to know when reading it", ({ note }) => note ?? undefined),
  listColumn("updates", "Claims that it brings up to date", ({ updates }) => updates),
  listColumn("corrects", "Claims that it puts right", ({ corrects }) => corrects),
];

export const claims = list({
  path: "/claims",
  operationId: "listClaims",
  summary: "Who said what about the deals that pass the filters, stated by the day",
  description: "Unverified and deprecated claims are among them, marked by `verification` and `rank`.",
  query: filterQuery.extend({
    sort: z
      .enum(["newest", "oldest"])
      .optional()
      .meta({ description: "By the day of statement: newest first unless said otherwise." }),
  }),
  row: claim,
  rows: ({ edition: { ledger }, chosen, params: { asOf } }, { sort }) => {
    const ids = new Set(chosen.map(({ deal }) => deal.id));
    const stated = ledger.claims.filter(({ dealId, statedOn }) => ids.has(dealId) && isOnOrBefore(statedOn, asOf));
    const way = sort === "oldest" ? 1 : -1;
    return stated
      .sort((a, b) => way * a.statedOn.latest.localeCompare(b.statedOn.latest) || a.id.localeCompare(b.id))
      .map(toClaim);
  },
  columns,
});
