import { statementClaims, statementDeals, statementFigures, statements, statementSources } from "@/db/schema/article";
import type { ArticleSeed } from "../schema/article";
import type { Transaction } from "../write";
import { quantityColumns } from "./columns";

export function writeArticle(transaction: Transaction, article: ArticleSeed): void {
  article.statements.forEach(
    (
      { id, paragraph, sentence, part, kind, paraphrase, figures, assessment, reason, deals, claims, sources },
      position,
    ) => {
      transaction
        .insert(statements)
        .values({ id, position, paragraph, sentence, part, kind, paraphrase, assessment, reason })
        .run();
      figures.forEach(({ quantity, what }, at) =>
        transaction
          .insert(statementFigures)
          .values({ statementId: id, position: at, what, ...quantityColumns(quantity) })
          .run(),
      );
      deals.forEach((dealId, at) =>
        transaction.insert(statementDeals).values({ statementId: id, dealId, position: at }).run(),
      );
      claims.forEach((claimId, at) =>
        transaction.insert(statementClaims).values({ statementId: id, claimId, position: at }).run(),
      );
      sources.forEach((sourceId, at) =>
        transaction.insert(statementSources).values({ statementId: id, sourceId, position: at }).run(),
      );
    },
  );
}
