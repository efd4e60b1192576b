import type { Locale } from "@/lib/format/wording";

const JSON_END = ".json";

/**
 * The address of what the card of a mark says, by the id of a deal or of a pair of parties:
 * /marks/fr/openai.oracle.json.
 */
export const markPath = (id: string, locale: Locale): string => `/marks/${locale}/${id}${JSON_END}`;

/** What the last part of such an address names: a deal, or payer and receiver, whose ids are joined by a dot. */
export function markOf(name: string): { deal: string } | { from: string; to: string } | undefined {
  if (!name.endsWith(JSON_END)) return undefined;
  const [first = "", second, ...more] = name.slice(0, -JSON_END.length).split(".");
  if (more.length) return undefined;
  return second === undefined ? { deal: first } : { from: first, to: second };
}
