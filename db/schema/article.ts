import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ASSESSMENTS, STATEMENT_KINDS } from "@/lib/model/vocabulary";
import { claims } from "./claims";
import { oneOf, quantityCheck, quantityColumns, requiredDate, words } from "./columns";
import { deals } from "./deals";
import { sources } from "./sources";

export const statements = sqliteTable(
  "statements",
  {
    id: text("id").primaryKey(),
    position: integer("position").notNull(),
    paragraph: integer("paragraph").notNull(),
    sentence: integer("sentence").notNull(),
    part: integer("part").notNull(),
    kind: text("kind", { enum: STATEMENT_KINDS }).notNull(),
    paraphrase: words("paraphrase").notNull(),
  },
  (table) => [oneOf("statement_kind", table.kind, STATEMENT_KINDS)],
);

const statementId = () =>
  text("statement_id")
    .notNull()
    .references(() => statements.id);

/** What other sources make of a statement, from which day on. */
export const statementVerdicts = sqliteTable(
  "statement_verdicts",
  {
    statementId: statementId(),
    position: integer("position").notNull(),
    ...requiredDate("since"),
    assessment: text("assessment", { enum: ASSESSMENTS }).notNull(),
    reason: words("reason").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.statementId, table.position] }),
    oneOf("statement_verdict_assessment", table.assessment, ASSESSMENTS),
  ],
);

export const statementFigures = sqliteTable(
  "statement_figures",
  {
    statementId: statementId(),
    position: integer("position").notNull(),
    what: words("what").notNull(),
    ...quantityColumns(),
  },
  (table) => [primaryKey({ columns: [table.statementId, table.position] }), quantityCheck("statement_figure", table)],
);

export const statementDeals = sqliteTable(
  "statement_deals",
  {
    statementId: statementId(),
    dealId: text("deal_id")
      .notNull()
      .references(() => deals.id),
    position: integer("position").notNull(),
  },
  (table) => [primaryKey({ columns: [table.statementId, table.dealId] })],
);

export const statementClaims = sqliteTable(
  "statement_claims",
  {
    statementId: statementId(),
    claimId: text("claim_id")
      .notNull()
      .references(() => claims.id),
    position: integer("position").notNull(),
  },
  (table) => [primaryKey({ columns: [table.statementId, table.claimId] })],
);

export const statementSources = sqliteTable(
  "statement_sources",
  {
    statementId: statementId(),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    position: integer("position").notNull(),
  },
  (table) => [primaryKey({ columns: [table.statementId, table.sourceId] })],
);
