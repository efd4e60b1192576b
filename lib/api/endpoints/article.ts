import { z } from "zod";
import { ARTICLE_SOURCE_ID, articleSum, type ArticleAddend } from "@/lib/model/article-sum";
import { isOnOrBefore } from "@/lib/model/imprecise-date";
import { ASSESSMENTS, LAYERS, STATEMENT_KINDS } from "@/lib/model/vocabulary";
import { field, list as listColumn, words } from "@/lib/tables/fields";
import type { Field } from "@/lib/tables/table";
import { document } from "../endpoint";
import { asOfQuery } from "../filters";
import { span } from "../schemas/derived";
import { figure, id, text, toFigure } from "../schemas/values";

const addend = z
  .strictObject({ dealId: id, layer: z.enum(LAYERS), claimId: id, figure: figure })
  .meta({ id: "ArticleAddend" });

const statement = z
  .strictObject({
    id,
    paragraph: z.int().meta({ description: "0 is the title." }),
    sentence: z.int(),
    part: z.int(),
    kind: z.enum(STATEMENT_KINDS),
    paraphrase: text,
    figures: z.array(z.strictObject({ what: text, figure: figure })),
    assessment: z.enum(ASSESSMENTS),
    reason: text,
    dealIds: z.array(id),
    claimIds: z.array(id).meta({ description: "Claims stated by the day that bear it out or not." }),
    sourceIds: z.array(id),
  })
  .meta({ id: "Statement", description: "One fact of the article in our words, held against the ledger." });
type ApiStatement = z.output<typeof statement>;

const article = z
  .strictObject({
    sourceId: id,
    sum: z.strictObject({
      power: z.array(addend),
      money: z.array(addend),
      naive: figure.meta({ description: "The article's gigawatts added plainly." }),
      distinct: figure.meta({
        description: "From the largest layer alone to the plain sum: their overlap is unknown.",
      }),
      stated: figure.meta({ description: "The dollars that it states, added up." }),
      capex: figure.meta({ description: "The plain sum at its own 50 to 60 billion dollars per gigawatt." }),
      distinctCapex: figure.meta({ description: "The smallest distinct reading at the same." }),
    }),
    statements: z.array(statement),
  })
  .meta({
    id: "Article",
    description: "The article that the tracker starts from: its own sum, taken apart, and every fact of it.",
  });

const columns: Field<ApiStatement>[] = [
  field("id", "The statement's id", ({ id: own }) => own),
  field("paragraph", "The article's paragraph; 0 is the title", ({ paragraph }) => paragraph, "integer"),
  field("sentence", "The sentence in it", ({ sentence }) => sentence, "integer"),
  field("part", "Which fact of the sentence", ({ part }) => part, "integer"),
  field("kind", "fact, quote, forecast, opinion or filler", ({ kind }) => kind),
  ...words<ApiStatement>("paraphrase", "What it says, in our words", ({ paraphrase }) => paraphrase),
  field("assessment", "How it holds against the sources", ({ assessment }) => assessment),
  ...words<ApiStatement>("reason", "Why", ({ reason }) => reason),
  listColumn("deal_ids", "The deals it speaks of", ({ dealIds }) => dealIds),
  listColumn("claim_ids", "The claims that bear it out or not", ({ claimIds }) => claimIds),
  listColumn("source_ids", "The sources it is held against", ({ sourceIds }) => sourceIds),
];

export const articleFacts = document({
  path: "/article",
  operationId: "getArticle",
  summary: "The article fact by fact, and its sum",
  query: asOfQuery,
  document: article,
  read: ({ edition: { ledger }, params: { asOf } }) => {
    const { power, money, naiveGw, distinctGw, statedUsd, capexUsd, distinctCapexUsd } = articleSum(
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
    const known = new Set(
      ledger.claims.filter(({ statedOn }) => isOnOrBefore(statedOn, asOf)).map((claim) => claim.id),
    );
    return {
      sourceId: ARTICLE_SOURCE_ID,
      sum: {
        power: addends(power),
        money: addends(money),
        naive: span(naiveGw, naiveGw, "GW", own),
        distinct: span(distinctGw.low, distinctGw.high, "GW", own),
        stated: span(statedUsd, statedUsd, "USD", own),
        capex: span(capexUsd.low, capexUsd.high, "USD", own),
        distinctCapex: span(distinctCapexUsd.low, distinctCapexUsd.high, "USD", own),
      },
      statements: ledger.statements.map(({ figures, claimIds, ...rest }) => ({
        ...rest,
        figures: figures.map(({ what, quantity }) => ({ what, figure: toFigure(quantity, own) })),
        claimIds: claimIds.filter((claimId) => known.has(claimId)),
      })),
    };
  },
  lines: ({ statements }): ApiStatement[] => statements,
  columns,
});
