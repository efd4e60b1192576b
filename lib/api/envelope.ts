import { z } from "zod";
import { orNull } from "./schemas/values";
import type { Endpoint } from "./endpoint";

export const meta = z
  .strictObject({
    asOf: z.iso.date().meta({ description: "The day that the ledger was read as of." }),
    ledgerVersion: z
      .string()
      .meta({ description: "Twelve hexadecimal digits that change with any word or figure of the ledger." }),
    count: z.int().min(0).meta({ description: "Rows in all, on every page; for a document, the lines of its CSV." }),
    next: orNull(z.string()).meta({ description: "The address of the next page; null on the last." }),
  })
  .meta({ id: "Meta", description: "What an answer is, whatever it holds." });
export type Meta = z.output<typeof meta>;

/** The whole answer of an endpoint in JSON. */
export const envelopeOf = ({ kind, schema }: Pick<Endpoint, "kind" | "schema">) =>
  z.strictObject({ data: kind === "list" ? z.array(schema) : schema, meta });
