import type { Organisation } from "../ledger";
import type { MoneyFlow } from "./money-flow";

/** The group of each organisation that is a member of one, by their ids. */
export type Groups = ReadonlyMap<string, string>;

/**
 * Who counts as whom when groups are counted as one: a company or vehicle as the one that it belongs to, and that as
 * its own parent, to the top. Lenders or investors that are only looked up under a name stay apart: the one whose name
 * it is does not own them.
 */
export function groupsOf(organisations: Pick<Organisation, "id" | "kind" | "memberOf">[]): Groups {
  const parents = new Map(
    organisations.flatMap(({ id, kind, memberOf }): [string, string][] =>
      memberOf && (kind === "company" || kind === "vehicle") ? [[id, memberOf]] : [],
    ),
  );
  const top = (id: string, seen = new Set([id])): string => {
    const parent = parents.get(id);
    return parent === undefined || seen.has(parent) ? id : top(parent, seen.add(parent));
  };
  return new Map([...parents.keys()].map((id) => [id, top(id)]));
}

/**
 * The flows between groups: each end is its group, and what moves inside a group is left out, as in consolidated
 * accounts (IFRS 10, B86). A flow keeps its own ends beside.
 */
export function betweenGroups(flows: MoneyFlow[], groups: Groups): MoneyFlow[] {
  const groupOf = (id: string) => groups.get(id) ?? id;
  return flows.flatMap((flow): MoneyFlow[] => {
    const { from, to } = flow;
    const [payer, receiver] = [groupOf(from), groupOf(to)];
    if (payer === receiver && from !== to) return [];
    return [payer === from && receiver === to ? flow : { ...flow, from: payer, to: receiver, ends: { from, to } }];
  });
}
