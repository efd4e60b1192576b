import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One row: which seeds stand in the file, and the day of the article that the tracker started from. */
export const ledgerState = sqliteTable(
  "ledger_state",
  {
    only: integer("only").primaryKey(),
    articleDay: text("article_day").notNull(),
    seedsHash: text("seeds_hash").notNull(),
  },
  (table) => [check("ledger_state_has_one_row", sql`${table.only} = 1`)],
);
