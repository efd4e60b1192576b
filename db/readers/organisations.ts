import "server-only";
import { asc } from "drizzle-orm";
import type { Organisation } from "@/lib/model/ledger";
import type { Connection } from "../connection";
import { organisations } from "../schema/organisations";

/** Every organisation, by name. */
export function listOrganisations(connection: Connection): Organisation[] {
  const rows = connection.select().from(organisations).orderBy(asc(organisations.name)).all();
  return rows.map((row) => ({
    ...row,
    country: row.country ?? undefined,
    ticker: row.ticker ?? undefined,
    exchange: row.exchange ?? undefined,
    lei: row.lei ?? undefined,
    memberOf: row.memberOf ?? undefined,
    note: row.note ?? undefined,
    paysAlone: row.paysAlone ?? undefined,
    paysAloneWhy: row.paysAloneWhy ?? undefined,
    paysAloneSources: row.paysAloneSources ?? undefined,
    backlogSeries: row.backlogSeries ?? undefined,
    backlogShareSeries: row.backlogShareSeries ?? undefined,
  }));
}
