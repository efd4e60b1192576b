import { z } from "zod";
import { groupBy } from "@/lib/model/group-by";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import { GRADES, VERIFICATIONS } from "@/lib/model/vocabulary";
import { listField } from "@/lib/tables/fields";
import { sourceFields } from "@/lib/tables/who-tables";
import { listEndpoint } from "../endpoint";
import { filterQuery, isFiltered } from "../filters";
import { id, apiDate, orNull, apiText } from "../schemas/values";

const source = z
  .strictObject({
    id,
    publisher: z.string(),
    title: z.string(),
    url: orNull(z.string()),
    published: orNull(apiDate),
    grade: z.enum(GRADES),
    verification: z.enum(VERIFICATIONS),
    states: orNull(apiText).meta({ description: "In our words; null as of a day before the page was published." }),
    originalReportingBy: orNull(z.string()),
    note: orNull(apiText),
    claimIds: z.array(id).meta({ description: "The claims about deals that match, stated by the day." }),
  })
  .meta({ id: "Source", description: "A page or filing that states something." });
type ApiSource = z.output<typeof source>;

export const sourcesEndpoint = listEndpoint({
  path: "/sources",
  operationId: "listSources",
  summary: "Sources, with the claims that rest on them",
  description:
    "Every source that states something by the day; a filter keeps those that claims about the deals that match rest on.",
  query: filterQuery,
  row: source,
  rows: ({ edition: { ledger, since }, chosen, params: { asOf } }, query) => {
    const ids = new Set(chosen.map(({ deal }) => deal.id));
    const claims = groupBy(
      ledger.claims.filter(({ dealId, statedOn }) => ids.has(dealId) && isOnOrBefore(statedOn, asOf)),
      ({ sourceId }) => sourceId,
    );
    return ledger.sources.flatMap(({ url, published, originalReportingBy, states, note, ...own }): ApiSource[] => {
      const claimIds = (claims.get(own.id) ?? []).map((claim) => claim.id);
      if (since.source(own.id) > asOf || (isFiltered(query) && !claimIds.length)) return [];
      const isOut = !published || published.latest <= asOf;
      return [
        {
          ...own,
          url: url ?? null,
          published: published ?? null,
          originalReportingBy: originalReportingBy ?? null,
          states: isOut ? states : null,
          note: (isOut && note) || null,
          claimIds,
        },
      ];
    });
  },
  columns: [
    ...sourceFields,
    listField("claim_ids", "The claims that rest on it", ({ claimIds }: ApiSource) => claimIds),
  ],
});
