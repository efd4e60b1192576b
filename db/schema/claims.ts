import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { CERTAINTIES, OUTCOMES, STAGES } from "@/lib/model/delivery/words";
import {
  FLOW_KINDS,
  INSTRUMENTS,
  POWER_BASES,
  QUANTITY_PROPERTIES,
  RANKS,
  STATUSES,
  TEXT_PROPERTIES,
  VERIFICATIONS,
  type Property,
  type QuantityProperty,
} from "@/lib/model/vocabulary";
import { oneOf, optionalDate, quantityCheck, quantityColumns, requiredDate, words } from "./columns";
import { deals, sites } from "./deals";
import { organisations } from "./organisations";
import { sources } from "./sources";

/** A movement's identity; its amounts are claims. */
export const flows = sqliteTable(
  "flows",
  {
    id: text("id").primaryKey(),
    dealId: text("deal_id")
      .notNull()
      .references(() => deals.id),
    position: integer("position").notNull(),
    fromOrganisationId: text("from_organisation_id")
      .notNull()
      .references(() => organisations.id),
    toOrganisationId: text("to_organisation_id")
      .notNull()
      .references(() => organisations.id),
    kind: text("kind", { enum: FLOW_KINDS }).notNull(),
    instrument: text("instrument", { enum: INSTRUMENTS }).notNull(),
    binding: integer("binding", { mode: "boolean" }).notNull(),
    ...requiredDate("starts"),
    conditions: words("conditions"),
  },
  (table) => [
    index("flows_deal").on(table.dealId),
    index("flows_from").on(table.fromOrganisationId),
    index("flows_to").on(table.toOrganisationId),
    oneOf("flow_kind", table.kind, FLOW_KINDS),
    oneOf("flow_instrument", table.instrument, INSTRUMENTS),
  ],
);

const properties: [Property, ...Property[]] = [
  "status",
  ...TEXT_PROPERTIES,
  ...(Object.keys(QUANTITY_PROPERTIES) as QuantityProperty[]),
  ...STAGES,
  "outcome",
];

/** Append-only: triggers in the migrations refuse update and delete. `position` keeps the order of entry. */
export const claims = sqliteTable(
  "claims",
  {
    position: integer("position").primaryKey({ autoIncrement: true }),
    id: text("id").notNull().unique(),
    dealId: text("deal_id")
      .notNull()
      .references(() => deals.id),
    flowId: text("flow_id").references(() => flows.id),
    siteId: text("site_id").references(() => sites.id),
    /** Milestones are written anew by every seeding, several rows under one id: no reference could hold. */
    milestoneId: text("milestone_id"),
    property: text("property", { enum: properties }).notNull(),
    ...quantityColumns(),
    /** Where gigawatts are measured, if the source says so. */
    basis: text("basis", { enum: POWER_BASES }),
    /** How sure it is that a stage's capacity is OpenAI's. */
    certainty: text("certainty", { enum: CERTAINTIES }),
    status: text("status", { enum: STATUSES }),
    outcome: text("outcome", { enum: OUTCOMES }),
    ...optionalDate("day"),
    text: words("text"),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    ...requiredDate("statedOn"),
    rank: text("rank", { enum: RANKS }).notNull(),
    verification: text("verification", { enum: VERIFICATIONS }).notNull(),
    note: words("note"),
    /** The moment at which it was written; unknown of claims from before this column was there. */
    recorded: text("recorded"),
  },
  (table) => [
    index("claims_deal").on(table.dealId, table.property),
    index("claims_source").on(table.sourceId),
    index("claims_stated").on(table.statedOnLatest),
    oneOf("claim_property", table.property, properties),
    quantityCheck("claim_quantity", table),
    oneOf("claim_basis", table.basis, POWER_BASES),
    oneOf("claim_certainty", table.certainty, CERTAINTIES),
    oneOf("claim_outcome", table.outcome, OUTCOMES),
    check(
      "claim_says_one_thing",
      sql`(${table.status} IS NOT NULL) + (${table.text} IS NOT NULL)
        + (${table.qualifier} IS NOT NULL OR ${table.outcome} IS NOT NULL) = 1`,
    ),
    check(
      "claim_of_a_part",
      sql`(${table.siteId} IS NOT NULL) = (${table.certainty} IS NOT NULL)
        AND (${table.milestoneId} IS NOT NULL) = (${table.outcome} IS NOT NULL)`,
    ),
  ],
);

/** A claim that brings up to date, or puts right, an earlier one. */
export const claimLinks = sqliteTable(
  "claim_links",
  {
    claimId: text("claim_id")
      .notNull()
      .references(() => claims.id),
    kind: text("kind", { enum: ["updates", "corrects"] }).notNull(),
    targetId: text("target_id")
      .notNull()
      .references(() => claims.id),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.kind, table.targetId] }),
    oneOf("claim_link_kind", table.kind, ["updates", "corrects"]),
  ],
);
