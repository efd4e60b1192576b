import "server-only";
import { asc } from "drizzle-orm";
import type { Statement } from "@/lib/model/ledger";
import type { Connection } from "../connection";
import { statementClaims, statementDeals, statementFigures, statements, statementSources } from "../schema/article";
import { gather, toQuantity } from "./rows";

/** The article's statements in its own order. */
export async function listStatements(connection: Connection): Promise<Statement[]> {
  const dealIds = gather(
    await connection.select().from(statementDeals).orderBy(asc(statementDeals.position)),
    ({ statementId }) => statementId,
    ({ dealId }) => dealId,
  );
  const claimIds = gather(
    await connection.select().from(statementClaims).orderBy(asc(statementClaims.position)),
    ({ statementId }) => statementId,
    ({ claimId }) => claimId,
  );
  const sourceIds = gather(
    await connection.select().from(statementSources).orderBy(asc(statementSources.position)),
    ({ statementId }) => statementId,
    ({ sourceId }) => sourceId,
  );
  const figures = await connection.select().from(statementFigures).orderBy(asc(statementFigures.position));
  const rows = await connection.select().from(statements).orderBy(asc(statements.position));
  return rows.map(({ id, paragraph, sentence, part, kind, paraphrase, assessment, reason }) => ({
    id,
    paragraph,
    sentence,
    part,
    kind,
    paraphrase,
    assessment,
    reason,
    figures: figures
      .filter(({ statementId }) => statementId === id)
      .map((figure) => ({ what: figure.what, quantity: toQuantity(figure, id) })),
    dealIds: dealIds.get(id) ?? [],
    claimIds: claimIds.get(id) ?? [],
    sourceIds: sourceIds.get(id) ?? [],
  }));
}
