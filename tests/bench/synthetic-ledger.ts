import type { Milestone } from "../../lib/model/delivery/site";
import type { Claim, Deal, Flow, Ledger, Relation } from "../../lib/model/ledger";
import { organisationIds, sourceIds, synthetic } from "./synthetic";

/** A synthetic ledger of any number of deals, as the model reads it. */
export function syntheticLedger(
  count: number,
): Pick<Ledger, "deals" | "claims" | "relations" | "flows" | "sites" | "milestones" | "organisations" | "sources"> {
  const { deals, claims, relations, flows, milestones } = synthetic(count);
  const on = (day: string) => ({ edtf: day, earliest: day, latest: day });
  const text = (words: string) => ({ en: words, fr: words });
  const claim = { grade: "B" as const, rank: "normal" as const, verification: "seen" as const };
  const lists = () => ({ updates: [], corrects: [], recorded: "2026-12-31T12:00:00Z" });
  return {
    organisations: organisationIds().map((id) => ({
      id,
      name: text(id),
      kind: "company",
      role: text("Partner"),
      verification: "seen",
    })),
    sources: sourceIds().map((id) => ({
      id,
      publisher: `Publisher of ${id}`,
      title: id,
      grade: "B",
      verification: "seen",
      states: text("States."),
    })),
    deals: deals.map(({ id, layer, day, parties, words }): Deal => ({
      id,
      layer,
      title: text(words),
      short: text(id),
      summary: text(words),
      announced: on(day),
      parties,
      notes: [],
    })),
    claims: [
      ...claims.map(({ source, day, ...said }, at): Claim => ({
        ...said,
        ...claim,
        ...lists(),
        id: `${said.dealId}/${at}`,
        sourceId: source,
        statedOn: on(day),
      })),
      ...flows.map(({ dealId, day, usd }): Claim => ({
        ...claim,
        ...lists(),
        id: `${dealId}#1/value`,
        dealId,
        flowId: `${dealId}#1`,
        property: "value",
        quantity: { qualifier: "about", unit: "USD", low: usd, high: usd },
        sourceId: "page-0",
        statedOn: on(day),
      })),
    ],
    relations: relations.map((relation): Relation => ({ ...relation, reason: text(""), since: on("2025-01-10") })),
    flows: flows.map(({ dealId, from, to, kind, instrument, day }): Flow => ({
      id: `${dealId}#1`,
      dealId,
      from,
      to,
      kind,
      instrument,
      binding: true,
      starts: on(day),
    })),
    sites: [],
    milestones: milestones.map(({ dealId, expected, day }): Milestone => ({
      id: `${dealId}~first-phase`,
      dealId,
      kind: "promise",
      by: [],
      expected: { edtf: expected, earliest: `${expected}-01-01`, latest: `${expected}-12-31` },
      what: text("First phase"),
      sourceId: "page-0",
      statedOn: on(day),
    })),
  };
}
