import type { Fault } from "../fault";
import { additionSeed } from "../schema/addition";
import { dealSeed, type DealSeed } from "../schema/deal";
import { NOTHING_STANDS, type Extent } from "./extent";
import { extendDeal, type OnDuplicate } from "./extend";
import type { DealItem } from "./intake";
import { checkItem, type Locate, type Place } from "./item";

/**
 * A deal as it will stand, how much of it stands already, and where its new parts came from (under their path in the
 * deal as it will stand).
 */
export type Draft = { deal: DealSeed; standing: Extent; origins: Map<string, Locate>; locate: Locate };

/** Checks a deal as it came in: as a new one, or as what is new about one that stands. */
export function draftOf(
  item: DealItem,
  deals: ReadonlyMap<string, DealSeed>,
  onDuplicate: OnDuplicate,
): { draft?: Draft; faults: Fault[] } {
  const { locate, value } = item;
  const { id, title } = value as { id?: unknown; title?: unknown };
  const standing = deals.get(String(id));
  if (standing) {
    const addition = checkItem(item, additionSeed);
    return addition.value ? extendDeal(standing, addition.value, item, onDuplicate) : addition;
  }
  if (typeof id === "string" && title === undefined) {
    return {
      faults: [
        {
          ...locate(["id"]),
          reason: `there is no deal "${id}" in the ledger. To add it, give it a title, short, summary, layer, announced and parties as well`,
        },
      ],
    };
  }
  const { value: deal, faults } = checkItem(item, dealSeed);
  if (!deal) return { faults };
  const gap = item.flowNumbers?.findIndex((number, at) => number !== at + 1) ?? -1;
  if (gap !== -1)
    return {
      faults: [
        {
          ...locate(["flows", gap]),
          reason: `a new deal's flows are numbered from 1: this one should be ${deal.id}#${gap + 1}`,
        },
      ],
    };
  return { draft: { deal, standing: NOTHING_STANDS, origins: new Map([["", locate]]), locate }, faults };
}

/** What two files say of one deal, as one: the second was laid upon the first. */
export function joined(first: Draft | undefined, second: Draft): Draft {
  return first
    ? { ...second, standing: first.standing, origins: new Map([...first.origins, ...second.origins]) }
    : second;
}

/** What a path in the deal as it will stand is in the editor's files; `undefined` when it stood before. */
export function placeIn({ origins }: Draft, path: PropertyKey[]): Place | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const locate = origins.get(path.slice(0, length).join("."));
    if (locate) return locate(path.slice(length).map((part) => (/^\d+$/.test(String(part)) ? Number(part) : part)));
  }
  return undefined;
}
