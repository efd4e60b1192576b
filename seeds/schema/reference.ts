import { z } from "zod";
import { COST_SCOPES, VERIFICATIONS } from "@/lib/model/vocabulary";
import { impreciseDate, quantity, slug, text } from "./values";

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
export type UnitCostSeed = z.output<typeof unitCostSeed>;

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
