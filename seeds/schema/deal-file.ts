import { z } from "zod";
import { companions } from "./companions";
import { claimSeed, dealIdentity, dealParts, dealSeed, flowSeed, parties, schemaReference } from "./deal";
import { slug } from "./values";

/** More claims on an existing flow: `flow` is its number in the deal, from 1, as in its id. */
const flowAddition = z.strictObject({ flow: z.int().min(1), claims: z.array(claimSeed).min(1) });

/** What is new about an existing deal. Its identity may be repeated for whoever reads the file, but not changed. */
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

/** A file that an editor writes: a new deal, or what is new about an existing one, with its companions. */
const dealFileSeed = z.union([
  z.strictObject({ ...dealSeed.shape, ...companions }),
  z.strictObject({ ...additionSeed.shape, ...companions }),
]);

/**
 * The JSON Schema of a deal file, as text: editors complete files with it, and the site serves it at
 * /schema/deal.json. It is kept in seeds/schema/deal.json; a test compares the two.
 */
export function dealFileSchema(): string {
  const title = "A deal in the ledger of Circuit, or what is new about one";
  const schema = { title, ...z.toJSONSchema(dealFileSeed, { io: "input", reused: "ref" }) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
