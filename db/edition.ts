import "server-only";
import Database from "better-sqlite3";
import { LRUCache } from "lru-cache";
import { cache } from "react";
import { ledgerFiles } from "@/lib/files/ledger-files";
import type { DataFile } from "@/lib/files/data-file";
import { flowLayouts, type FlowLayouts } from "@/lib/layout/flow-layouts";
import { circularDay, type FlowReading } from "@/lib/model/circularity/circular-day";
import { LedgerUnavailable, type Edition } from "@/lib/model/edition";
import { partnersOf } from "@/lib/model/filter";
import type { IsoDay } from "@/lib/model/imprecise-date";
import type { Ledger } from "@/lib/model/ledger";
import { relationsOn } from "@/lib/model/relations";
import { standingsAsOf } from "@/lib/model/standing";
import { connect, type Connection } from "./connection";
import { stateOf } from "./file-state";
import { databaseFile } from "./location";
import { readLedger } from "./readers/ledger";
import { ledgerVersion } from "./readers/ledger-version";
import { searchDeals } from "./readers/search";
import { takeSnapshot } from "./readers/snapshot";

/** The files to take away, and the version of the ledger that they hold. */
type Downloads = { version: string; files: DataFile[] };

/** An edition of the site's own file: also where parties stand on the graph, and the files to take away. */
export type SiteEdition = Edition & { layouts: () => Promise<FlowLayouts>; downloads: () => Downloads };

/** The edition of a request: pages, their heads and their footers share it, whatever is imported meanwhile. */
export const getEdition = cache(currentEdition);

