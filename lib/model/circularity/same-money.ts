import { groupBy } from "../group-by";
import type { Relation } from "../ledger";
import { clusters } from "../relations";
import type { RelationKind } from "../vocabulary";
import type { MoneyFlow } from "./money-flow";

/** A flow that is the same money as another, which is counted instead. */
export type SameMoney = { flow: MoneyFlow; counted: MoneyFlow; relation: SameMoneyKind };

/**
 * Counts each contract's money once: of live flows of one kind from one party to another whose deals are related as
 * the same money, one is kept, a stated amount before none, a firm flow before a soft one, the later before the
 * earlier. A kept flow keeps its own start, that of the amount it shows, and names the flows it stands for. Flows stay
 * in their order.
 * Linear in the flows, as long as the deals that relations tie together stay few.
 */
export function distinctMoney(all: MoneyFlow[], relations: Relation[]): { flows: MoneyFlow[]; sameMoney: SameMoney[] } {
  const live = all.filter(({ firmness }) => firmness !== "dead");
  const linkOf = links(relations);
  const sameMoney = [...groupBy(live, ({ from, to, kind }) => `${from} ${to} ${kind}`).values()].flatMap((alike) =>
    repeated(alike, linkOf),
  );
  const dropped = new Set(sameMoney.map(({ flow }) => flow));
  const standsFor = groupBy(sameMoney, ({ counted }) => counted);
  const flows = all
    .filter((flow) => !dropped.has(flow))
    .map((flow): MoneyFlow => {
      const same = standsFor.get(flow);
      return same ? { ...flow, standsFor: same.map(({ flow: { id } }) => id) } : flow;
    });
  return { flows, sameMoney };
}

/** Those of alike flows that repeat one that is kept. Only flows of tied deals are compared. */
function repeated(alike: MoneyFlow[], { clusterOf, between }: Links): SameMoney[] {
  const ranked = [...alike].sort((a, b) => rank(b) - rank(a) || b.since.latest.localeCompare(a.since.latest));
  const kept = new Map<string, MoneyFlow[]>();
  return ranked.flatMap((flow) => {
    const tied = kept.get(clusterOf(flow.dealId)) ?? [];
    for (const counted of tied) {
      const relation = counted.dealId === flow.dealId ? undefined : between(flow.dealId, counted.dealId);
      if (relation) return [{ flow, counted, relation }];
    }
    tied.push(flow);
    kept.set(clusterOf(flow.dealId), tied);
    return [];
  });
}

const rank = ({ amount, firmness }: MoneyFlow) => (amount.basis === "stated" ? 2 : 0) + (firmness === "firm" ? 1 : 0);

/** Relations that make two deals' flows the same money. An expansion is not one: it adds new money. */
const SAME_MONEY = ["same_capacity_as", "part_of", "supersedes", "amends"] as const satisfies RelationKind[];
type SameMoneyKind = (typeof SAME_MONEY)[number];

type Links = {
  clusterOf: (dealId: string) => string;
  /** The first relation on a way up from one deal to the other, whichever is below; `undefined` without a way. */
  between: (a: string, b: string) => SameMoneyKind | undefined;
};

function links(relations: Relation[]): Links {
  const same = relations.flatMap((relation) => {
    const kind = SAME_MONEY.find((each) => each === relation.kind);
    return kind ? [{ ...relation, kind }] : [];
  });
  const upFrom = groupBy(same, ({ from }) => from);
  const leadsTo = (from: string, to: string, visited = new Set<string>()): SameMoneyKind | undefined => {
    visited.add(from);
    for (const relation of upFrom.get(from) ?? []) {
      if (visited.has(relation.to)) continue;
      if (relation.to === to || leadsTo(relation.to, to, visited)) return relation.kind;
    }
    return undefined;
  };
  return { clusterOf: clusters(same), between: (a, b) => leadsTo(a, b) ?? leadsTo(b, a) };
}
