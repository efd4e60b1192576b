import { formatDate } from "@/lib/format/date";
import { inWords } from "@/lib/format/wording";
import { groupBy } from "@/lib/model/group-by";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Claim, Source } from "@/lib/model/ledger";
import { GRADES, type Grade } from "@/lib/model/vocabulary";
import { wordsOf } from "./claim-row";
import type { ViewContext } from "./context";

export type SourceView = {
  id: string;
  publisher: string;
  title: string;
  url?: string;
  published: string;
  originalReportingBy?: string;
  states: string;
  note?: string;
  claims: { id: string; text: string; href: string }[];
};
export type GradeView = { grade: Grade; label: string; sources: SourceView[] };

/** Every source with the claims that rest on it, stated by the reader's day, by grade. */
export function toSourcesView(context: ViewContext): GradeView[] {
  const { ledger, wording, params } = context;
  const claims = groupBy(
    ledger.claims.filter(({ statedOn }) => isOnOrBefore(statedOn, params.asOf)),
    ({ sourceId }) => sourceId,
  );
  return GRADES.map((grade) => ({
    grade,
    label: wording.t(`grade.${grade}`),
    sources: ledger.sources
      .filter((source) => source.grade === grade)
      .map((source) => toSourceView(source, claims.get(source.id) ?? [], context)),
  }));
}

function toSourceView(
  { id, publisher, title, url, published, originalReportingBy, states, note }: Source,
  claims: Claim[],
  context: ViewContext,
): SourceView {
  const { wording, ledger, href } = context;
  const short = (dealId: string) =>
    inWords(ledger.deals.find((deal) => deal.id === dealId)?.short ?? { en: dealId, fr: dealId }, wording);
  return {
    id,
    publisher,
    title,
    url,
    originalReportingBy,
    published: published ? formatDate(published, wording) : wording.t("date.undated"),
    states: inWords(states, wording),
    note: note && inWords(note, wording),
    claims: claims.map((claim) => ({
      id: claim.id,
      text: `${short(claim.dealId)}, ${wording.t(`property.${claim.property}`).toLocaleLowerCase(wording.locale)}: ${wordsOf(claim, context)}`,
      href: `${href(`/deals/${claim.dealId}`)}#${claim.flowId ? "flows" : claim.property}`,
    })),
  };
}
