import type { z } from "zod";
import type { Finding } from "./finding";

/**
 * Whether something that stands is still what the schema of the files asks for. Dates are held to it by their text,
 * and their days to what the text means.
 */
export function shapeFindings(where: string, schema: z.ZodType, value: unknown): Finding[] {
  const fault = (what: string): Finding => ({
    severity: "fault",
    rule: "what stands is what a file may hold: known words, units, bounds, dates",
    where,
    what,
  });
  const parsed = schema.safeParse(asWritten(value));
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => fault(`${path.join(".")}: ${message}`));
  const stands = datesIn(value);
  return datesIn(parsed.data).flatMap((date, at) => {
    const day = stands[at];
    return day && (day.earliest !== date.earliest || day.latest !== date.latest)
      ? [
          fault(
            `${date.edtf} is held as ${day.earliest} to ${day.latest}, but means ${date.earliest} to ${date.latest}`,
          ),
        ]
      : [];
  });
}

type Dated = { edtf: string; earliest: string; latest: string };
const isDate = (value: unknown): value is Dated => typeof value === "object" && value !== null && "edtf" in value;

/** The value as a file writes it: dates as their text. */
function asWritten(value: unknown): unknown {
  if (isDate(value)) return value.edtf;
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asWritten(part)]));
}

/** Every date in a value, by the names of what holds it. */
function datesIn(value: unknown): Dated[] {
  if (isDate(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, part]) => datesIn(part));
}
