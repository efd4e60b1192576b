import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { GRADES, VERIFICATIONS } from "@/lib/model/vocabulary";
import { oneOf, optionalDate, words } from "./columns";

export const sources = sqliteTable(
  "sources",
  {
    id: text("id").primaryKey(),
    publisher: text("publisher").notNull(),
    title: text("title").notNull(),
    url: text("url"),
    ...optionalDate("published"),
    grade: text("grade", { enum: GRADES }).notNull(),
    verification: text("verification", { enum: VERIFICATIONS }).notNull(),
    states: words("states").notNull(),
    originalReportingBy: text("original_reporting_by"),
    note: words("note"),
  },
  (table) => [oneOf("source_grade", table.grade, GRADES)],
);
