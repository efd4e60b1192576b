import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * What was imported beyond the seeds, in order, as it came in. Seeding makes the ledger anew from the seeds and these
 * together, so that a pull
 * with new seeds loses nothing that an import brought.
 */
export const imports = sqliteTable("imports", {
  position: integer("position").primaryKey({ autoIncrement: true }),
  content: text("content", { mode: "json" }).$type<ImportedContent>().notNull(),
  /** The moment of the import; unknown of those from before this column was there. */
  recorded: text("recorded"),
});

export type ImportedContent = {
  organisations: unknown[];
  sources: unknown[];
  deals: { value: unknown; flowNumbers?: number[] }[];
};
