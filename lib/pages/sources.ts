import { formatDate, formatDay } from "@/lib/format/date";
import { localPath } from "@/lib/format/local-path";
import { inWords } from "@/lib/format/wording";
import { groupBy } from "@/lib/model/group-by";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Claim, Source } from "@/lib/model/ledger";
import { GRADES, type Grade } from "@/lib/model/vocabulary";
import { PAGE_SIZE } from "@/lib/search-params/page";
import { toRawQuery } from "@/lib/search-params/raw-query";
import { anchorOf, wordsOf } from "@/lib/views/claim-row";
import { toAsOfView } from "@/lib/views/filters";
import { toPaged, withFaults } from "@/lib/views/paged";
import type { Reader } from "@/lib/views/reader";
import { once } from "./once";

/** How many of the claims that rest on a source are listed, and on all of a page; the rest is in the downloads. */
const CLAIMS_LISTED = 20;
const CLAIMS_ON_PAGE = 250;

export type SourceView = {
  id: string;
  publisher: string;
  title: string;
  url?: string;
  published: string;
  originalReportingBy?: string;
  /** Absent as of a day before the page was published. */
  states?: string;
  note?: string;
  /** How many claims rest on it, and the first of them. */
  claimCount: number;
  claims: { id: string; text: string; href: string }[];
};
/** A grade with those of its sources that are on the page. */
export type GradeView = { grade: Grade; label: string; sources: SourceView[] };

/**
 * The sources that state something by the reader's day, by grade, a page of them at a time, with the claims of the day
 * that rest on each.
 */
export function sourcesPage(reader: Reader) {
  const {
    edition,
    ledger,
    wording: { t, locale },
    today: { settled },
    params,
    raw,
  } = reader;
  const claims = edition.remember(
    `claims by source ${settled}`,
    () =>
      groupBy(
        ledger.claims.filter(({ statedOn }) => isOnOrBefore(statedOn, params.asOf)),
        ({ sourceId }) => sourceId,
      ),
    ledger.claims.length / 10,
  );
  const known = ledger.sources.filter(({ id }) => edition.since.source(id) <= params.asOf);
  const byGrade = groupBy(known, ({ grade }) => grade);
  const ofGrade = (grade: Grade) => byGrade.get(grade) ?? [];
  const inOrder = GRADES.flatMap(ofGrade);
  const at = { path: "/sources", label: t("sources.title") };
  const { source: asked, page: _page, ...others } = raw;
  const page = once(() => {
    const place = inOrder.findIndex(({ id }) => id === asked);
    if (place < 0) return toPaged(inOrder, at, { ...reader, raw: { ...others, page: raw.page } });
    return toPaged(inOrder, at, { ...reader, raw: { ...others, page: pageWith(place) } });
  });
  const begins = (grade: Grade) => GRADES.slice(0, GRADES.indexOf(grade)).flatMap(ofGrade).length;
  return {
    title: t("sources.title"),
    heading: t("sources.heading"),
    lead: t("sources.lead", {
      sources: known.length,
      claims: [...claims.values()].reduce((sum, of) => sum + of.length, 0),
      day: formatDay(params.asOf, locale),
      a: ofGrade("A").length,
      b: ofGrade("B").length,
      c: ofGrade("C").length,
    }),
    counts: GRADES.map((grade) => ({ label: t(`grade.${grade}`), count: ofGrade(grade).length })),
    get dates() {
      return toAsOfView("/sources", withFaults(reader, ...page().faults));
    },
    /** Where each grade begins. */
    contents: GRADES.map((grade) => ({
      grade,
      label: t(`grade.${grade}`),
      count: ofGrade(grade).length,
      href: `${localPath("/sources", locale)}${toRawQuery({ ...others, page: pageWith(begins(grade)) })}#grade-${grade}`,
    })),
    get grades() {
      const { rows } = page();
      const shown = groupBy(rows, ({ grade }) => grade);
      const restOn = ({ id }: Source) => claims.get(id) ?? [];
      const all = rows.reduce((sum, source) => sum + Math.min(restOn(source).length, CLAIMS_LISTED), 0);
      const most = all > CLAIMS_ON_PAGE ? Math.floor(CLAIMS_ON_PAGE / rows.length) : CLAIMS_LISTED;
      return GRADES.flatMap((grade): GradeView[] => {
        const sources = shown.get(grade);
        if (!sources) return [];
        const views = sources.map((source) => toSourceView(source, restOn(source), most, reader));
        return [{ grade, label: t(`grade.${grade}`), sources: views }];
      });
    },
    get pages() {
      return page().pages;
    },
  };
}

/** The page of a list that holds the row at a place, as addresses write it: the first is not written. */
const pageWith = (place: number): string | undefined =>
  place < PAGE_SIZE ? undefined : String(Math.floor(place / PAGE_SIZE) + 1);

function toSourceView(
  { id, publisher, title, url, published, originalReportingBy, states, note }: Source,
  claims: Claim[],
  most: number,
  context: Reader,
): SourceView {
  const { wording, edition, params, href } = context;
  const isOut = !published || isOnOrBefore(published, params.asOf);
  const short = (dealId: string) => inWords(edition.deal(dealId)?.short ?? { en: dealId, fr: dealId }, wording);
  return {
    id,
    publisher,
    title,
    url,
    originalReportingBy,
    published: published ? formatDate(published, wording) : wording.t("date.undated"),
    states: isOut ? inWords(states, wording) : undefined,
    note: isOut && note ? inWords(note, wording) : undefined,
    claimCount: claims.length,
    claims: claims.slice(0, most).map((claim) => ({
      id: claim.id,
      text: `${short(claim.dealId)}, ${wording.t(`property.${claim.property}`).toLocaleLowerCase(wording.locale)}: ${wordsOf(claim, context)}`,
      href: `${href(`/deals/${claim.dealId}`)}#${anchorOf(claim)}`,
    })),
  };
}
