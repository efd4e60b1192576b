import type { Milestone, Site } from "./delivery/site";
import type { Certainty, Outcome, Stage } from "./delivery/words";
import type { ImpreciseDate, IsoDay, IsoMoment } from "./imprecise-date";
import type { Quantity } from "./quantity";
import type { Statement } from "./statement";
import type { Note, Text } from "./text";
import type {
  CostScope,
  FlowKind,
  Grade,
  Instrument,
  Layer,
  OrganisationKind,
  PowerBasis,
  QuantityProperty,
  Rank,
  RelationKind,
  Role,
  Status,
  TextProperty,
  Verification,
} from "./vocabulary";

export type Organisation = {
  id: string;
  /** A proper name is the same in both; what only describes, such as the lenders of a loan, is translated. */
  name: Text;
  kind: OrganisationKind;
  role: Text;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  ticker?: string;
  exchange?: string;
  /** Legal entity identifier, ISO 17442. */
  lei?: string;
  /** Whether ticker, country and LEI were read on a page. */
  verification: Verification;
  note?: Text;
  /** Id of the organisation that a vehicle belongs to, or that a reader would look it up under. */
  memberOf?: string;
  /**
   * The part of what it owes that it can pay from elsewhere than out of what OpenAI pays it, as a fraction: 1 pays
   * whatever happens, 0 passes on what it gets. A judgement, with its reason and sources.
   */
  paysAlone?: number;
  paysAloneWhy?: Text;
  paysAloneSources?: string[];
  /** Ids of the series that hold its reported backlog, and the part of it that it says is OpenAI's. */
  backlogSeries?: string;
  backlogShareSeries?: string;
};

export type Source = {
  id: string;
  publisher: string;
  title: string;
  url?: string;
  published?: ImpreciseDate;
  grade: Grade;
  verification: Verification;
  /** What it says, in our words. */
  states: Text;
  /** Who reported it first, where this source relays another. */
  originalReportingBy?: string;
  note?: Text;
};

export type Party = { organisationId: string; role: Role };

/** What identifies an agreement. Everything else about it is a claim. */
export type Deal = {
  id: string;
  title: Text;
  /** For charts: at most 32 letters. */
  short: Text;
  summary: Text;
  layer: Layer;
  announced: ImpreciseDate;
  signed?: ImpreciseDate;
  parties: Party[];
  primary?: { publisher: string; url: string; verification: Verification };
  notes: Note[];
};

/** What a claim speaks of: a deal, or one flow, site or milestone of it. */
type ClaimSubject = { dealId: string; flowId?: string; siteId?: string; milestoneId?: string };

/**
 * A quantity is in its property's unit (`QUANTITY_PROPERTIES`); one in GW has a basis where the source states it.
 */
type ClaimBody =
  | { property: QuantityProperty; quantity: Quantity; basis?: PowerBasis }
  | { property: "status"; status: Status }
  | { property: TextProperty; text: Text }
  /** How much of a site is at a stage: in GW, or unknown where a source says no number. */
  | { property: Stage; quantity: Quantity; basis?: PowerBasis; certainty: Certainty }
  /** `day`: when it was met, or the new day of one that moved. `result`: what there is, where that is short. */
  | { property: "outcome"; outcome: Outcome; day?: ImpreciseDate; result?: Quantity };

/** One property of one deal or flow as one source stated it on one date. */
export type Claim = ClaimSubject &
  ClaimBody & {
    id: string;
    sourceId: string;
    grade: Grade;
    statedOn: ImpreciseDate;
    rank: Rank;
    verification: Verification;
    note?: Text;
    /** Ids of claims that this one brings up to date: true in their day, not competing with it. */
    updates: string[];
    /** Ids of claims entered in error that this one puts right: read as deprecated at every date. */
    corrects: string[];
    /** When this ledger took it in: of what it was first seeded with, the day up to which sources were then read. */
    recorded: IsoMoment;
  };
export type QuantityClaim = Extract<Claim, { property: QuantityProperty }>;
export type StageClaim = Extract<Claim, { property: Stage }>;
export type OutcomeClaim = Extract<Claim, { property: "outcome" }>;
export type StatusClaim = Extract<Claim, { property: "status" }>;

/** A movement from one organisation (id) to another inside a deal. What it moves is stated by claims. */
export type Flow = {
  id: string;
  dealId: string;
  from: string;
  to: string;
  kind: FlowKind;
  instrument: Instrument;
  binding: boolean;
  starts: ImpreciseDate;
  conditions?: Text;
};

/** What one deal (`from`, an id) is to another (`to`), and when that was known. */
export type Relation = { from: string; to: string; kind: RelationKind; reason: Text; since: ImpreciseDate };

/** What somebody says that a gigawatt costs, in USD per GW. */
export type UnitCost = {
  id: string;
  who: Text;
  quantity: Quantity;
  scope: CostScope;
  covers: Text;
  statedOn: ImpreciseDate;
  verification: Verification;
  sourceIds: string[];
};

/** One number of a series, such as a year's revenue: the period it is of, and the quantity in its own unit. */
export type SeriesPoint = {
  id: string;
  period: ImpreciseDate;
  quantity: Quantity;
  what?: Text;
  statedOn: ImpreciseDate;
  verification: Verification;
  sourceIds: string[];
  note?: Text;
};
export type Series = { id: string; title: Text; about: Text; points: SeriesPoint[] };

/** Sources that contradict each other (their ids and those of what they say), and how the ledger handles it. */
export type Dispute = {
  id: string;
  topic: Text;
  versions: Text[];
  handling: Text;
  claimIds: string[];
  unitCostIds: string[];
  pointIds: string[];
  sourceIds: string[];
};

/**
 * The last day that any claim was stated, the day of the article that the tracker started from, and the day up to
 * which sources were read: never before `latest`, and after it when nothing new was found.
 */
export type LedgerDays = { latest: IsoDay; article: IsoDay; readUpTo: IsoDay };

/** All that the ledger holds. */
export type Ledger = {
  organisations: Organisation[];
  sources: Source[];
  deals: Deal[];
  claims: Claim[];
  flows: Flow[];
  relations: Relation[];
  sites: Site[];
  milestones: Milestone[];
  statements: Statement[];
  unitCosts: UnitCost[];
  series: Series[];
  disputes: Dispute[];
  days: LedgerDays;
};
