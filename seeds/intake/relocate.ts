import type { Fault } from "../fault";
import { claimsOf } from "../ids";
import { placeIn, type Draft } from "./draft";
import type { Locate } from "./item";

/**
 * A fault of the ledger as it would stand, told by its place in the editor's files; one of what stood before keeps
 * its place in the ledger.
 */
export function relocate(
  fault: Fault,
  drafts: Map<string, Draft>,
  companions: Record<string, Map<string, Locate>>,
): Fault {
  const companion = companions[fault.file]?.get(fault.path);
  if (companion) return { ...fault, ...companion([]) };
  const draft = drafts.get(/^deals\/(.+)\.json$/.exec(fault.file)?.[1] ?? "");
  if (!draft) return fault;
  /** Doubles are told by their id, which has a slash and no place: the last of them is the new one. */
  const twin = fault.path.includes("/") ? claimsOf(draft.deal).findLast(({ id }) => id === fault.path) : undefined;
  const place = placeIn(draft, (twin?.path ?? fault.path).split("."));
  if (place) return { ...fault, ...place };
  const whole = draft.locate([]);
  return { ...fault, file: whole.file, path: [whole.path, fault.path].filter(Boolean).join(", ") };
}
