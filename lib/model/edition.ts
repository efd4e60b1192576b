import type { Additions } from "./entries";
import type { History } from "./changes";
import type { CircularDay, FlowReading, StatedFlows } from "./circularity/circular-day";
import type { IsoDay } from "./imprecise-date";
import type { KnownSince } from "./known-since";
import type { Claim, Deal, Flow, Ledger, Organisation, Relation, Source } from "./ledger";
import type { Found } from "./search/found";
import type { Standing } from "./standing";

/** The ledger as of one day. `day` is the day that was asked for; what holds on it was settled on a day of change. */
export type Day = {
  day: IsoDay;
  /** The day of change on which it was settled: days of one such day read the same. "" before the first. */
  settled: IsoDay;
  /** The deals announced by the day, each as it stood then, in the order of announcement. */
  standings: Standing[];
  /** One of them by its deal; `undefined` before its announcement. */
  standing: (dealId: string) => Standing | undefined;
  /** The relations known on the day. */
  relations: Relation[];
  /** The flows of the day, each money once. */
  money: () => StatedFlows;
  /** The flow network of the day under a reader's filter and assumptions. */
  flows: (reading: FlowReading) => CircularDay;
};

/**
 * One immutable reading of the ledger, of one moment: whatever shows two figures shows them from one edition.
 * `version` changes with any word or figure of the ledger.
 */
export type Edition = {
  version: string;
  ledger: Ledger;
  organisations: ReadonlyMap<string, Organisation>;
  /** Everyone on the other side of a deal from OpenAI. */
  partners: ReadonlySet<string>;
  deal: (id: string) => Deal | undefined;
  source: (id: string) => Source | undefined;
  claim: (id: string) => Claim | undefined;
  flow: (id: string) => Flow | undefined;
  /** A deal's place in the ledger's order, from 0; after all for one that is not in it. */
  place: (dealId: string) => number;
  /** The ledger as of any day: days between two days of change share what is worked out. */
  on: (day: IsoDay) => Day;
  /** What a deal adds to the layers as it stood, remembered as long as its standing is: days share standings. */
  additions: (standing: Standing) => Additions;
  /** Every change that the ledger tells, worked out when it is first asked for. */
  history: () => History;
  /** From which day on words without a day of their own are shown. */
  since: KnownSince;
  /** Ids of the deals that hold every word and amount of a text. */
  search: (text: string) => ReadonlySet<string>;
  /** Whatever holds every word and amount of a text, the nearest first, at most MOST_FOUND. */
  find: (text: string) => Found[];
  /**
   * What was made under this key before, else what `make` gives now, for as long as there is room. The key must name
   * all that the value depends on beside the ledger; `rows` is how many rows of the ledger the value is as large as.
   */
  remember: <Value extends object>(key: string, make: () => Value, rows?: number) => Value;
};

/**
 * The ledger cannot be read: its file is missing, locked, damaged or of another shape. The message is for the log, and
 * names the file and what to do; pages, API, files and feeds say so without it.
 */
export class LedgerUnavailable extends Error {
  override name = "LedgerUnavailable";
}
