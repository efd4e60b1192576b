import { z } from "zod";
import { claimSeed, dealIdentity, dealParts, dealSeed, flowSeed, parties, schemaReference } from "./deal";
import { organisationSeed } from "./organisation";
import { sourceSeed } from "./source";
import { slug } from "./values";

/** More claims on a flow that stands: `flow` is its number in the deal, from 1, as in its id. */
const flowAddition = z.strictObject({ flow: z.int().min(1), claims: z.array(claimSeed).min(1) });

/** What is new about a deal that stands. Its identity may be given again, for the reader's sake, but not changed. */
export const additionSeed = z.strictObject({
  $schema: schemaReference,
  id: slug,
  ...z.object(dealIdentity).partial().shape,
  parties: parties.optional(),
  claims: z.array(claimSeed).default([]),
  flows: z.array(z.union([flowSeed, flowAddition])).default([]),
  ...dealParts,
});
export type AdditionSeed = z.output<typeof additionSeed>;

/** Organisations and sources that the deal is the first to name. */
const companions = {
  organisations: z.array(organisationSeed).optional(),
  sources: z.array(sourceSeed).optional(),
};

/**
 * A file that an editor writes: a new deal, or what is new about one that stands, with the organisations and sources
 * it brings along.
 */
export const dealFileSeed = z.union([
  z.strictObject({ ...dealSeed.shape, ...companions }),
  z.strictObject({ ...additionSeed.shape, ...companions }),
]);
