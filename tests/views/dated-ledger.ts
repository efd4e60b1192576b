import type { ImpreciseDate, IsoDay } from "@/lib/model/imprecise-date";
import type { Claim, Ledger } from "@/lib/model/ledger";
import type { Text } from "@/lib/model/text";

/** What a text of the ledger is marked with: its own day. */
export const MARKS = /⟦(\d{4}-\d{2}-\d{2})⟧/g;

const on = <Maybe extends Text | undefined>(text: Maybe, day: IsoDay): Maybe =>
  (text && { ...text, en: `${text.en} ⟦${day}⟧`, fr: `${text.fr} ⟦${day}⟧` }) as Maybe;

/** A ledger in which every text that has a day of its own says it, so that a page that shows it gives it away. */
export function datedLedger(ledger: Ledger): Ledger {
  const stated = new Map<string, IsoDay>(
    [ledger.claims, ledger.unitCosts, ...ledger.series.map(({ points }) => points)]
      .flat()
      .map(({ id, statedOn }) => [id, statedOn.latest]),
  );
  const firstDeal = (id: string) =>
    [
      ...ledger.deals.filter(({ parties }) => parties.some(({ organisationId }) => organisationId === id)),
      ...ledger.flows.filter(({ from, to }) => from === id || to === id).map(({ starts }) => ({ announced: starts })),
    ]
      .map(({ announced }) => announced.latest)
      .sort()[0] ?? "0000-01-01";
  const said = (claim: Claim): Claim => ({
    ...claim,
    ...("text" in claim && { text: on(claim.text, claim.statedOn.latest) }),
    note: on(claim.note, claim.statedOn.latest),
  });
  const since = (date: ImpreciseDate) => date.latest;
  return {
    ...ledger,
    organisations: ledger.organisations.map((each) => ({
      ...each,
      role: on(each.role, firstDeal(each.id)),
      note: on(each.note, firstDeal(each.id)),
    })),
    sources: ledger.sources.map(({ published, ...each }) => ({
      ...each,
      published,
      states: published ? on(each.states, since(published)) : each.states,
      note: published ? on(each.note, since(published)) : each.note,
    })),
    deals: ledger.deals.map((deal) => ({
      ...deal,
      summary: on(deal.summary, since(deal.announced)),
      notes: deal.notes.map((note) => on(note, since(note.since ?? deal.announced))),
    })),
    claims: ledger.claims.map(said),
    flows: ledger.flows.map((flow) => ({ ...flow, conditions: on(flow.conditions, since(flow.starts)) })),
    relations: ledger.relations.map((each) => ({ ...each, reason: on(each.reason, since(each.since)) })),
    milestones: ledger.milestones.map((each) => ({ ...each, what: on(each.what, since(each.statedOn)) })),
    statements: ledger.statements.map((each) => ({
      ...each,
      paraphrase: on(each.paraphrase, ledger.days.article),
      verdicts: each.verdicts.map((verdict) => ({ ...verdict, reason: on(verdict.reason, since(verdict.since)) })),
    })),
    unitCosts: ledger.unitCosts.map((each) => ({
      ...each,
      who: on(each.who, since(each.statedOn)),
      covers: on(each.covers, since(each.statedOn)),
    })),
    series: ledger.series.map(({ points, ...each }) => ({
      ...each,
      points: points.map((point) => ({
        ...point,
        what: on(point.what, since(point.statedOn)),
        note: on(point.note, since(point.statedOn)),
      })),
    })),
    disputes: ledger.disputes.map((each) => {
      const days = [...each.claimIds, ...each.unitCostIds, ...each.pointIds].map((id) => stated.get(id) ?? "").sort();
      const [second, last] = [days[1] ?? "0000-01-01", days.at(-1) ?? "0000-01-01"];
      const words = { versions: each.versions.map((text) => on(text, last)), handling: on(each.handling, last) };
      return { ...each, topic: on(each.topic, second), ...words };
    }),
  };
}
