import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { COST_SCOPES, VERIFICATIONS } from "@/lib/model/vocabulary";
import { oneOf, quantityCheck, quantityColumns, requiredDate, words } from "./columns";
import { sources } from "./sources";

const sourceId = () =>
  text("source_id")
    .notNull()
    .references(() => sources.id);
const verification = () => text("verification", { enum: VERIFICATIONS }).notNull();

export const unitCosts = sqliteTable(
  "unit_costs",
  {
    id: text("id").primaryKey(),
    position: integer("position").notNull(),
    who: words("who").notNull(),
    ...quantityColumns(),
    scope: text("scope", { enum: COST_SCOPES }).notNull(),
    covers: words("covers").notNull(),
    ...requiredDate("statedOn"),
    verification: verification(),
  },
  (table) => [oneOf("unit_cost_scope", table.scope, COST_SCOPES), quantityCheck("unit_cost_quantity", table)],
);

export const unitCostSources = sqliteTable(
  "unit_cost_sources",
  {
    unitCostId: text("unit_cost_id")
      .notNull()
      .references(() => unitCosts.id),
    sourceId: sourceId(),
    position: integer("position").notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitCostId, table.sourceId] })],
);

export const series = sqliteTable("series", {
  id: text("id").primaryKey(),
  position: integer("position").notNull(),
  title: words("title").notNull(),
  about: words("about").notNull(),
});

export const seriesPoints = sqliteTable(
  "series_points",
  {
    id: text("id").primaryKey(),
    seriesId: text("series_id")
      .notNull()
      .references(() => series.id),
    position: integer("position").notNull(),
    ...requiredDate("period"),
    ...quantityColumns(),
    what: words("what"),
    note: words("note"),
    ...requiredDate("statedOn"),
    verification: verification(),
  },
  (table) => [quantityCheck("series_point_quantity", table)],
);

export const seriesPointSources = sqliteTable(
  "series_point_sources",
  {
    pointId: text("point_id")
      .notNull()
      .references(() => seriesPoints.id),
    sourceId: sourceId(),
    position: integer("position").notNull(),
  },
  (table) => [primaryKey({ columns: [table.pointId, table.sourceId] })],
);
