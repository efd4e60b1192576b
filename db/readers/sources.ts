import "server-only";
import { asc } from "drizzle-orm";
import type { Source } from "@/lib/model/ledger";
import type { Connection } from "../connection";
import { sources } from "../schema/sources";
import { toOptionalDate } from "./rows";

/** Every source, by publisher and title. */
export function listSources(connection: Connection): Source[] {
  const rows = connection.select().from(sources).orderBy(asc(sources.publisher), asc(sources.title)).all();
  return rows.map(({ id, publisher, title, grade, verification, states, ...row }) => ({
    id,
    publisher,
    title,
    grade,
    verification,
    states,
    url: row.url ?? undefined,
    published: toOptionalDate(row.published, row.publishedEarliest, row.publishedLatest),
    originalReportingBy: row.originalReportingBy ?? undefined,
    note: row.note ?? undefined,
  }));
}
