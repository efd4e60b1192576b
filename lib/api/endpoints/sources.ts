import { z } from "zod";
import { groupBy } from "@/lib/model/group-by";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import { GRADES, VERIFICATIONS } from "@/lib/model/vocabulary";
import { date, field, list as listColumn, words } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { list } from "../endpoint";
import { filterQuery, isFiltered } from "../filters";
import { id, impreciseDate, orNull, text } from "../schemas/values";

const source = z
  .strictObject({
    id,
    publisher: z.string(),
    title: z.string(),
    url: orNull(z.string()),
    published: orNull(impreciseDate),
    grade: z.enum(GRADES),
    verification: z.enum(VERIFICATIONS),
    states: text,
    originalReportingBy: orNull(z.string()),
    note: orNull(text),
    claimIds: z.array(id).meta({ description: "The claims about deals that pass, stated by the day." }),
  })
  .meta({ id: "Source", description: "A page or filing that states something." });
type ApiSource = z.output<typeof source>;

const columns: Field<ApiSource>[] = [
  field("id", "The source's id", ({ id: own }) => own),
  field("publisher", "Who published it", ({ publisher }) => publisher),
  field("title", "Its title", ({ title }) => title),
  field("url", "Its address", ({ url }) => url ?? undefined),
  ...date<ApiSource>("published", "When it was published, where known", ({ published }) => published ?? undefined),
  field("grade", "A, B or C", ({ grade }) => grade),
  field("verification", "seen or recalled", ({ verification }) => verification),
  ...words<ApiSource>("states", "What it states, in our words", ({ states }) => states),
  field(
    "original_reporting_by",
    "Who reported it first",
    ({ originalReportingBy }) => originalReportingBy ?? undefined,
  ),
  ...words<ApiSource>("note", "What to know", ({ note }) => note ?? undefined),
  listColumn("claim_ids", "The claims that rest on it", ({ claimIds }) => claimIds),
];

export const sources = list({
  path: "/sources",
  operationId: "listSources",
  summary: "Who says so, with the claims that rest on it",
  description: "Every source of the ledger; a filter keeps those that claims about the deals that pass rest on.",
  query: filterQuery,
  row: source,
  rows: ({ edition: { ledger }, chosen, params: { asOf } }, query) => {
    const ids = new Set(chosen.map(({ deal }) => deal.id));
    const claims = groupBy(
      ledger.claims.filter(({ dealId, statedOn }) => ids.has(dealId) && isOnOrBefore(statedOn, asOf)),
      ({ sourceId }) => sourceId,
    );
    return ledger.sources.flatMap(({ url, published, originalReportingBy, note, ...own }): ApiSource[] => {
      const claimIds = (claims.get(own.id) ?? []).map((claim) => claim.id);
      if (isFiltered(query) && !claimIds.length) return [];
      return [
        {
          ...own,
          url: url ?? null,
          published: published ?? null,
          originalReportingBy: originalReportingBy ?? null,
          note: note ?? null,
          claimIds,
        },
      ];
    });
  },
  columns,
});
