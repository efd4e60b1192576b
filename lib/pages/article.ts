import { formatDay } from "@/lib/format/date";
import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { ARTICLE_SOURCE_ID, articleSum } from "@/lib/model/article-sum";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Deal } from "@/lib/model/ledger";
import type { Statement, Verdict } from "@/lib/model/statement";
import { hasArticle, verdictOn } from "@/lib/model/dated-words";
import type { Assessment } from "@/lib/model/vocabulary";
import { toArticleSumView } from "@/lib/views/article-sum";
import { anchorOf, toClaimRow, type ClaimRow } from "@/lib/views/claim-row";
import { toAsOfView } from "@/lib/views/filters";
import type { Reader } from "@/lib/views/reader";
import { sourceHref } from "@/lib/views/source-href";

export type StatementView = {
  id: string;
  place: string;
  kind: string;
  paraphrase: string;
  figures: { text: string; what: string }[];
  assessment: Assessment;
  assessmentLabel: string;
  reason: string;
  deals: { id: string; title: string; href: string }[];
  claims: (ClaimRow & { property: string; deal: string; href: string; isArticle: boolean })[];
  sources: { id: string; name: string; href: string; grade: string }[];
};

/** The article fact by fact: what it says, what the ledger says, and its own sum taken apart. */
export function articlePage(reader: Reader) {
  const {
    ledger,
    wording: { t, locale },
    days,
    params,
  } = reader;
  const exists = hasArticle(days, params.asOf);
  const day = formatDay(days.article, locale);
  const judged = ledger.statements.flatMap((statement) => {
    const verdict = verdictOn(statement, params.asOf);
    return verdict ? [{ statement, verdict }] : [];
  });
  const counts = toAssessmentCounts(
    judged.map(({ verdict }) => verdict),
    reader,
  );
  return {
    title: t("article.title"),
    heading: t("article.heading"),
    lead: exists
      ? t("article.lead", {
          day,
          count: judged.length,
          supported: counts.find(({ assessment }) => assessment === "supported")?.count ?? 0,
        })
      : t("article.notYet", { day, asOf: formatDay(params.asOf, locale) }),
    counts,
    get dates() {
      return toAsOfView("/article", reader);
    },
    /** `undefined` before the article's day: nothing had been summed. */
    get sum() {
      if (!exists) return undefined;
      return toArticleSumView(articleSum(ledger, ARTICLE_SOURCE_ID), reader);
    },
    get statements() {
      return judged.map(({ statement, verdict }) => toStatementView(statement, verdict, reader));
    },
  };
}

/**
 * A statement of the article with its verdict of the day, and the claims and sources of the reader's day that it is
 * held against, the article's own first.
 */
function toStatementView(statement: Statement, verdict: Verdict, context: Reader): StatementView {
  const { wording, edition, params, href } = context;
  const { t } = wording;
  return {
    id: statement.id,
    place:
      statement.paragraph === 0
        ? t("article.place.title")
        : t("article.place.sentence", { paragraph: statement.paragraph, sentence: statement.sentence }),
    kind: t(`statementKind.${statement.kind}`),
    paraphrase: inWords(statement.paraphrase, wording),
    figures: statement.figures.map(({ quantity, what }) => ({
      text: formatQuantity(quantity, wording),
      what: inWords(what, wording),
    })),
    assessment: verdict.assessment,
    assessmentLabel: t(`assessment.${verdict.assessment}`),
    reason: inWords(verdict.reason, wording),
    deals: dealsIn(statement, context).map(({ id, short }) => ({
      id,
      title: inWords(short, wording),
      href: href(`/deals/${id}`),
    })),
    claims: statement.claimIds
      .flatMap((id) => edition.claim(id) ?? [])
      .filter(({ statedOn }) => isOnOrBefore(statedOn, params.asOf))
      .map((claim) => ({
        ...toClaimRow(claim, context),
        property: t(`property.${claim.property}`),
        deal: inWords(edition.deal(claim.dealId)?.short ?? { en: claim.dealId, fr: claim.dealId }, wording),
        href: `${href(`/deals/${claim.dealId}`)}#${anchorOf(claim)}`,
        isArticle: claim.sourceId === ARTICLE_SOURCE_ID,
      }))
      .sort((a, b) => Number(b.isArticle) - Number(a.isArticle)),
    sources: statement.sourceIds.flatMap((id) => {
      const source = edition.source(id);
      return source && edition.since.source(id) <= params.asOf
        ? [{ id, name: source.publisher, href: sourceHref(id, { href }), grade: source.grade }]
        : [];
    }),
  };
}

/** The deals that a statement is about, of those announced by the day, in the ledger's order. */
const dealsIn = ({ dealIds }: Statement, { edition, today }: Reader): Deal[] =>
  dealIds.flatMap((id) => today.standing(id)?.deal ?? []).sort((a, b) => edition.place(a.id) - edition.place(b.id));

/** How many statements have each assessment, most first. */
function toAssessmentCounts(
  verdicts: Verdict[],
  { wording }: Reader,
): { assessment: Assessment; label: string; count: number }[] {
  const counts = new Map<Assessment, number>();
  for (const { assessment } of verdicts) counts.set(assessment, (counts.get(assessment) ?? 0) + 1);
  return [...counts]
    .map(([assessment, count]) => ({ assessment, count, label: wording.t(`assessment.${assessment}`) }))
    .sort((a, b) => b.count - a.count);
}
