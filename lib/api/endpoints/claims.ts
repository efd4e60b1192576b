import { z } from "zod";
import { byText } from "@/lib/model/deal-order";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import { basisField, claimStatementFields, claimSubjectFields } from "@/lib/tables/claim-table";
import { figureFields } from "@/lib/tables/fields";
import { listEndpoint } from "../endpoint";
import { filterQuery } from "../filters";
import { claim, toClaim, type ApiClaim } from "../schemas/claim";

export const claimsEndpoint = listEndpoint({
  path: "/claims",
  operationId: "listClaims",
  summary: "Who said what about the deals that match the filters, stated by the day",
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
    return stated.sort((a, b) => way * byText(a.statedOn.latest, b.statedOn.latest) || a.id.localeCompare(b.id));
  },
  toRow: toClaim,
  columns: [
    ...claimSubjectFields,
    ...figureFields<ApiClaim>("", "The figure", ({ figure }) => figure),
    basisField,
    ...claimStatementFields,
  ],
});
