import {
  statementClaims,
  statementDeals,
  statementFigures,
  statements,
  statementSources,
  statementVerdicts,
} from "@/db/schema/article";
import { disputeMembers, disputes } from "@/db/schema/disputes";
import { series, seriesPoints, seriesPointSources, unitCosts, unitCostSources } from "@/db/schema/references";
import { pointIds } from "../ids";
import type { Seeds } from "../read";
import type { ArticleSeed, DisputeSeed, SeriesSeed } from "../schema/references";
import { dateColumns, quantityColumns, type Transaction } from "./columns";

/**
 * Writes what the deals are compared with: unit costs, series and disputes, into tables that were emptied before. The
 * article is written by `writeArticle`.
 */
export function writeReferences(
  transaction: Transaction,
  seeds: Pick<Seeds, "unitCosts" | "series" | "disputes">,
): void {
  seeds.unitCosts.forEach(({ id, who, quantity, scope, covers, statedOn, verification, sources }, position) => {
    const row = {
      id,
      position,
      who,
      scope,
      covers,
      verification,
      ...quantityColumns(quantity),
      ...dateColumns("statedOn", statedOn),
    };
    transaction.insert(unitCosts).values(row).run();
    sources.forEach((sourceId, at) =>
      transaction.insert(unitCostSources).values({ unitCostId: id, sourceId, position: at }).run(),
    );
  });
  seeds.series.forEach((seed, position) => writeSeries(transaction, seed, position));
  seeds.disputes.forEach((seed, position) => writeDispute(transaction, seed, position));
}

/** Writes the article's statements, into tables that were emptied before. */
export function writeArticle(transaction: Transaction, article: ArticleSeed): void {
  article.statements.forEach(
    ({ id, paragraph, sentence, part, kind, paraphrase, figures, verdicts, deals, claims, sources }, position) => {
      transaction.insert(statements).values({ id, position, paragraph, sentence, part, kind, paraphrase }).run();
      verdicts.forEach(({ since, assessment, reason }, at) =>
        transaction
          .insert(statementVerdicts)
          .values({ statementId: id, position: at, ...dateColumns("since", since), assessment, reason })
          .run(),
      );
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

function writeSeries(transaction: Transaction, seed: SeriesSeed, position: number): void {
  transaction.insert(series).values({ id: seed.id, position, title: seed.title, about: seed.about }).run();
  const ids = pointIds(seed);
  seed.points.forEach(({ period, quantity, what, note, statedOn, verification, sources }, at) => {
    const id = ids[at] ?? seed.id;
    transaction
      .insert(seriesPoints)
      .values({
        id,
        seriesId: seed.id,
        position: at,
        ...dateColumns("period", period),
        ...quantityColumns(quantity),
        what,
        note,
        verification,
        ...dateColumns("statedOn", statedOn),
      })
      .run();
    sources.forEach((sourceId, place) =>
      transaction.insert(seriesPointSources).values({ pointId: id, sourceId, position: place }).run(),
    );
  });
}

function writeDispute(
  transaction: Transaction,
  { id, topic, versions, handling, ...members }: DisputeSeed,
  position: number,
): void {
  transaction.insert(disputes).values({ id, position, topic, versions, handling }).run();
  const rows = [
    ...members.claims.map((claimId) => ({ claimId })),
    ...members.unitCosts.map((unitCostId) => ({ unitCostId })),
    ...members.points.map((pointId) => ({ pointId })),
    ...members.sources.map((sourceId) => ({ sourceId })),
  ];
  rows.forEach((row, at) =>
    transaction
      .insert(disputeMembers)
      .values({ disputeId: id, position: at, ...row })
      .run(),
  );
}
