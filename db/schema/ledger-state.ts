import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * One row, there once the ledger was seeded: the day of the article that the tracker started from, and the day up to
 * which sources were read (unknown of a ledger that was last written before this column was there).
 */
export const ledgerState = sqliteTable(
  "ledger_state",
  {
    only: integer("only").primaryKey(),
    articleDay: text("article_day").notNull(),
    readUpTo: text("read_up_to"),
  },
  (table) => [check("ledger_state_has_one_row", sql`${table.only} = 1`)],
);
