import edtf from "edtf";
import { z } from "zod";
import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import { boundsFault, NOTHINGS, QUALIFIERS, UNITS } from "@/lib/model/quantity";

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are lower-case words joined by hyphens");

const words = z.string().trim().min(1, "text must not be empty");
export const text = z.strictObject({ en: words, fr: words });

const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** Dates read so far: a ledger has few days and many claims, and the grammar is slow. */
const known = new Map<string, ImpreciseDate>();

function dateOf(text: string): ImpreciseDate {
  const read = known.get(text);
  if (read) return read;
  const { min, max } = edtf(text, { level: 2 });
  const date = { edtf: text, earliest: day(min), latest: day(max) };
  known.set(text, date);
  return date;
}

/**
 * An EDTF date (ISO 8601-2, levels 0 to 2) with its first and last possible day. Open intervals are refused: they
 * have no last day.
 */
export const impreciseDate = z.string().transform((value, context): ImpreciseDate => {
  try {
    return dateOf(value);
  } catch {
    context.addIssue({ code: "custom", message: `"${value}" is not an EDTF date with a beginning and an end` });
    return z.NEVER;
  }
});

export const quantity = z
  .strictObject({
    qualifier: z.enum([...QUALIFIERS, ...NOTHINGS]),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: z.enum(UNITS),
  })
  .superRefine((value, context) => {
    const fault = boundsFault(value);
    if (fault) context.addIssue({ code: "custom", message: fault });
  });
