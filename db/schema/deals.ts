import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { MILESTONE_KINDS, SITE_KINDS } from "@/lib/model/delivery/words";
import { LAYERS, RELATION_KINDS, ROLES, VERIFICATIONS } from "@/lib/model/vocabulary";
import type { Note } from "@/lib/model/text";
import { oneOf, optionalDate, quantityCheck, quantityColumns, requiredDate, words } from "./columns";
import { organisations } from "./organisations";
import { sources } from "./sources";

export const deals = sqliteTable(
  "deals",
  {
    id: text("id").primaryKey(),
    title: words("title").notNull(),
    short: words("short").notNull(),
    summary: words("summary").notNull(),
    layer: text("layer", { enum: LAYERS }).notNull(),
    ...requiredDate("announced"),
    ...optionalDate("signed"),
    primaryPublisher: text("primary_publisher"),
    primaryUrl: text("primary_url"),
    primaryVerification: text("primary_verification", { enum: VERIFICATIONS }),
    notes: text("notes", { mode: "json" }).$type<Note[]>().notNull(),
  },
  (table) => [oneOf("deal_layer", table.layer, LAYERS), index("deals_announced").on(table.announcedEarliest)],
);

export const parties = sqliteTable(
  "parties",
  {
    dealId: text("deal_id")
      .notNull()
      .references(() => deals.id),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    role: text("role", { enum: ROLES }).notNull(),
    position: integer("position").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.dealId, table.organisationId, table.role] }),
    index("parties_organisation").on(table.organisationId),
    oneOf("party_role", table.role, ROLES),
  ],
);

export const relations = sqliteTable(
  "relations",
  {
    fromDealId: text("from_deal_id")
      .notNull()
      .references(() => deals.id),
    toDealId: text("to_deal_id")
      .notNull()
      .references(() => deals.id),
    kind: text("kind", { enum: RELATION_KINDS }).notNull(),
    reason: words("reason").notNull(),
    ...requiredDate("since"),
  },
  (table) => [
    primaryKey({ columns: [table.fromDealId, table.toDealId, table.kind] }),
    index("relations_to").on(table.toDealId),
    oneOf("relation_kind", table.kind, RELATION_KINDS),
  ],
);

/** A site's identity; what there is of it is stated by claims. */
export const sites = sqliteTable(
  "sites",
  {
    id: text("id").primaryKey(),
    dealId: text("deal_id")
      .notNull()
      .references(() => deals.id),
    position: integer("position").notNull(),
    name: words("name").notNull(),
    kind: text("kind", { enum: SITE_KINDS }).notNull(),
  },
  (table) => [index("sites_deal").on(table.dealId), oneOf("site_kind", table.kind, SITE_KINDS)],
);

/** Rows of one deal and key are one milestone as several sources gave it. */
export const milestones = sqliteTable(
  "milestones",
  {
    dealId: text("deal_id")
      .notNull()
      .references(() => deals.id),
    position: integer("position").notNull(),
    key: text("key").notNull().default(""),
    kind: text("kind", { enum: MILESTONE_KINDS }).notNull().default("promise"),
    by: text("by", { mode: "json" }).$type<string[]>().notNull().default([]),
    siteId: text("site_id").references(() => sites.id),
    ...requiredDate("expected"),
    what: words("what").notNull(),
    ...quantityColumns(),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    ...requiredDate("statedOn"),
  },
  (table) => [
    primaryKey({ columns: [table.dealId, table.position] }),
    quantityCheck("milestone_power", table),
    oneOf("milestone_kind", table.kind, MILESTONE_KINDS),
  ],
);
