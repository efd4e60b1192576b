import "server-only";
import { asc } from "drizzle-orm";
import type { Series, UnitCost } from "@/lib/model/ledger";
import type { Connection } from "../connection";
import { series, seriesPoints, seriesPointSources, unitCosts, unitCostSources } from "../schema/references";
import { gather, toDate, toQuantity } from "./rows";

/** The unit-cost references, in file order. */
export async function listUnitCosts(connection: Connection): Promise<UnitCost[]> {
  const links = await connection.select().from(unitCostSources).orderBy(asc(unitCostSources.position));
  const sourceIds = gather(
    links,
    ({ unitCostId }) => unitCostId,
    ({ sourceId }) => sourceId,
  );
  const rows = await connection.select().from(unitCosts).orderBy(asc(unitCosts.position));
  return rows.map(({ id, who, scope, covers, verification, ...row }) => ({
    id,
    who,
    scope,
    covers,
    verification,
    quantity: toQuantity(row, id),
    statedOn: toDate(row.statedOn, row.statedOnEarliest, row.statedOnLatest),
    sourceIds: sourceIds.get(id) ?? [],
  }));
}

/** The finance series with their points, in file order. */
export async function listSeries(connection: Connection): Promise<Series[]> {
  const links = await connection.select().from(seriesPointSources).orderBy(asc(seriesPointSources.position));
  const sourceIds = gather(
    links,
    ({ pointId }) => pointId,
    ({ sourceId }) => sourceId,
  );
  const points = await connection.select().from(seriesPoints).orderBy(asc(seriesPoints.position));
  const rows = await connection.select().from(series).orderBy(asc(series.position));
  return rows.map(({ id, title, about }) => ({
    id,
    title,
    about,
    points: points
      .filter(({ seriesId }) => seriesId === id)
      .map((point) => ({
        id: point.id,
        period: toDate(point.period, point.periodEarliest, point.periodLatest),
        quantity: toQuantity(point, point.id),
        what: point.what ?? undefined,
        note: point.note ?? undefined,
        statedOn: toDate(point.statedOn, point.statedOnEarliest, point.statedOnLatest),
        verification: point.verification,
        sourceIds: sourceIds.get(point.id) ?? [],
      })),
  }));
}
