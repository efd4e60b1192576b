import { z } from "zod";
import { ASSESSMENTS, STATEMENT_KINDS } from "@/lib/model/vocabulary";
import { impreciseDate, quantity, slug, text } from "./values";

const statementSeed = z.strictObject({
  id: slug,
  /** 0 is the title. */
  paragraph: z.int().min(0),
  sentence: z.int().min(0),
  /** Which fact of the sentence, where it holds several. */
  part: z.int().min(1).default(1),
  kind: z.enum(STATEMENT_KINDS),
  paraphrase: text,
  figures: z.array(z.strictObject({ quantity, what: text })).default([]),
  assessment: z.enum(ASSESSMENTS),
  reason: text,
  deals: z.array(slug).default([]),
  /** Ids of the claims that bear it out or not. */
  claims: z.array(z.string()).default([]),
  sources: z.array(slug).default([]),
});

export const articleSeed = z.strictObject({
  source: slug,
  published: impreciseDate,
  statements: z.array(statementSeed),
});
export type ArticleSeed = z.output<typeof articleSeed>;
