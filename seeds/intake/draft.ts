import { isDeepStrictEqual } from "node:util";
import type { Fault } from "../fault";
import { claimId, flowId } from "../ids";
import { dealIdentity, dealSeed, type ClaimSeed, type DealSeed, type FlowSeed } from "../schema/deal";
import { additionSeed, type AdditionSeed } from "../schema/deal-file";
import { extentOf, NO_PARTS, type Extent } from "../writers/deals";
import { checkItem, saysTheSame, within, type DealItem, type Locate, type Place } from "./item";

/** What to do with what the ledger already holds: report it to an editor, or skip it when imports are replayed. */
export type OnDuplicate = "report" | "skip";

/**
 * A deal as the ledger will hold it, the extent that it holds already, and where the new parts came from, by their
 * path in the deal.
 */
export type Draft = { deal: DealSeed; existing: Extent; origins: Map<string, Locate>; locate: Locate };

type Outcome = { draft?: Draft; faults: Fault[] };

/** Checks a deal as it came in: as a new one, or as what is new about one of `deals`. */
export function draftOf(item: DealItem, deals: ReadonlyMap<string, DealSeed>, onDuplicate: OnDuplicate): Outcome {
  const { locate, value, flowNumbers = [] } = item;
  const { id, title } = value as { id?: unknown; title?: unknown };
  const existing = deals.get(String(id));
  if (existing) {
    const addition = checkItem(item, additionSeed);
    return addition.value ? extendDeal(existing, addition.value, item, onDuplicate) : { faults: addition.faults };
  }
  const fault = (path: PropertyKey[], reason: string): Outcome => ({ faults: [{ ...locate(path), reason }] });
  if (typeof id === "string" && title === undefined)
    return fault(
      ["id"],
      `there is no deal "${id}" in the ledger. ` +
        "To add it, give it a title, short, summary, layer, announced and parties as well",
    );
  const { value: deal, faults } = checkItem(item, dealSeed);
  if (!deal) return { faults };
  const gap = flowNumbers.findIndex((number, at) => number !== at + 1);
  if (gap !== -1)
    return fault(["flows", gap], `a new deal's flows are numbered from 1: this one should be ${deal.id}#${gap + 1}`);
  return { draft: { deal, existing: NO_PARTS, origins: new Map([["", locate]]), locate }, faults };
}

/** Two drafts of one deal as one: the second was made on top of the first. */
export function joined(first: Draft | undefined, second: Draft): Draft {
  return first
    ? { ...second, existing: first.existing, origins: new Map([...first.origins, ...second.origins]) }
    : second;
}

/** Where in the editor's files a path of the drafted deal comes from; `undefined` when the ledger held it before. */
export function placeIn({ origins }: Draft, path: PropertyKey[]): Place | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const locate = origins.get(path.slice(0, length).join("."));
    if (locate) return locate(path.slice(length).map((part) => (/^\d+$/.test(String(part)) ? Number(part) : part)));
  }
  return undefined;
}

const IDENTITY = Object.keys(dealIdentity) as (keyof typeof dealIdentity)[];

/** Why a part is not added. Without a reason it is left out in silence. */
type Refusal = { reason?: string };

/** Collects what an addition appends: the origins of new parts, and a fault for each part that it may not add. */
function collector(locate: Locate, onDuplicate: OnDuplicate) {
  const isReporting = onDuplicate === "report";
  const faults: Fault[] = [];
  const origins: Draft["origins"] = new Map();
  const fault = (path: PropertyKey[], reason: string) => faults.push({ ...locate(path), reason });
  const duplicate = (reason: string): Refusal => (isReporting ? { reason } : {});
  /** `path` is the list in the deal, `from` the list in the addition. */
  const append = <Part>(
    existing: Part[],
    added: Part[],
    refuse: (part: Part) => Refusal | undefined,
    { path, from = path }: { path: PropertyKey[]; from?: PropertyKey[] },
  ): Part[] => {
    const all = [...existing];
    added.forEach((part, at) => {
      const refusal = refuse(part);
      if (refusal?.reason) fault([...from, at], refusal.reason);
      if (refusal) return;
      origins.set([...path, all.length].join("."), within(locate, ...from, at));
      all.push(part);
    });
    return all;
  };
  return { isReporting, faults, origins, fault, duplicate, append };
}
type Collector = ReturnType<typeof collector>;

