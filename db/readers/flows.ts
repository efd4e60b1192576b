import "server-only";
import { asc } from "drizzle-orm";
import type { Flow } from "@/lib/model/ledger";
import type { Connection } from "../connection";
import { flows } from "../schema/claims";
import { toDate } from "./rows";

/** Every flow, in the order of its deal's file. */
export function listFlows(connection: Connection): Flow[] {
  const rows = connection.select().from(flows).orderBy(asc(flows.dealId), asc(flows.position)).all();
  return rows.map(({ id, dealId, kind, instrument, binding, ...row }) => ({
    id,
    dealId,
    kind,
    instrument,
    binding,
    from: row.fromOrganisationId,
    to: row.toOrganisationId,
    starts: toDate(row.starts, row.startsEarliest, row.startsLatest),
    conditions: row.conditions ?? undefined,
  }));
}
