import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import type { Standing } from "@/lib/model/standing";
import type { Ignored, RawSearchParams } from "@/lib/search-params/reader";

/** What an endpoint answers from: the ledger as of a day, and the deals that pass the filters. */
export type Reading = {
  ledger: Ledger;
  /** The ledger's version, as ETags, cursors and `meta` name it. */
  version: string;
  asOf: IsoDay;
  /** Every deal of the day. */
  all: Standing[];
  /** Those that pass the filters. */
  chosen: Standing[];
  /** Parts of the question that the ledger does not know. */
  ignored: Ignored[];
  standingsOn: (day: IsoDay) => Standing[];
};

/**
 * The way to the ledger, which the API has no database of its own to find. Both throw when the ledger cannot be read.
 */
export type LedgerAccess = { version: () => Promise<string>; read: (filters: RawSearchParams) => Promise<Reading> };
