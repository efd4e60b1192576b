import "server-only";
import { sql } from "drizzle-orm";
import { ledgerConnection } from "../client";

/**
 * Ids of the deals that hold every word of the text, the best match first. Case and accents do not matter, and a word matches its beginnings:
 * "memoir" finds "mémoire". A text without a letter or digit finds nothing.
 */
export async function searchDeals(text: string): Promise<string[]> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!words.length) return [];
  const query = words.map((word) => `"${word}"*`).join(" ");
  const rows = ledgerConnection().all<{ ref: string }>(
    sql`SELECT ref FROM search WHERE search MATCH ${query} AND kind = 'deal' ORDER BY bm25(search, 0, 0, 5, 1)`,
  );
  return rows.map(({ ref }) => ref);
}
