import "server-only";
import { asc } from "drizzle-orm";
import type { Series, UnitCost } from "@/lib/model/ledger";
import type { Connection } from "../connection";
import { series, seriesPoints, seriesPointSources, unitCosts, unitCostSources } from "../schema/references";
import { gather, toDate, toQuantity } from "./rows";

/** The unit-cost references, in file order. */
export function listUnitCosts(connection: Connection): UnitCost[] {
  const links = connection.select().from(unitCostSources).orderBy(asc(unitCostSources.position)).all();
  const sourceIds = gather(
    links,
    ({ unitCostId }) => unitCostId,
    ({ sourceId }) => sourceId,
  );
  const rows = connection.select().from(unitCosts).orderBy(asc(unitCosts.position)).all();
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
export function listSeries(connection: Connection): Series[] {
  const links = connection.select().from(seriesPointSources).orderBy(asc(seriesPointSources.position)).all();
  const sourceIds = gather(
    links,
    ({ pointId }) => pointId,
    ({ sourceId }) => sourceId,
  );
  const points = connection.select().from(seriesPoints).orderBy(asc(seriesPoints.position)).all();
  const rows = connection.select().from(series).orderBy(asc(series.position)).all();
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