/** An existing deal with what is new about it appended. Nothing in it changes: each attempt is a fault. */
function extendDeal(deal: DealSeed, addition: AdditionSeed, item: DealItem, onDuplicate: OnDuplicate): Outcome {
  const into = collector(item.locate, onDuplicate);
  const { claims, parties, relations, sites, milestones, notes } = deal;
  for (const name of into.isReporting ? IDENTITY : [])
    if (addition[name] !== undefined && !isDeepStrictEqual(addition[name], deal[name]))
      into.fault([name], "differs from the ledger. What a deal is never changes; state what changed as a claim");
  const unlessIn =
    <Part>(existing: Part[], refusal: Refusal, isSame: (a: Part, b: Part) => boolean = isDeepStrictEqual) =>
    (part: Part) =>
      existing.some((each) => isSame(each, part)) ? refusal : undefined;
  const known = into.duplicate("is already in the ledger: list only what is new");
  const isSameRelation = (a: (typeof relations)[number], b: (typeof relations)[number]) =>
    a.kind === b.kind && a.to === b.to;
  const extended: DealSeed = {
    ...deal,
    claims: into.append(claims, addition.claims, claimRefusal(deal.id, claims, into), { path: ["claims"] }),
    flows: extendedFlows(deal, addition, item, into),
    parties: into.append(parties, addition.parties ?? [], unlessIn(parties, {}), { path: ["parties"] }),
    relations: into.append(relations, addition.relations, unlessIn(relations, known, isSameRelation), {
      path: ["relations"],
    }),
    sites: into.append(sites, addition.sites, unlessIn(sites, known), { path: ["sites"] }),
    milestones: into.append(milestones, addition.milestones, unlessIn(milestones, known), { path: ["milestones"] }),
    notes: into.append(notes, addition.notes, unlessIn(notes, known), { path: ["notes"] }),
  };
  return {
    draft: { deal: extended, existing: extentOf(deal), origins: into.origins, locate: item.locate },
    faults: into.faults,
  };
}

/** The deal's flows with new claims on them, and new flows after them. */
function extendedFlows(deal: DealSeed, addition: AdditionSeed, item: DealItem, into: Collector): FlowSeed[] {
  const flows = [...deal.flows];
  addition.flows.forEach((added, at) => {
    const index = "flow" in added ? added.flow - 1 : deal.flows.findIndex((flow) => isSameFlow(flow, added, deal));
    const flow = flows[index];
    const next = flows.length + 1;
    const number = item.flowNumbers?.[at] ?? next;
    const fault = (reason: string) => into.fault(["flows", at], reason);
    if (flow && !("flow" in added) && into.isReporting)
      fault(`is already in the ledger as flow ${index + 1}: to add claims to it, name it as "flow": ${index + 1}`);
    else if (flow) {
      const refuse = claimRefusal(flowId(deal.id, index), flow.claims, into);
      const lists = { path: ["flows", index, "claims"], from: ["flows", at, "claims"] };
      flows[index] = { ...flow, claims: into.append(flow.claims, added.claims, refuse, lists) };
    } else if ("flow" in added) fault(`${deal.id} has no flow ${added.flow}; it has ${flows.length}`);
    else {
      if (number !== next) fault(`is numbered ${number}, but the next flow of ${deal.id} is ${next}`);
      into.origins.set(`flows.${flows.length}`, within(item.locate, "flows", at));
      flows.push(added);
    }
  });
  return flows;
}

/** Refuses a claim that the ledger holds, or that says what one of the same source on the same day says. */
function claimRefusal(subject: string, existing: ClaimSeed[], { duplicate }: Collector) {
  const byId = new Map(existing.map((claim) => [claimId(subject, claim), claim]));
  const stated = new Set(existing.map(statementOf));
  return (claim: ClaimSeed): Refusal | undefined => {
    const id = claimId(subject, claim);
    const known = byId.get(id);
    if (stated.has(statementOf(claim)) || (known && saysTheSame({ ...known, n: 0 }, { ...claim, n: 0 })))
      return duplicate(`duplicate claim: the ledger already holds ${id}`);
    const reason =
      `the ledger holds ${id} with other content. A claim is never edited: ` +
      "give this one a number (n), and let it update or correct the other if it does";
    return known && { reason };
  };
}

/** One statement of one source on one day, however it is ranked or numbered. */
function statementOf({ property, source, statedOn, note, ...claim }: ClaimSeed): string {
  const said =
    "quantity" in claim && claim.quantity
      ? [claim.quantity.qualifier, claim.quantity.low, claim.quantity.high]
      : "status" in claim
        ? [claim.status]
        : "text" in claim
          ? [claim.text.en, claim.text.fr]
          : [];
  const part = "site" in claim ? claim.site : "milestone" in claim ? [claim.milestone, claim.outcome] : undefined;
  return JSON.stringify([property, part, source, statedOn.edtf, said, note?.en]);
}

function isSameFlow({ claims: _, ...a }: FlowSeed, { claims: __, ...b }: FlowSeed, { announced }: DealSeed): boolean {
  return saysTheSame({ starts: announced, ...a }, { starts: announced, ...b });
}
