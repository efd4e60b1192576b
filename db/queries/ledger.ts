import "server-only";
import { max } from "drizzle-orm";
import { applyCorrections } from "@/lib/model/property";
import type { Ledger } from "@/lib/model/ledger";
import { ledgerConnection, LedgerUnavailable, unavailable } from "../client";
import type { Connection } from "../connection";
import { claims } from "../schema/claims";
import { ledgerState } from "../schema/ledger-state";
import { listStatements } from "./article";
import { listClaims, listFlows } from "./claims";
import { listDeals, listMilestones, listRelations } from "./deals";
import { listDisputes } from "./disputes";
import { listOrganisations } from "./organisations";
import { listSeries, listUnitCosts } from "./references";
import { listSources } from "./sources";

let held: { version: number; ledger: Promise<Ledger> } | undefined;

/**
 * The whole ledger. Read once and held until another connection writes to the file (SQLite's data_version tells), so
 * an import is on the
 * next page asked for. Throws LedgerUnavailable when the file is missing, damaged or of another shape: never an empty
 * ledger.
 */
export async function getLedger(): Promise<Ledger> {
  try {
    const connection = ledgerConnection();
    const version = Number(connection.$client.pragma("data_version", { simple: true }));
    if (held?.version !== version) held = { version, ledger: readSnapshot(connection) };
    return await held.ledger;
  } catch (cause) {
    held = undefined;
    throw unavailable(cause);
  }
}

/** Every table as of one moment: an import that ends meanwhile is not half seen. */
export async function readSnapshot(connection: Connection): Promise<Ledger> {
  connection.$client.exec("BEGIN");
  try {
    return await readLedger(connection);
  } finally {
    connection.$client.exec("COMMIT");
  }
}

/** Every table, as domain types. Outside a transaction, tables may be of different moments. */
export async function readLedger(connection: Connection): Promise<Ledger> {
  return {
    organisations: await listOrganisations(connection),
    sources: await listSources(connection),
    deals: await listDeals(connection),
    claims: applyCorrections(await listClaims(connection)),
    flows: await listFlows(connection),
    relations: await listRelations(connection),
    milestones: await listMilestones(connection),
    statements: await listStatements(connection),
    unitCosts: await listUnitCosts(connection),
    series: await listSeries(connection),
    disputes: await listDisputes(connection),
    days: await getLedgerDays(connection),
  };
}

async function getLedgerDays(connection: Connection) {
  const [state] = await connection.select().from(ledgerState);
  const [last] = await connection.select({ day: max(claims.statedOnLatest) }).from(claims);
  if (!state || !last?.day) throw new Error("the ledger was never seeded");
  return { latest: last.day, article: state.articleDay };
}

/**
 * The ledger, or what keeps it from being read: the layout shows that in place of every page, and the log has its
 * cause.
 */
export async function tryLedger(): Promise<
  { ledger: Ledger; fault?: undefined } | { ledger?: undefined; fault: LedgerUnavailable }
> {
  try {
    return { ledger: await getLedger() };
  } catch (fault) {
    if (!(fault instanceof LedgerUnavailable)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return { fault };
  }
}
