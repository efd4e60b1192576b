import { groupBy } from "@/lib/model/group-by";
import type { DealItem, Locate, Place } from "./item";
import { inRow, nest } from "./nest";
import type { Row } from "./sheet";

type Part = { value: unknown; row: Row };

/**
 * Deals from the rows of seven tables, each with the rows its parts came from. A deal without a row of its own is one
 * that the ledger should hold already.
 */
export function assembleDeals(rows: (table: string) => Row[]): DealItem[] {
  const of = (table: string, column = "deal_id") => groupBy(rows(table), ({ cells }) => cells[column]);
  const [identities, parties, claims, flows, relations, sites, milestones] = [
    of("deals", "id"),
    of("parties"),
    of("claims"),
    of("flows"),
    of("relations", "from_deal_id"),
    of("sites"),
    of("milestones"),
  ];
  const ids = new Set(
    [identities, parties, claims, flows, relations, sites, milestones].flatMap((table) => [...table.keys()]),
  );
  return [...ids].map((id) => {
    const [identity] = identities.get(id) ?? [];
    const parts: Record<string, Part[]> = {
      parties: (parties.get(id) ?? []).map(
        partOf(({ organisationId, role }) => ({ organisation: organisationId, role })),
      ),
      claims: (claims.get(id) ?? []).filter(({ cells }) => cells.flow_id === undefined).map(partOf(claimOf)),
      relations: (relations.get(id) ?? []).map(
        partOf(({ toDealId, kind, reason, since }) => ({ to: toDealId, kind, reason, since })),
      ),
      sites: (sites.get(id) ?? []).map(partOf(({ id: site, name, kind }) => ({ id: nameIn(id, site), name, kind }))),
      milestones: (milestones.get(id) ?? []).map(partOf((milestone) => milestoneOf(milestone, id))),
    };
    const numbered = flowsOf(
      flows.get(id) ?? [],
      (claims.get(id) ?? []).filter(({ cells }) => cells.flow_id !== undefined),
    );
    const value = {
      ...(identity ? identityOf(nest(identity)) : { id }),
      ...Object.fromEntries(
        Object.entries(parts)
          .filter(([, list]) => list.length)
          .map(([name, list]) => [name, list.map((part) => part.value)]),
      ),
      ...(numbered.length ? { flows: numbered.map(({ value: flow }) => flow) } : {}),
    };
    const anyRow =
      identity ?? [parties, claims, flows, relations, sites, milestones].flatMap((table) => table.get(id) ?? [])[0];
    return { value, locate: locateIn(parts, numbered, anyRow), flowNumbers: numbered.map(({ number }) => number) };
  });
}

const partOf =
  (shape: (value: Record<string, unknown>) => unknown) =>
  (row: Row): Part => ({ value: shape(nest(row)), row });

function identityOf({
  primaryPublisher: publisher,
  primaryUrl: url,
  primaryVerification: verification,
  ...identity
}: Record<string, unknown>) {
  return { ...identity, ...((publisher ?? url ?? verification) ? { primary: { publisher, url, verification } } : {}) };
}

/** A site's name or a milestone's key: what stands after the deal in its id. What is no id stays as it is. */
const nameIn = (dealId: unknown, id: unknown): unknown =>
  typeof id === "string" && id.startsWith(String(dealId)) ? id.slice(String(dealId).length + 1) : id;

function milestoneOf(
  { id, dealId: _, siteId, quantity, sourceId, ...milestone }: Record<string, unknown>,
  deal: unknown,
) {
  return {
    ...milestone,
    ...(id === undefined ? {} : { key: nameIn(deal, id) }),
    ...(siteId === undefined ? {} : { site: nameIn(deal, siteId) }),
    ...(quantity === undefined ? {} : { power: quantity }),
    source: sourceId,
  };
}

/** A number at the end of the id distinguishes claims of one property by one source. */
function claimOf(stated: Record<string, unknown>) {
  const { id, dealId, flowId, siteId, milestoneId, grade: _, recorded: __, sourceId, ...claim } = stated;
  const subject = String(siteId ?? milestoneId ?? flowId ?? dealId);
  const rest =
    typeof id === "string" ? id.slice(`${subject}/${String(claim.property)}/${String(sourceId)}`.length + 1) : "";
  return {
    ...claim,
    ...(siteId === undefined ? {} : { site: nameIn(dealId, siteId) }),
    ...(milestoneId === undefined ? {} : { milestone: nameIn(dealId, milestoneId) }),
    source: sourceId,
    ...(rest ? { n: Number(rest) } : {}),
  };
}

type NumberedFlow = { number: number; row?: Row; claims: Row[]; value: unknown };

/**
 * Flows in the order of their numbers: new ones from rows of their own, and by their number those that only get more
 * claims.
 */
function flowsOf(rows: Row[], claims: Row[]): NumberedFlow[] {
  const numberOf = (id: unknown) => Number(String(id).split("#")[1] ?? 0);
  const own = new Map(rows.map((row) => [numberOf(row.cells.id), row]));
  const claimsOf = groupBy(claims, ({ cells }) => numberOf(cells.flow_id));
  return [...new Set([...own.keys(), ...claimsOf.keys()])]
    .sort((a, b) => a - b)
    .map((number) => {
      const row = own.get(number);
      const stated = claimsOf.get(number) ?? [];
      const flow = row ? flowOf(nest(row)) : { flow: number };
      return { number, row, claims: stated, value: { ...flow, claims: stated.map((claim) => claimOf(nest(claim))) } };
    });
}

function flowOf({
  id: _,
  dealId: __,
  fromOrganisationId: from,
  toOrganisationId: to,
  ...flow
}: Record<string, unknown>) {
  return { ...flow, from, to };
}

/** The row that a part of the deal came from. For the rest: the deal's own row, or any row of the deal. */
function locateIn(parts: Record<string, Part[]>, flows: NumberedFlow[], anyRow: Row | undefined): Locate {
  return (path): Place => {
    const [list, at, inner, innerAt] = path;
    const flow = list === "flows" ? flows[Number(at)] : undefined;
    const flowClaim = inner === "claims" ? flow?.claims[Number(innerAt)] : undefined;
    if (flowClaim) return inRow(flowClaim)(path.slice(4));
    const row = flow?.row ?? flow?.claims[0] ?? (typeof at === "number" ? parts[String(list)]?.[at]?.row : undefined);
    if (row) return inRow(row)(path.slice(2));
    return anyRow ? inRow(anyRow)(path) : { file: "", path: path.join(".") };
  };
}
