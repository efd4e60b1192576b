import "server-only";
import { sql } from "drizzle-orm";
import { MOST_FOUND, type Found } from "@/lib/model/search/found";
import { termsOf, type Term } from "@/lib/model/search/terms";
import type { Connection } from "../connection";

/**
 * Ids of the deals that hold every word and amount of the text, in no order: lists have orders of their own. Case and
 * accents do not matter, a word matches its beginnings ("memoir" finds "mémoire"), and an amount matches however it is
 * written. A text without a letter or digit finds nothing.
 */
export function searchDeals(connection: Connection, text: string): string[] {
  const expression = searchExpression(text);
  if (!expression) return [];
  return connection.$client
    .prepare<[string], string>("SELECT ref FROM search WHERE search MATCH ? AND kind = 'deal'")
    .pluck()
    .all(expression);
}

/**
 * What of any kind holds all of the text, at most MOST_FOUND, the nearest first: by Okapi BM25, where a word of a name
 * weighs ten times one of its text.
 */
export function searchAll(connection: Connection, text: string): Found[] {
  const expression = searchExpression(text);
  if (!expression) return [];
  const nearest = "SELECT kind, ref AS id FROM search WHERE search MATCH ? ORDER BY bm25(search, 0, 0, 10, 1) LIMIT ?";
  return connection.$client.prepare<[string, number], Found>(nearest).all(expression, MOST_FOUND);
}

/** Throws when the index is missing or damaged, so that a ledger is refused whole and not at its first search. */
export function assertSearchable(connection: Connection): void {
  connection.get(sql`SELECT ref FROM search WHERE search MATCH '"a"*' LIMIT 1`);
}

/**
 * Throws when a page of the index is damaged, which a search would only come upon by its word. It is written as a
 * command to the index: to be asked of a copy, since SQLite takes its lock for it.
 */
export function assertWholeIndex(connection: Connection): void {
  connection.run(sql`INSERT INTO search (search) VALUES ('integrity-check')`);
}

/**
 * A reader's text as an FTS5 expression: each word quoted, so that none is taken for a command. `undefined` when it
 * has no word.
 */
export function searchExpression(text: string): string | undefined {
  const terms = termsOf(text);
  return terms.length ? terms.map(expressionOf).join(" AND ") : undefined;
}

const expressionOf = (term: Term): string =>
  term.kind === "word" ? `"${term.folded}"*` : `(${term.marks.map((mark) => `"${mark}"`).join(" OR ")})`;
