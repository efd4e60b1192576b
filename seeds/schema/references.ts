import { z } from "zod";
import { ASSESSMENTS, COST_SCOPES, STATEMENT_KINDS, VERIFICATIONS } from "@/lib/model/vocabulary";
import { impreciseDate, quantity, slug, text } from "./values";

/** `readUpTo`: the day of the latest page read. Nothing in the ledger can have been stated after it. */
export const ledgerSeed = z.strictObject({ readUpTo: z.iso.date() });

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
  verdicts: z
    .array(z.strictObject({ since: impreciseDate, assessment: z.enum(ASSESSMENTS), reason: text }))
    .min(1, "a statement needs the verdict of the article's own day")
    .refine(
      (verdicts) => verdicts.every(({ since }, at) => !at || (verdicts[at - 1]?.since.latest ?? "") < since.latest),
      "verdicts come in the order of their days",
    ),
  deals: z.array(slug).default([]),
  /** Ids of the claims that support or contradict it. */
  claims: z.array(z.string()).default([]),
  sources: z.array(slug).default([]),
});

export const articleSeed = z.strictObject({
  source: slug,
  published: impreciseDate,
  statements: z.array(statementSeed),
});
export type ArticleSeed = z.output<typeof articleSeed>;

const sourced = {
  statedOn: impreciseDate,
  verification: z.enum(VERIFICATIONS).default("seen"),
  sources: z.array(slug).min(1, "a figure needs a source"),
};

export const unitCostSeed = z.strictObject({
  id: slug,
  who: text,
  quantity: quantity.refine((value) => value.unit === "USD_per_GW", "a unit cost is in USD_per_GW"),
  scope: z.enum(COST_SCOPES),
  covers: text,
  ...sourced,
});

export const seriesSeed = z.strictObject({
  id: slug,
  title: text,
  about: text,
  points: z
    .array(
      z.strictObject({ period: impreciseDate, quantity, what: text.optional(), note: text.optional(), ...sourced }),
    )
    .min(1),
});
export type SeriesSeed = z.output<typeof seriesSeed>;

/** Points are named `<series id>/<period>` and, where two share a period, `<series id>/<period>/2`. */
export const disputeSeed = z.strictObject({
  id: slug,
  topic: text,
  versions: z.array(text).min(2),
  handling: text,
  claims: z.array(z.string()).default([]),
  unitCosts: z.array(slug).default([]),
  points: z.array(z.string()).default([]),
  sources: z.array(slug).default([]),
});
export type DisputeSeed = z.output<typeof disputeSeed>;
