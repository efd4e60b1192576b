import "server-only";
import { cache } from "react";
import type { DataFile, ListedFile } from "@/lib/files/data-file";
import { ledgerFiles, listFiles } from "@/lib/files/ledger-files";
import { flowLayouts, type FlowLayouts } from "@/lib/layout/flow-layouts";
import { LedgerUnavailable, type Edition } from "@/lib/model/edition";
import type { Ledger } from "@/lib/model/ledger";
import { connect, type Connection } from "./connection";
import { editionOf } from "./edition-of";
import { stateOf } from "./file-state";
import { ledgerFault } from "./ledger-fault";
import { databaseFile } from "./location";
import { readLedger } from "./readers/ledger";
import { ledgerVersion } from "./readers/ledger-version";
import { assertWholeIndex, searchAll, searchDeals } from "./readers/search";
import { copyInMemory, toFileBytes } from "./readers/snapshot";
import { isBusy } from "./sqlite-error";

/** The files to take away, and the version of the ledger that they hold. */
type Downloads = { version: string; files: DataFile[] };

/**
 * An edition of the site's own file: also where parties stand on the graph, the files to take away, and the list of
 * them.
 */
export type SiteEdition = Edition & {
  layouts: () => Promise<FlowLayouts>;
  downloads: () => Downloads;
  offered: () => Pick<Downloads, "version"> & { files: ListedFile[] };
};

/** Up to how many claims the files are made for the list of them: of more, that would keep a page waiting. */
const CLAIMS_MADE_AT_ONCE = 10_000;

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

/** `recordedUpTo`: a version does not tell when claims came in, but feeds do. */
type Held = { file: string; state: string; recordedUpTo: string; edition: SiteEdition };

/** The one edition of this process. Next loads pages and route handlers as two copies of this module: both find it. */
const HELD = Symbol.for("circuit.edition");
const site = globalThis as typeof globalThis & { [HELD]?: Held };

/**
 * The ledger as its file has it now. The file is opened, copied in one transaction and closed again whenever its state
 * has changed: a server that keeps no connection cannot go on reading a file that was replaced or deleted, and SQLite's
 * `data_version`, which speaks of the open file only, is not needed. Only here can a ledger's fault come up, before a
 * page is begun: what is asked of an edition is answered from its copy. Throws LedgerUnavailable; a failure is never
 * kept.
 */
export function currentEdition(): SiteEdition {
  const held = site[HELD];
  const file = siteFile();
  try {
    const state = stateOf(file);
    if (held?.file === file && held.state === state) return held.edition;
    const copy = copyOf(file);
    const ledger = readLedger(copy);
    assertWholeIndex(copy);
    const version = ledgerVersion(ledger);
    const recordedUpTo = ledger.claims.reduce((last, { recorded }) => (recorded > last ? recorded : last), "");
    const isSame = held?.file === file && held.edition.version === version && held.recordedUpTo === recordedUpTo;
    if (isSame) copy.$client.close();
    const edition = isSame ? held.edition : siteEdition(ledger, version, copy);
    site[HELD] = { file, state, recordedUpTo, edition };
    return edition;
  } catch (cause) {
    /* Another process is at work: what was read before still holds, and the next question looks again. */
    if (held?.file === file && isBusy(cause)) return held.edition;
    site[HELD] = undefined;
    throw ledgerFault(file, cause);
  }
}

function siteFile(): string {
  try {
    return databaseFile();
  } catch (cause) {
    throw new LedgerUnavailable(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/**
 * How long a reader waits for a lock, in ms. Readers of a file in write-ahead mode wait only while it is opened or
 * closed.
 */
const READER_WAITS = 250;

function copyOf(file: string): Connection {
  const connection = connect(file, { mustExist: true, waits: READER_WAITS });
  try {
    return copyInMemory(connection);
  } finally {
    connection.$client.close();
  }
}

/** `copy`: what the ledger was read from, of the same moment. It goes with its edition. */
function siteEdition(ledger: Ledger, version: string, copy: Connection): SiteEdition {
  const edition = editionOf(ledger, version, {
    search: (text) => new Set(searchDeals(copy, text)),
    find: (text) => searchAll(copy, text),
  });
  let layouts: Promise<FlowLayouts> | undefined;
  let made: Downloads | undefined;
  const downloads = () => (made ??= { version, files: ledgerFiles(ledger, version, toFileBytes(copy)) });
  return {
    ...edition,
    layouts: () =>
      (layouts ??= flowLayouts(ledger.flows).catch((fault: unknown) => {
        layouts = undefined;
        throw fault;
      })),
    downloads,
    offered: () =>
      ledger.claims.length <= CLAIMS_MADE_AT_ONCE
        ? downloads()
        : edition.remember("offered", () => ({ version, files: listFiles(ledger) })),
  };
}