/** The edition, or what keeps the ledger from being read: layouts show that in place of every page. Logs the cause. */
export function tryEdition():
  { edition: SiteEdition; fault?: undefined } | { edition?: undefined; fault: LedgerUnavailable } {
  try {
    return { edition: getEdition() };
  } catch (fault) {
    if (!(fault instanceof LedgerUnavailable)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return { fault };
  }
}

type Held = { file: string; state: string; edition: SiteEdition };

/** The one edition of this process. Next loads pages and route handlers as two copies of this module: both find it. */
const HELD = Symbol.for("circuit.edition");
const site = globalThis as typeof globalThis & { [HELD]?: Held };

/**
 * The ledger as its file has it now. The file is opened, read in one transaction and closed again whenever its state
 * has changed: a server that keeps no connection cannot go on reading a file that was replaced or deleted, and SQLite's
 * `data_version`, which speaks of the open file only, is not needed. Throws LedgerUnavailable; a failure is never kept.
 */
export function currentEdition(): SiteEdition {
  const held = site[HELD];
  try {
    const file = databaseFile();
    const state = stateOf(file);
    if (held?.file === file && held.state === state) return held.edition;
    const ledger = withConnection(file, readLedger);
    const version = ledgerVersion(ledger);
    const isSame = held?.file === file && held.edition.version === version;
    const edition = isSame ? held.edition : siteEdition(ledger, version, file);
    site[HELD] = { file, state, edition };
    return edition;
  } catch (cause) {
    if (held && isBusy(cause)) return held.edition;
    site[HELD] = undefined;
    throw new LedgerUnavailable(process.env.DATABASE_URL || databaseFile(), cause);
  }
}

/**
 * Another process is ending its last connection: what was read before still holds, and the next question looks again.
 */
const isBusy = (cause: unknown) => cause instanceof Database.SqliteError && cause.code.startsWith("SQLITE_BUSY");

/**
 * How long a reader waits for a lock, in ms. Readers of a file in write-ahead mode wait only while it is opened or
 * closed.
 */
const READER_WAITS = 250;

function withConnection<Result>(file: string, read: (connection: Connection) => Result): Result {
  const connection = connect(file, { mustExist: true, waits: READER_WAITS });
  try {
    return read(connection);
  } finally {
    connection.$client.close();
  }
}

function siteEdition(ledger: Ledger, version: string, file: string): SiteEdition {
  const search = (text: string) => new Set(withConnection(file, (connection) => searchDeals(connection, text)));
  let layouts: Promise<FlowLayouts> | undefined;
  let downloads: Downloads | undefined;
  return {
    ...editionOf(ledger, version, search),
    layouts: () =>
      (layouts ??= flowLayouts(ledger.flows).catch((fault: unknown) => {
        layouts = undefined;
        throw fault;
      })),
    downloads: () => (downloads ??= withConnection(file, downloadsOf)),
  };
}

/** Made from a copy of the file, and named by the version of the copy: an import may have come since the edition. */
function downloadsOf(connection: Connection): Downloads {
  const { bytes, ledger } = takeSnapshot(connection);
  const version = ledgerVersion(ledger);
  return { version, files: ledgerFiles(ledger, version, bytes) };
}

/**
 * What an edition remembers at most, in rows of the ledger worked out anew (a standing or a flow on a day): every day
 * of forty deals, six days of ten thousand, in either case some 100 MB.
 */
const ROWS_REMEMBERED = 60_000;

/** An edition of a ledger. All that it works out is remembered in one bounded place and goes with it. */
export function editionOf(ledger: Ledger, version: string, search: Edition["search"]): Edition {
  const deals = byId(ledger.deals);
  const sources = byId(ledger.sources);
  const claims = byId(ledger.claims);
  const flows = byId(ledger.flows);
  const places = new Map(ledger.deals.map(({ id }, place) => [id, place]));
  const changes = daysOfChange(ledger);
  const kept = new LRUCache<string, object>({ maxSize: ROWS_REMEMBERED });
  const remember = <Value extends object>(key: string, make: () => Value, rowsOf: (value: Value) => number): Value => {
    const known = kept.get(key) as Value | undefined;
    if (known) return known;
    const value = make();
    kept.set(key, value, { size: 1 + Math.ceil(rowsOf(value)) });
    return value;
  };
  const settledOn = (change: IsoDay) =>
    remember(
      `day ${change}`,
      () => {
        const standings = standingsAsOf(ledger, change);
        const byDeal = new Map(standings.map((standing) => [standing.deal.id, standing]));
        return { standings, byDeal, relations: relationsOn(ledger.relations, change) };
      },
      ({ standings }) => standings.length,
    );
  return {
    version,
    ledger,
    organisations: byId(ledger.organisations),
    partners: new Set(ledger.deals.flatMap((deal) => partnersOf({ deal }))),
    deal: (id) => deals.get(id),
    source: (id) => sources.get(id),
    claim: (id) => claims.get(id),
    flow: (id) => flows.get(id),
    place: (dealId) => places.get(dealId) ?? places.size,
    search,
    remember: (key, make, rows = 1) => remember(`page ${key}`, make, () => rows),
    on: (day) => {
      const change = changes.findLast((each) => each <= day) ?? "";
      const { standings, byDeal, relations } = settledOn(change);
      const flows = ({ filter, modelled, assumptions }: FlowReading) =>
        remember(
          `flows ${change} ${JSON.stringify([filter, modelled && assumptions])}`,
          () => circularDay(change, standings, relations, { filter, modelled, assumptions }),
          ({ all }) => all.length,
        );
      return {
        day,
        settled: change,
        standings,
        standing: (dealId) => byDeal.get(dealId),
        relations,
        flows: (reading) => ({ ...flows(reading), day }),
      };
    },
  };
}

/** The days on which the ledger can read differently than on the day before, in order. */
function daysOfChange({ claims, deals, flows, relations }: Ledger): IsoDay[] {
  const dates = [
    ...claims.map(({ statedOn }) => statedOn),
    ...deals.map(({ announced }) => announced),
    ...flows.map(({ starts }) => starts),
    ...relations.map(({ since }) => since),
  ];
  return [...new Set(dates.map(({ latest }) => latest))].sort();
}

const byId = <Item extends { id: string }>(items: Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));
