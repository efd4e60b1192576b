import { z } from "zod";
import { CERTAINTIES, MILESTONE_KINDS, OUTCOMES, SITE_KINDS, STAGES, type Outcome } from "@/lib/model/delivery/words";
import {
  FLOW_KINDS,
  INSTRUMENTS,
  LAYERS,
  POWER_BASES,
  QUANTITY_PROPERTIES,
  RANKS,
  RELATION_KINDS,
  ROLES,
  STATUSES,
  TEXT_PROPERTIES,
  VERIFICATIONS,
  type QuantityProperty,
} from "@/lib/model/vocabulary";
import { impreciseDate, quantity, slug, slugOf, text, webAddress, words } from "./values";

const claimFrame = {
  source: slug,
  statedOn: impreciseDate,
  rank: z.enum(RANKS).default("normal"),
  verification: z.enum(VERIFICATIONS).default("seen"),
  note: text.optional(),
  /** Distinguishes two claims of one property by one source; the first has none. */
  n: z.int("a number distinguishes two claims of one property by one source").min(2).optional(),
  updates: z.array(z.string()).default([]),
  corrects: z.array(z.string()).default([]),
};
/** Outcomes that are about a day: the new one, or that on which it was met. */
const DATED: Outcome[] = ["moved", "met"];
const quantityProperties = Object.keys(QUANTITY_PROPERTIES) as [QuantityProperty, ...QuantityProperty[]];

export const claimSeed = z.discriminatedUnion("property", [
  z
    .strictObject({
      property: z.enum(quantityProperties),
      quantity,
      basis: z.enum(POWER_BASES).optional(),
      ...claimFrame,
    })
    .superRefine((claim, context) => {
      const unit = QUANTITY_PROPERTIES[claim.property];
      const fault = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
      if (claim.quantity.unit !== unit) fault(["quantity", "unit"], `${claim.property} is measured in ${unit}`);
      if (claim.basis && unit !== "GW") fault(["basis"], `only gigawatts have a basis, not ${claim.property}`);
    }),
  z.strictObject({ property: z.literal("status"), status: z.enum(STATUSES), ...claimFrame }),
  z.strictObject({ property: z.enum(TEXT_PROPERTIES), text, ...claimFrame }),
  z.strictObject({
    property: z.enum(STAGES),
    site: slug,
    quantity: quantity.refine(({ unit }) => unit === "GW", "a stage is measured in GW"),
    basis: z.enum(POWER_BASES).optional(),
    certainty: z.enum(CERTAINTIES),
    ...claimFrame,
  }),
  z
    .strictObject({
      property: z.literal("outcome"),
      milestone: slug,
      outcome: z.enum(OUTCOMES),
      day: impreciseDate.optional(),
      quantity: quantity.optional(),
      ...claimFrame,
    })
    .refine(({ outcome, day }) => DATED.includes(outcome) === (day !== undefined), {
      path: ["day"],
      message: `an outcome has a day exactly where it is ${DATED.join(" or ")}`,
    }),
]);
export type ClaimSeed = z.output<typeof claimSeed>;

export const flowSeed = z.strictObject({
  from: slug,
  to: slug,
  kind: z.enum(FLOW_KINDS),
  instrument: z.enum(INSTRUMENTS),
  binding: z.boolean(),
  /** When the movement began or was announced; the deal's announcement when left out. */
  starts: impreciseDate.optional(),
  conditions: text.optional(),
  claims: z.array(claimSeed).min(1, "a flow needs the claim that states its amount, or that none was disclosed"),
});
export type FlowSeed = z.output<typeof flowSeed>;

export const parties = z.array(z.strictObject({ organisation: slug, role: z.enum(ROLES) })).min(1);

/** What a deal is: fixed once it is in the ledger. */
export const dealIdentity = {
  title: text,
  /** A name of at most 32 letters, for charts. */
  short: text.refine(({ en, fr }) => Math.max(en.length, fr.length) <= 32, "a short name has at most 32 letters"),
  summary: text,
  layer: z.enum(LAYERS),
  announced: impreciseDate,
  signed: impreciseDate.optional(),
  primary: z.strictObject({ publisher: z.string(), url: webAddress, verification: z.enum(VERIFICATIONS) }).optional(),
};

/** Entries of one key are one milestone as several sources gave it; without one, the words are the key. */
const milestoneSeed = z
  .strictObject({
    key: slug.optional(),
    kind: z.enum(MILESTONE_KINDS).default("promise"),
    by: z.array(slug).default([]),
    site: slug.optional(),
    expected: impreciseDate,
    what: text,
    power: quantity.optional(),
    source: slug,
    statedOn: impreciseDate,
  })
  .transform((milestone) => ({ ...milestone, key: milestone.key ?? slugOf(milestone.what.en) }));

/** What a deal gains as time goes on. */
export const dealParts = {
  relations: z
    .array(z.strictObject({ kind: z.enum(RELATION_KINDS), to: slug, reason: text, since: impreciseDate.optional() }))
    .default([]),
  sites: z.array(z.strictObject({ id: slug, name: text, kind: z.enum(SITE_KINDS).default("site") })).default([]),
  milestones: z.array(milestoneSeed).default([]),
  notes: z.array(z.strictObject({ en: words, fr: words, since: impreciseDate.optional() })).default([]),
};

/** Where the JSON Schema of the file is, so that editors can complete it. */
export const schemaReference = z.string().optional();

export const dealSeed = z.strictObject({
  $schema: schemaReference,
  id: slug,
  ...dealIdentity,
  parties,
  claims: z.array(claimSeed).min(1),
  flows: z.array(flowSeed).default([]),
  ...dealParts,
});
export type DealSeed = z.output<typeof dealSeed>;
