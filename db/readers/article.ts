import "server-only";
import { asc } from "drizzle-orm";
import type { Statement } from "@/lib/model/statement";
import type { Connection } from "../connection";
import {
  statementClaims,
  statementDeals,
  statementFigures,
  statements,
  statementSources,
  statementVerdicts,
} from "../schema/article";
import { gather, toDate, toQuantity } from "./rows";

/** The article's statements in its own order. */
export function listStatements(connection: Connection): Statement[] {
  const dealIds = gather(
    connection.select().from(statementDeals).orderBy(asc(statementDeals.position)).all(),
    ({ statementId }) => statementId,
    ({ dealId }) => dealId,
  );
  const claimIds = gather(
    connection.select().from(statementClaims).orderBy(asc(statementClaims.position)).all(),
    ({ statementId }) => statementId,
    ({ claimId }) => claimId,
  );
  const sourceIds = gather(
    connection.select().from(statementSources).orderBy(asc(statementSources.position)).all(),
    ({ statementId }) => statementId,
    ({ sourceId }) => sourceId,
  );
  const verdicts = gather(
    connection.select().from(statementVerdicts).orderBy(asc(statementVerdicts.position)).all(),
    ({ statementId }) => statementId,
    ({ assessment, reason, since, sinceEarliest, sinceLatest }) => ({
      since: toDate(since, sinceEarliest, sinceLatest),
      assessment,
      reason,
    }),
  );
  const figures = connection.select().from(statementFigures).orderBy(asc(statementFigures.position)).all();
  const rows = connection.select().from(statements).orderBy(asc(statements.position)).all();
  return rows.map(({ id, paragraph, sentence, part, kind, paraphrase }) => ({
    id,
    paragraph,
    sentence,
    part,
    kind,
    paraphrase,
    verdicts: verdicts.get(id) ?? [],
    figures: figures
      .filter(({ statementId }) => statementId === id)
      .map((figure) => ({ what: figure.what, quantity: toQuantity(figure, id) })),
    dealIds: dealIds.get(id) ?? [],
    claimIds: claimIds.get(id) ?? [],
    sourceIds: sourceIds.get(id) ?? [],
  }));
}
