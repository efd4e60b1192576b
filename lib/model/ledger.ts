import type { ImpreciseDate, IsoDay } from "./imprecise-date";
import type { Quantity } from "./quantity";
import type {
  Assessment,
  CostScope,
  FlowKind,
  Grade,
  Instrument,
  Layer,
  OrganisationKind,
  QuantityProperty,
  Rank,
  RelationKind,
  Role,
  StatementKind,
  Status,
  TextProperty,
  Verification,
} from "./vocabulary";

/** Words that stand in both languages. */
export type Text = { en: string; fr: string };

export type Organisation = {
  id: string;
  name: string;
  kind: OrganisationKind;
  role: Text;
  country?: string;
  ticker?: string;
  exchange?: string;
  lei?: string;
  /** Whether ticker, country and LEI were read on a page. */
  verification: Verification;
  note?: Text;
  memberOf?: string;
};

export type Source = {
  id: string;
  publisher: string;
  title: string;
  url?: string;
  published?: ImpreciseDate;
  grade: Grade;
  verification: Verification;
  states: Text;
  originalReportingBy?: string;
  note?: Text;
};

export type PrimaryDocument = { publisher: string; url: string; verification: Verification };

export type Party = { organisationId: string; role: Role };

export type Deal = {
  id: string;
  title: Text;
  /** For charts: at most 32 letters. */ short: Text;
  summary: Text;
  layer: Layer;
  announced: ImpreciseDate;
  signed?: ImpreciseDate;
  parties: Party[];
  primary?: PrimaryDocument;
  notes: Text[];
};

/** What a claim speaks of: a deal, or one flow inside it. */
type ClaimSubject = { dealId: string; flowId?: string };

type ClaimBody =
  | { property: QuantityProperty; quantity: Quantity }
  | { property: "status"; status: Status }
  | { property: TextProperty; text: Text };

export type Claim = ClaimSubject &
  ClaimBody & {
    id: string;
    sourceId: string;
    grade: Grade;
    statedOn: ImpreciseDate;
    rank: Rank;
    verification: Verification;
    note?: Text;
    /** Claims that this one brings up to date: true in their day, not competing with it. */
    updates: string[];
    /** Claims entered in error that this one puts right: read as deprecated at every date. */
    corrects: string[];
  };
export type QuantityClaim = Extract<Claim, { quantity: Quantity }>;
export type StatusClaim = Extract<Claim, { property: "status" }>;
export type TextClaim = Extract<Claim, { text: Text }>;

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

export type Relation = { from: string; to: string; kind: RelationKind; reason: Text; since: ImpreciseDate };

export type Milestone = {
  dealId: string;
  expected: ImpreciseDate;
  what: Text;
  power?: Quantity;
  sourceId: string;
  statedOn: ImpreciseDate;
};

export type Statement = {
  id: string;
  paragraph: number;
  sentence: number;
  part: number;
  kind: StatementKind;
  paraphrase: Text;
  figures: { quantity: Quantity; what: Text }[];
  assessment: Assessment;
  reason: Text;
  dealIds: string[];
  claimIds: string[];
  sourceIds: string[];
};

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

/** Sources that contradict each other, and how the ledger handles it. */
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
 * Where the reader stands in time: the day of the article the tracker started from, and the last day any claim was
 * stated.
 */
export type LedgerDays = { latest: IsoDay; article: IsoDay };

/** All that the ledger holds. */
export type Ledger = {
  organisations: Organisation[];
  sources: Source[];
  deals: Deal[];
  claims: Claim[];
  flows: Flow[];
  relations: Relation[];
  milestones: Milestone[];
  statements: Statement[];
  unitCosts: UnitCost[];
  series: Series[];
  disputes: Dispute[];
  days: LedgerDays;
};
