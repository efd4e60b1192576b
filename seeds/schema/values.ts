import edtf from "edtf";
import { z } from "zod";
import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import { boundsFault, NOTHINGS, QUALIFIERS, UNITS } from "@/lib/model/quantity";

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are lower-case words joined by hyphens");

/** A slug for a text that has a letter or a digit: those of it in lower case, joined by hyphens, at most 60 signs. */
export const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, 60)
    .replace(/-$/, "");

/**
 * What an import hands in must be of the web (`seeds/intake/bounds.ts`); what was imported before that rule is read.
 */
export const webAddress = z.url().meta({ pattern: "^https?://" });

export const words = z.string().trim().min(1, "text must not be empty");
export const text = z.strictObject({ en: words, fr: words });

const dayOf = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** A year, a month or a day, which nearly all dates are. */
const CALENDAR_DATE = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

/**
 * Reads a calendar date; `undefined` when the text is something else, which the EDTF grammar then reads. That grammar
 * takes 1 ms a date, too much for a ledger of 100,000 claims, and takes 29 February 2025 for the first of March.
 */
function calendarDate(text: string): ImpreciseDate | undefined {
  const [, year, month, day] = CALENDAR_DATE.exec(text) ?? [];
  if (!year) return undefined;
  const lastDay = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  if (day && (day === "00" || Number(day) > lastDay)) throw new RangeError(`There is no day ${text}`);
  return {
    edtf: text,
    earliest: `${year}-${month ?? "01"}-${day ?? "01"}`,
    latest: `${year}-${month ?? "12"}-${day ?? lastDay}`,
  };
}

function edtfDate(text: string): ImpreciseDate {
  const { min, max } = edtf(text, { level: 2 });
  return { edtf: text, earliest: dayOf(min), latest: dayOf(max) };
}

/**
 * An EDTF date (ISO 8601-2, levels 0 to 2) with its first and last possible day. Open intervals are refused: they
 * have no last day.
 */
export const impreciseDate = z.string().transform((value, context): ImpreciseDate => {
  try {
    return calendarDate(value) ?? edtfDate(value);
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
