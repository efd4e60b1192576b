import type { Ledger } from "@/lib/model/ledger";
import type { Finding } from "./finding";

/**
 * Claims that are dated after the day their page was published: the page cannot have stated them, unless it was
 * changed since.
 */
export function dateFindings({ claims, sources }: Ledger): Finding[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const rule = "a claim is dated no later than the page that states it";
  return claims.flatMap(({ id, sourceId, statedOn }) => {
    const page = published.get(sourceId);
    return page && page.latest < statedOn.earliest
      ? [{ severity: "warning", rule, where: id, what: `is of ${statedOn.edtf}, but ${sourceId} of ${page.edtf}` }]
      : [];
  });
}
