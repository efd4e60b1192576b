import type { Locale } from "@/lib/format/wording";

const JSON_END = ".json";

/**
 * The address of what the card of a mark says, by the id of a deal, of a promise, of a pair of parties or of a step of
 * a line over time: /marks/fr/openai.oracle.json.
 */
export const markPath = (id: string, locale: Locale): string => `/marks/${locale}/${id}${JSON_END}`;

/** A step of a line over time: its measure, its day, and the line's layer and basis, joined by dots. */
export const stepMark = (measure: string, day: string, line: string): string =>
  [measure, day, ...line.split(" ")].join(".");

type Mark =
  | { deal: string }
  | { promise: string }
  | { from: string; to: string }
  | { measure: string; day: string; line: string };

/** What the last part of such an address names: ids of promises hold a ~, and no id holds a dot. */
export function markOf(name: string): Mark | undefined {
  if (!name.endsWith(JSON_END)) return undefined;
  const [first = "", second, ...line] = name.slice(0, -JSON_END.length).split(".");
  if (second === undefined) return first.includes("~") ? { promise: first } : { deal: first };
  if (line.length > 2) return undefined;
  return line.length ? { measure: first, day: second, line: line.join(" ") } : { from: first, to: second };
}
