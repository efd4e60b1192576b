import { z } from "zod";
import { ARTICLE_SOURCE_ID, articleSum, type ArticleAddend } from "@/lib/model/article-sum";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import type { Unit } from "@/lib/model/quantity";
import { hasArticle, verdictOn } from "@/lib/model/dated-words";
import { ASSESSMENTS, LAYERS, STATEMENT_KINDS } from "@/lib/model/vocabulary";
import { statementFields, verdictFields } from "@/lib/tables/article-tables";
import type { Field } from "@/lib/tables/table";
import { documentEndpoint } from "../endpoint";
import { asOfQuery } from "../filters";
import { derivedFigure, span } from "../schemas/derived";
import { apiFigure, id, apiText, orNull, toFigure } from "../schemas/values";

const addend = z
  .strictObject({ dealId: id, layer: z.enum(LAYERS), claimId: id, figure: apiFigure })
  .meta({ id: "ArticleAddend" });

const statement = z
  .strictObject({
    id,
    paragraph: z.int().meta({ description: "0 is the title." }),
    sentence: z.int(),
    part: z.int(),
    kind: z.enum(STATEMENT_KINDS),
    paraphrase: apiText,
    figures: z.array(z.strictObject({ what: apiText, figure: apiFigure })),
    assessment: z.enum(ASSESSMENTS),
    reason: apiText,
    dealIds: z.array(id),
    claimIds: z.array(id).meta({ description: "Claims stated by the day that confirm or contradict it." }),
    sourceIds: z.array(id),
  })
  .meta({ id: "Statement", description: "One fact of the article in our words, compared with the ledger." });

const statementColumns: Field<z.output<typeof statement>>[] = [...statementFields, ...verdictFields];

const sum = z.strictObject({
  power: z.array(addend),
  money: z.array(addend),
  naive: apiFigure.meta({
    description: "The article's gigawatts added plainly: at least, since one of them is; `high` is the stated sum.",
  }),
  distinct: apiFigure.meta({ description: "From the largest type alone to the plain sum: their overlap is unknown." }),
  stated: apiFigure.meta({ description: "The dollars that it states, added up." }),
  capex: apiFigure.meta({ description: "The plain sum at its own 50 to 60 billion dollars per gigawatt." }),
  distinctCapex: apiFigure.meta({ description: "The smallest distinct reading at the same." }),
});

const article = z
  .strictObject({
    sourceId: id,
    published: z.iso.date().meta({ description: "The day it was published." }),
    sum: orNull(sum).meta({ description: "Its own sum, taken apart; null as of a day before it appeared." }),
    statements: z.array(statement).meta({ description: "None as of a day before it appeared." }),
  })
  .meta({
    id: "Article",
    description: "The article that the tracker starts from: its own sum, taken apart, and every fact of it.",
  });

export const articleEndpoint = documentEndpoint({
  path: "/article",
  operationId: "getArticle",
  summary: "The article fact by fact, and its sum",
  query: asOfQuery,
  document: article,
  read: ({ edition: { ledger, since }, today, params: { asOf } }) => {
    const { power, money, open, naiveGw, distinctGw, statedUsd, capexUsd, distinctCapexUsd } = articleSum(
      ledger,
      ARTICLE_SOURCE_ID,
    );
    const addends = (parts: ArticleAddend[]) =>
      parts.map(({ dealId, layer, claim, stated }) => ({
        dealId,
        layer,
        claimId: claim.id,
        figure: toFigure(stated, [claim.sourceId]),
      }));
    const own = [ARTICLE_SOURCE_ID];
    const floor = ({ low, high }: { low: number; high: number }, unit: Unit) =>
      open ? derivedFigure({ qualifier: "at_least", low, high, unit }, own) : span(low, high, unit, own);
    const known = new Set(
      ledger.claims.filter(({ statedOn }) => isOnOrBefore(statedOn, asOf)).map((claim) => claim.id),
    );
    return {
      sourceId: ARTICLE_SOURCE_ID,
      published: ledger.days.article,
      sum: hasArticle(ledger.days, asOf)
        ? {
            power: addends(power),
            money: addends(money),
            naive: floor({ low: naiveGw, high: naiveGw }, "GW"),
            distinct: floor(distinctGw, "GW"),
            stated: span(statedUsd, statedUsd, "USD", own),
            capex: floor(capexUsd, "USD"),
            distinctCapex: floor(distinctCapexUsd, "USD"),
          }
        : null,
      statements: ledger.statements.flatMap(({ figures, claimIds, dealIds, sourceIds, verdicts, ...rest }) => {
        const verdict = verdictOn({ verdicts }, asOf);
        if (!verdict) return [];
        const { assessment, reason } = verdict;
        return [
          {
            ...rest,
            figures: figures.map(({ what, quantity }) => ({ what, figure: toFigure(quantity, own) })),
            assessment,
            reason,
            claimIds: claimIds.filter((claimId) => known.has(claimId)),
            dealIds: dealIds.filter((dealId) => today.standing(dealId)),
            sourceIds: sourceIds.filter((sourceId) => since.source(sourceId) <= asOf),
          },
        ];
      }),
    };
  },
  lines: ({ statements }) => statements,
  columns: statementColumns,
});
