import "server-only";
import { asc } from "drizzle-orm";
import type { Organisation } from "@/lib/model/ledger";
import type { Connection } from "../connection";
import { organisations } from "../schema/organisations";

/** Every organisation, by name. */
export function listOrganisations(connection: Connection): Organisation[] {
  const rows = connection.select().from(organisations).orderBy(asc(organisations.name)).all();
  return rows.map(({ country, ticker, exchange, lei, memberOf, note, ...row }) => ({
    ...row,
    country: country ?? undefined,
    ticker: ticker ?? undefined,
    exchange: exchange ?? undefined,
    lei: lei ?? undefined,
    memberOf: memberOf ?? undefined,
    note: note ?? undefined,
  }));
}
