import { flows } from "@/db/schema/claims";
import { deals, milestones, parties, relations } from "@/db/schema/deals";
import type { ImpreciseDate } from "@/lib/model/imprecise-date";
import { compareDates } from "@/lib/model/imprecise-date";
import { flowId } from "../ids";
import type { DealSeed } from "../schema/deal";
import type { Transaction } from "../write";
import { dateColumns, quantityColumns } from "./columns";

export function writeDeals(transaction: Transaction, seeds: DealSeed[]): void {
  for (const seed of seeds) {
    writeDeal(transaction, seed);
    writeFlows(transaction, seed);
  }
  const announced = new Map(seeds.map((seed) => [seed.id, seed.announced]));
  for (const seed of seeds) writeRelations(transaction, seed, announced);
}

function writeDeal(transaction: Transaction, { id, title, short, summary, layer, announced, signed, primary, notes, ...seed }: DealSeed): void {
  const unsigned = { signed: null, signedEarliest: null, signedLatest: null };
  const row = {
    id, title, short, summary, layer, notes, ...dateColumns("announced", announced), ...unsigned, ...dateColumns("signed", signed),
    primaryPublisher: primary?.publisher ?? null, primaryUrl: primary?.url ?? null, primaryVerification: primary?.verification ?? null,
  };
  transaction.insert(deals).values(row).onConflictDoUpdate({ target: deals.id, set: row }).run();
  seed.parties.forEach(({ organisation, role }, position) => {
    transaction.insert(parties).values({ dealId: id, organisationId: organisation, role, position }).run();
  });
  seed.milestones.forEach(({ expected, what, power, source, statedOn }, position) => {
    transaction
      .insert(milestones)
      .values({ dealId: id, position, ...dateColumns("expected", expected), what, ...quantityColumns(power), sourceId: source, ...dateColumns("statedOn", statedOn) })
      .run();
  });
}

function writeFlows(transaction: Transaction, deal: DealSeed): void {
  deal.flows.forEach(({ from, to, kind, instrument, binding, starts, conditions }, position) => {
    const row = {
      id: flowId(deal.id, position), dealId: deal.id, position, fromOrganisationId: from, toOrganisationId: to, kind, instrument, binding,
      ...dateColumns("starts", starts ?? deal.announced), conditions: conditions ?? null,
    };
    transaction.insert(flows).values(row).onConflictDoUpdate({ target: flows.id, set: row }).run();
  });
}

/** A relation holds from the day given, else from the day the later of its two deals was announced. */
function writeRelations(transaction: Transaction, deal: DealSeed, announced: Map<string, ImpreciseDate>): void {
  for (const { kind, to, reason, since } of deal.relations) {
    const other = announced.get(to) ?? deal.announced;
    const later = compareDates(deal.announced, other) >= 0 ? deal.announced : other;
    transaction.insert(relations).values({ fromDealId: deal.id, toDealId: to, kind, reason, ...dateColumns("since", since ?? later) }).run();
  }
}
