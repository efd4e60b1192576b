import "server-only";
import { sql } from "drizzle-orm";
import type { Connection } from "../connection";

/**
 * Ids of the deals that hold every word of the text, in no order: lists have orders of their own. Case and accents do
 * not matter, and a word matches its beginnings: "memoir" finds "mémoire". A text without a letter or digit finds
 * nothing.
 */
export function searchDeals(connection: Connection, text: string): string[] {
  const expression = searchExpression(text);
  if (!expression) return [];
  return connection.$client
    .prepare<[string], string>("SELECT ref FROM search WHERE search MATCH ? AND kind = 'deal'")
    .pluck()
    .all(expression);
}

/** Throws when the index is missing or damaged, so that a ledger is refused whole and not at its first search. */
export function assertSearchable(connection: Connection): void {
  connection.get(sql`SELECT ref FROM search WHERE search MATCH '"a"*' LIMIT 1`);
}

/**
 * A reader's text as an FTS5 expression: each word quoted, so that none is taken for a command. `undefined` when it
 * has no word.
 */
export function searchExpression(text: string): string | undefined {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length ? words.map((word) => `"${word}"*`).join(" ") : undefined;
}
