import { z } from "zod";
import { GRADES, ORGANISATION_KINDS, VERIFICATIONS } from "@/lib/model/vocabulary";
import { impreciseDate, slug, text, words } from "./values";

export const organisationSeed = z.strictObject({
  id: slug,
  /** In both languages, or once where they write it alike. */
  name: z.union([text, words.transform((name) => ({ en: name, fr: name }))]),
  kind: z.enum(ORGANISATION_KINDS),
  role: text,
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  ticker: z.string().optional(),
  exchange: z.string().optional(),
  /** ISO 17442. */
  lei: z
    .string()
    .regex(/^[A-Z0-9]{18}\d{2}$/)
    .optional(),
  verification: z.enum(VERIFICATIONS),
  /** The organisation that a vehicle belongs to, or that a reader would look it up under. */
  memberOf: slug.optional(),
  /**
   * The part of what it owes that it can pay from elsewhere than out of what OpenAI pays it: `strong` is all of it,
   * `pass-through` nothing. With the reason, and the sources that speak for it.
   */
  paysAlone: z
    .union([
      z.enum(["strong", "pass-through"]).transform((word) => Number(word === "strong")),
      z.number().min(0).max(1),
    ])
    .optional(),
  paysAloneWhy: text.optional(),
  paysAloneSources: z.array(slug).min(1).optional(),
  /** The series of its reported backlog, and of the part of it that it says is OpenAI's. */
  backlogSeries: slug.optional(),
  backlogShareSeries: slug.optional(),
  note: text.optional(),
});
export type OrganisationSeed = z.output<typeof organisationSeed>;

export const sourceSeed = z.strictObject({
  id: slug,
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: impreciseDate.optional(),
  grade: z.enum(GRADES),
  verification: z.enum(VERIFICATIONS),
  states: text,
  originalReportingBy: z.string().optional(),
  note: text.optional(),
});
export type SourceSeed = z.output<typeof sourceSeed>;

/** The organisations and sources that a deal's file is the first to name, and so brings along. */
export const companions = {
  organisations: z.array(organisationSeed).optional(),
  sources: z.array(sourceSeed).optional(),
};
