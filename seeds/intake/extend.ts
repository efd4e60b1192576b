import { isDeepStrictEqual } from "node:util";
import type { Fault } from "../fault";
import type { AdditionSeed } from "../schema/addition";
import { dealIdentity, type DealSeed } from "../schema/deal";
import { addClaims } from "./add-claims";
import { addFlows } from "./add-flows";
import type { Draft } from "./draft";
import type { DealItem } from "./intake";
import { within } from "./within";

/** What to do with what the ledger holds already: an editor is told, a repetition of earlier imports passes over it. */
export type OnDuplicate = "tell" | "pass";

const IDENTITY = Object.keys(dealIdentity) as (keyof typeof dealIdentity)[];

/** A standing deal with what is new about it appended. What stands is never changed: a fault tells of each attempt. */
export function extendDeal(
  deal: DealSeed,
  addition: AdditionSeed,
  item: DealItem,
  onDuplicate: OnDuplicate,
): { draft: Draft; faults: Fault[] } {
  const { locate } = item;
  const faults: Fault[] = [];
  const origins: Draft["origins"] = new Map();
  const append = <Part>(
    name: "relations" | "milestones" | "notes" | "parties",
    parts: Part[],
    standing: Part[],
    isDouble: (a: Part, b: Part) => boolean = isDeepStrictEqual,
  ): Part[] => {
    const all = [...standing];
    parts.forEach((part, at) => {
      if (!standing.some((each) => isDouble(each, part))) {
        origins.set(`${name}.${all.length}`, within(locate, name, at));
        all.push(part);
      } else if (onDuplicate === "tell" && name !== "parties")
        faults.push({ ...locate([name, at]), reason: `is in the ledger already: name only what is new` });
    });
    return all;
  };
  for (const name of onDuplicate === "tell" ? IDENTITY : []) {
    if (addition[name] === undefined || isDeepStrictEqual(addition[name], deal[name])) continue;
    faults.push({
      ...locate([name]),
      reason: "is another than the ledger's. What a deal is stays as it stands; state what changed as a claim",
    });
  }
  const claims = addClaims(deal.id, deal.claims, addition.claims, {
    locate: within(locate, "claims"),
    origins,
    path: "claims",
    onDuplicate,
  });
  const flows = addFlows(deal, addition, item, { origins, onDuplicate });
  const merged: DealSeed = {
    ...deal,
    claims: claims.all,
    flows: flows.all,
    parties: append("parties", addition.parties ?? [], deal.parties),
    relations: append("relations", addition.relations, deal.relations, (a, b) => a.kind === b.kind && a.to === b.to),
    milestones: append("milestones", addition.milestones, deal.milestones),
    notes: append("notes", addition.notes, deal.notes),
  };
  const { parties, relations, milestones } = deal;
  const standing = {
    parties: parties.length,
    flows: deal.flows.length,
    relations: relations.length,
    milestones: milestones.length,
  };
  return { draft: { deal: merged, standing, origins, locate }, faults: [...faults, ...claims.faults, ...flows.faults] };
}
