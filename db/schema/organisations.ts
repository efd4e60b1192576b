import { real, sqliteTable, text, type AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { ORGANISATION_KINDS, VERIFICATIONS } from "@/lib/model/vocabulary";
import { oneOf, words } from "./columns";

export const organisations = sqliteTable(
  "organisations",
  {
    id: text("id").primaryKey(),
    name: words("name").notNull().unique(),
    kind: text("kind", { enum: ORGANISATION_KINDS }).notNull(),
    role: words("role").notNull(),
    country: text("country"),
    ticker: text("ticker"),
    exchange: text("exchange"),
    lei: text("lei"),
    verification: text("verification", { enum: VERIFICATIONS }).notNull(),
    memberOf: text("member_of").references((): AnySQLiteColumn => organisations.id),
    note: words("note"),
    paysAlone: real("pays_alone"),
    paysAloneWhy: words("pays_alone_why"),
    paysAloneSources: text("pays_alone_sources", { mode: "json" }).$type<string[]>(),
    backlogSeries: text("backlog_series"),
    backlogShareSeries: text("backlog_share_series"),
  },
  (table) => [oneOf("organisation_kind", table.kind, ORGANISATION_KINDS)],
);
