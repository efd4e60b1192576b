/**
 * The closed word lists of the domain: the same word in seed, column, type, label and URL. Their wording for readers
 * is in the messages.
 */
import type { Stage } from "./delivery/words";

/**
 * What kind of thing a deal counts. Never added across. `contingent`: guarantees, backstops, undrawn lines, options and
 * fund-raising targets, a ceiling on a promise and never money paid.
 */
export const LAYERS = ["framework", "site", "cloud", "chips", "equity", "debt", "contingent"] as const;
export type Layer = (typeof LAYERS)[number];

/** A: a filing or the company's own text. B: an established outlet or wire. C: an aggregator or repost. */
export const GRADES = ["A", "B", "C"] as const;
export type Grade = (typeof GRADES)[number];

/** The ladder from talks to operation, then the ways a deal changes or ends. */
export const STATUSES = [
  "talks",
  "reported",
  "announced",
  "letter_of_intent",
  "definitive",
  "financed",
  "under_construction",
  "operating",
  "amended",
  "paused",
  "superseded",
  "cancelled",
] as const;
export type Status = (typeof STATUSES)[number];

/** What one deal is to another, read from the first to the second. */
export const RELATION_KINDS = [
  "part_of",
  "same_capacity_as",
  "supersedes",
  "expands",
  "amends",
  "reduces",
  "funds",
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What moves from one organisation to another inside a deal. */
export const FLOW_KINDS = [
  "chip_purchase",
  "cloud_contract",
  "lease",
  "equity_investment",
  "warrant",
  "stock_grant",
  "loan",
  "guarantee",
  "revenue_share",
] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

/** What a flow is paid in. */
export const INSTRUMENTS = ["cash", "equity", "credit"] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** What an organisation is in a deal. */
export const ROLES = [
  "buyer",
  "chip_supplier",
  "memory_supplier",
  "network_supplier",
  "cloud_host",
  "developer",
  "operator",
  "tenant",
  "offtaker",
  "investor",
  "investee",
  "shareholder",
  "issuer",
  "warrant_issuer",
  "warrant_holder",
  "stock_recipient",
  "lender",
  "borrower",
  "guarantor",
  "financier",
  "funder",
  "technology_partner",
  "co_developer",
  "hardware_maker",
  "land_owner",
  "site_owner",
] as const;
export type Role = (typeof ROLES)[number];

/** What an organisation is; a group is several, such as the lenders of a loan. */
export const ORGANISATION_KINDS = ["company", "vehicle", "group", "public_body"] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** How a claim ranks among others of its property; a deprecated one is believed wrong, and never shown first. */
export const RANKS = ["preferred", "normal", "deprecated"] as const;
export type Rank = (typeof RANKS)[number];

/**
 * `seen`: a page that states it was read. `recalled`: not checked against a page, shown as unverified and never
 * first.
 */
export const VERIFICATIONS = ["seen", "recalled"] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** What other sources make of a statement of the article. */
export const ASSESSMENTS = [
  "supported",
  "supported_then_superseded",
  "incomplete",
  "contested",
  "premature",
  "overstated",
  "overlapping",
  "plausible",
  "commentary",
] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** What a statement of the article is. */
export const STATEMENT_KINDS = ["fact", "quote", "forecast", "opinion", "filler"] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What a unit cost covers: everything, a capital cost not broken down, chips one by one, or one supplier's part. */
export const COST_SCOPES = ["all_in", "capital_cost", "by_chip", "supplier_content"] as const;
export type CostScope = (typeof COST_SCOPES)[number];

/** Properties of a deal or of one of its flows that are answered by a quantity, each with its only unit. */
export const QUANTITY_PROPERTIES = {
  power: "GW",
  binding_power: "GW",
  planned_power: "GW",
  contracted_power: "GW",
  option_power: "GW",
  phase_power: "GW",
  value: "USD",
  planned_value: "USD",
  annual_value: "USD",
  paid_value: "USD",
  phase_value: "USD",
  estimated_value: "USD",
  total_value: "USD",
  stake: "fraction",
  shares: "shares",
  strike_price: "USD_per_share",
  share_price_target: "USD_per_share",
  stake_value: "USD",
  valuation: "USD",
  chips: "chips",
  wafers: "wafers",
} as const;
export type QuantityProperty = keyof typeof QUANTITY_PROPERTIES;

/**
 * Where a gigawatt is measured: the computing load (`it`), the whole site at its meter (`facility`), the power
 * contracted from the network (`grid`), the plants on the site (`generation`). Known bases are never added to each
 * other.
 */
export const POWER_BASES = ["it", "facility", "grid", "generation"] as const;
export type PowerBasis = (typeof POWER_BASES)[number];

/** Properties answered in words, in both languages. */
export const TEXT_PROPERTIES = [
  "term",
  "conditions",
  "tenant",
  "instrument_terms",
  "filing_date",
  "volume_terms",
  "standing",
  "background",
] as const;
export type TextProperty = (typeof TEXT_PROPERTIES)[number];

/** Everything that a claim can state. */
export type Property = QuantityProperty | TextProperty | Stage | "status" | "outcome";
