import { formatDate, formatDay } from "@/lib/format/date";
import { once } from "./once";
import { inWords } from "@/lib/format/wording";
import { groupBy } from "@/lib/model/group-by";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Claim, Source } from "@/lib/model/ledger";
import { GRADES, type Grade } from "@/lib/model/vocabulary";
import { wordsOf } from "@/lib/views/claim-row";
import { toAsOfView } from "@/lib/views/filters";
import type { Reader } from "@/lib/views/reader";

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

/** Every source by grade, with the claims stated by the reader's day that rest on it. */
export function sourcesPage(reader: Reader) {
  const {
    ledger,
    wording: { t, locale },
    params,
  } = reader;
  const claims = groupBy(
    ledger.claims.filter(({ statedOn }) => isOnOrBefore(statedOn, params.asOf)),
    ({ sourceId }) => sourceId,
  );
  const grades = once(() =>
    GRADES.map((grade): GradeView => ({
      grade,
      label: t(`grade.${grade}`),
      sources: ledger.sources
        .filter((source) => source.grade === grade)
        .map((source) => toSourceView(source, claims.get(source.id) ?? [], reader)),
    })),
  );
  const count = (grade: Grade) => ledger.sources.filter((source) => source.grade === grade).length;
  return {
    title: t("sources.title"),
    heading: t("sources.heading"),
    lead: t("sources.lead", {
      sources: ledger.sources.length,
      claims: [...claims.values()].reduce((sum, of) => sum + of.length, 0),
      day: formatDay(params.asOf, locale),
      a: count("A"),
      b: count("B"),
      c: count("C"),
    }),
    counts: GRADES.map((grade) => ({ label: t(`grade.${grade}`), count: count(grade) })),
    get dates() {
      return toAsOfView("/sources", reader);
    },
    get grades() {
      return grades();
    },
  };
}

function toSourceView(
  { id, publisher, title, url, published, originalReportingBy, states, note }: Source,
  claims: Claim[],
  context: Reader,
): SourceView {
  const { wording, edition, href } = context;
  const short = (dealId: string) => inWords(edition.deal(dealId)?.short ?? { en: dealId, fr: dealId }, wording);
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
