import { sql } from "drizzle-orm";
import type { FoundKind } from "@/lib/model/search/found";
import { marksOf, mentionsIn } from "@/lib/model/search/mentions";
import type { Text } from "@/lib/model/text";
import { claimsOf } from "../ids";
import type { Seeds } from "../read";
import type { OrganisationSeed, SourceSeed } from "../schema/companions";
import type { DealSeed } from "../schema/deal";
import type { ArticleSeed } from "../schema/references";
import type { Transaction } from "./columns";

/** Empties the full-text index and fills it: deals, partners, sources, and the statements of the article. */
export function writeSearch(
  transaction: Transaction,
  seeds: Pick<Seeds, "deals" | "organisations" | "sources" | "article">,
): void {
  transaction.run(sql`DELETE FROM search`);
  addDealsToSearch(transaction, seeds);
  addOrganisationsToSearch(transaction, seeds.organisations);
  addSourcesToSearch(transaction, seeds.sources);
  addStatementsToSearch(transaction, seeds.article);
}

/** Takes deals out of the full-text index. */
export function removeFromSearch(transaction: Transaction, dealIds: string[]): void {
  for (const id of dealIds) transaction.run(sql`DELETE FROM search WHERE ref = ${id} AND kind = 'deal'`);
}

/**
 * Adds deals to the full-text index: each under its titles, with its words, amounts, parties and their tickers,
 * sources' publishers and notes in both languages.
 */
export function addDealsToSearch(
  transaction: Transaction,
  { deals, organisations, sources }: Pick<Seeds, "deals" | "organisations" | "sources">,
): void {
  const names = new Map(organisations.map(({ id, name, ticker }) => [id, [name.en, name.fr, ticker]]));
  const publishers = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  for (const deal of deals) {
    const claims = claimsOf(deal);
    const body = [
      ...deal.parties.flatMap(({ organisation }) => names.get(organisation) ?? []),
      ...wordsOf(deal),
      ...claims.map(({ claim }) => publishers.get(claim.source)),
      ...claims.flatMap(({ claim }) => ("quantity" in claim && claim.quantity ? marksOf(claim.quantity) : [])),
    ];
    add(transaction, "deal", deal.id, inBoth([deal.title]), body);
  }
}

/** Adds organisations: each under its names and ticker, with what it does and what identifies it. */
export function addOrganisationsToSearch(transaction: Transaction, organisations: OrganisationSeed[]): void {
  for (const { id, name, ticker, role, note, exchange, lei } of organisations)
    add(transaction, "partner", id, [...inBoth([name]), ticker], [...inBoth([role, note]), exchange, lei]);
}

/** Adds sources: each under its title, with who published it and what it states. */
export function addSourcesToSearch(transaction: Transaction, sources: SourceSeed[]): void {
  for (const { id, title, publisher, states, note, originalReportingBy } of sources)
    add(transaction, "source", id, [title], [publisher, originalReportingBy, ...inBoth([states, note])]);
}

/** Adds the statements of the article: each under what it says, with its figures and the verdicts on it. */
function addStatementsToSearch(transaction: Transaction, { statements }: ArticleSeed): void {
  for (const { id, paraphrase, figures, verdicts } of statements) {
    const words = inBoth([...figures.map(({ what }) => what), ...verdicts.map(({ reason }) => reason)]);
    const marks = figures.flatMap(({ quantity }) => marksOf(quantity));
    add(transaction, "statement", id, inBoth([paraphrase]), [...words, ...marks]);
  }
}

type Words = (string | undefined)[];

/** One row of the index. The amounts that its words speak of are added as marks, so that any spelling finds them. */
function add(transaction: Transaction, kind: FoundKind, id: string, title: Words, body: Words): void {
  const [titles, bodies] = [distinct(title), distinct(body)];
  const marks = [...titles, ...bodies].flatMap((text) => mentionsIn(text).flatMap((mention) => mention.marks));
  transaction.run(
    sql`INSERT INTO search (kind, ref, title, body)
        VALUES (${kind}, ${id}, ${titles.join(" ")}, ${distinct([...bodies, ...marks]).join(" ")})`,
  );
}

const distinct = (words: Words): string[] => [...new Set(words.flatMap((each) => each || []))];

function wordsOf(deal: DealSeed): string[] {
  const claims = claimsOf(deal).flatMap(({ claim }) => [claim.note, "text" in claim ? claim.text : undefined]);
  return inBoth([
    deal.short,
    deal.summary,
    ...deal.notes,
    ...deal.relations.map(({ reason }) => reason),
    ...deal.sites.map(({ name }) => name),
    ...deal.milestones.map(({ what }) => what),
    ...deal.flows.map(({ conditions }) => conditions),
    ...claims,
  ]);
}

const inBoth = (texts: (Text | undefined)[]) => texts.flatMap((text) => (text ? [text.en, text.fr] : []));
