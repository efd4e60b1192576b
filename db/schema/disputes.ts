import { sql } from "drizzle-orm";
import { check, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Text } from "@/lib/model/text";
import { claims } from "./claims";
import { words } from "./columns";
import { seriesPoints, unitCosts } from "./references";
import { sources } from "./sources";

export const disputes = sqliteTable("disputes", {
  id: text("id").primaryKey(),
  position: integer("position").notNull(),
  topic: words("topic").notNull(),
  versions: text("versions", { mode: "json" }).$type<Text[]>().notNull(),
  handling: words("handling").notNull(),
});

/** What contradicts what: each row names exactly one claim, unit cost, series point or source. */
export const disputeMembers = sqliteTable(
  "dispute_members",
  {
    disputeId: text("dispute_id")
      .notNull()
      .references(() => disputes.id),
    position: integer("position").notNull(),
    claimId: text("claim_id").references(() => claims.id),
    unitCostId: text("unit_cost_id").references(() => unitCosts.id),
    pointId: text("point_id").references(() => seriesPoints.id),
    sourceId: text("source_id").references(() => sources.id),
  },
  (table) => [
    check(
      "dispute_member_names_one",
      sql`(${table.claimId} IS NOT NULL) + (${table.unitCostId} IS NOT NULL) + (${table.pointId} IS NOT NULL) + (${table.sourceId} IS NOT NULL) = 1`,
    ),
  ],
);
