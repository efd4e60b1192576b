import { sql } from "drizzle-orm";
import type { Text } from "@/lib/model/text";
import { claimsOf } from "../ids";
import type { Seeds } from "../read";
import type { DealSeed } from "../schema/deal";
import type { Transaction } from "./columns";

/** Empties the full-text index and fills it. */
export function writeSearch(transaction: Transaction, seeds: Pick<Seeds, "deals" | "organisations" | "sources">): void {
  transaction.run(sql`DELETE FROM search`);
  addToSearch(transaction, seeds);
}

/** Takes deals out of the full-text index. */
export function removeFromSearch(transaction: Transaction, dealIds: string[]): void {
  for (const id of dealIds) transaction.run(sql`DELETE FROM search WHERE ref = ${id}`);
}

/**
 * Adds deals to the full-text index: each under its titles, with its words, parties, sources' publishers and notes in
 * both languages.
 */
export function addToSearch(
  transaction: Transaction,
  { deals, organisations, sources }: Pick<Seeds, "deals" | "organisations" | "sources">,
): void {
  const names = new Map(organisations.map(({ id, name }) => [id, [name.en, name.fr]]));
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  for (const deal of deals) {
    const body = [
      ...deal.parties.flatMap(({ organisation }) => names.get(organisation) ?? []),
      ...wordsOf(deal),
      ...claimsOf(deal).map(({ claim }) => publishers.get(claim.source)),
    ];
    const row = { title: inBoth([deal.title]).join(" "), body: [...new Set(body)].filter(Boolean).join(" ") };
    transaction.run(
      sql`INSERT INTO search (kind, ref, title, body) VALUES ('deal', ${deal.id}, ${row.title}, ${row.body})`,
    );
  }
}

function wordsOf(deal: DealSeed): string[] {
  const claims = claimsOf(deal).flatMap(({ claim }) => [claim.note, "text" in claim ? claim.text : undefined]);
  return inBoth([
    deal.summary,
    ...deal.notes,
    ...deal.relations.map(({ reason }) => reason),
    ...deal.sites.map(({ name }) => name),
    ...deal.milestones.map(({ what }) => what),
    ...claims,
  ]);
}

const inBoth = (texts: (Text | undefined)[]) => texts.flatMap((text) => (text ? [text.en, text.fr] : []));
