import "server-only";
import { asc } from "drizzle-orm";
import type { Dispute } from "@/lib/model/ledger";
import type { Connection } from "../connection";
import { disputeMembers, disputes } from "../schema/disputes";

/** The contradictions between sources, in file order. */
export function listDisputes(connection: Connection): Dispute[] {
  const members = connection.select().from(disputeMembers).orderBy(asc(disputeMembers.position)).all();
  const rows = connection.select().from(disputes).orderBy(asc(disputes.position)).all();
  return rows.map(({ id, topic, versions, handling }) => {
    const own = members.filter(({ disputeId }) => disputeId === id);
    const named = (column: "claimId" | "unitCostId" | "pointId" | "sourceId") =>
      own.flatMap((member) => member[column] ?? []);
    return {
      id,
      topic,
      versions,
      handling,
      claimIds: named("claimId"),
      unitCostIds: named("unitCostId"),
      pointIds: named("pointId"),
      sourceIds: named("sourceId"),
    };
  });
}
