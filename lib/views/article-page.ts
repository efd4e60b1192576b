import { formatQuantity } from "@/lib/format/quantity";
import { inWords } from "@/lib/format/wording";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Statement } from "@/lib/model/ledger";
import type { Assessment } from "@/lib/model/vocabulary";
import { toClaimRow, type ClaimRow } from "./claim-row";
import type { ViewContext } from "./context";

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

/**
 * A statement of the article with its verdict, and the claims stated by the reader's day that bear it out or not, the
 * article's own first.
 */
export function toStatementView(statement: Statement, context: ViewContext, articleSourceId: string): StatementView {
  const { wording, ledger, params, href } = context;
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
    assessment: statement.assessment,
    assessmentLabel: t(`assessment.${statement.assessment}`),
    reason: inWords(statement.reason, wording),
    deals: ledger.deals
      .filter(({ id }) => statement.dealIds.includes(id))
      .map(({ id, short }) => ({ id, title: inWords(short, wording), href: href(`/deals/${id}`) })),
    claims: statement.claimIds
      .flatMap((id) => ledger.claims.filter((claim) => claim.id === id && isOnOrBefore(claim.statedOn, params.asOf)))
      .map((claim) => ({
        ...toClaimRow(claim, context),
        property: t(`property.${claim.property}`),
        deal: inWords(
          ledger.deals.find(({ id }) => id === claim.dealId)?.short ?? { en: claim.dealId, fr: claim.dealId },
          wording,
        ),
        href: `${href(`/deals/${claim.dealId}`)}#${claim.flowId ? "flows" : claim.property}`,
        isArticle: claim.sourceId === articleSourceId,
      }))
      .sort((a, b) => Number(b.isArticle) - Number(a.isArticle)),
    sources: statement.sourceIds.flatMap((id) => {
      const source = ledger.sources.find((each) => each.id === id);
      return source ? [{ id, name: source.publisher, href: `${href("/sources")}#${id}`, grade: source.grade }] : [];
    }),
  };
}

/** How many statements have each assessment, most first. */
export function toAssessmentCounts(
  statements: Statement[],
  { wording }: ViewContext,
): { assessment: Assessment; label: string; count: number }[] {
  const counts = new Map<Assessment, number>();
  for (const { assessment } of statements) counts.set(assessment, (counts.get(assessment) ?? 0) + 1);
  return [...counts]
    .map(([assessment, count]) => ({ assessment, count, label: wording.t(`assessment.${assessment}`) }))
    .sort((a, b) => b.count - a.count);
}
