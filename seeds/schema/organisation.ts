import { z } from "zod";
import { ORGANISATION_KINDS, VERIFICATIONS } from "@/lib/model/vocabulary";
import { slug, text } from "./values";

export const organisationSeed = z.strictObject({
  id: slug,
  name: z.string(),
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
  /** The organisation that a vehicle belongs to or a reader would look it up under. */
  memberOf: slug.optional(),
  note: text.optional(),
});
export type OrganisationSeed = z.output<typeof organisationSeed>;
