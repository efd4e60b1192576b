import type { Relation } from "../ledger";
import { relationIndex } from "../relations";
import { statedGw, type Project } from "./project";

/** A relation as counting needs it. */
export type DealLink = Pick<Relation, "from" | "to" | "kind">;

/** A chosen deal that is not costed, since another chosen one (`because`, an id) already holds its gigawatts. */
export type NotCosted = { id: string; because: string; reason: "part_of" | "same_capacity_as" | "superseded" };

/**
 * What ties the deals of a list to each other, directly or through deals outside it: part of, same capacity as (either
 * way) and supersedes. Small enough to be sent to the browser, whatever the ledger's size.
 */
export function linksAmong(ids: ReadonlySet<string>, relations: Relation[]): DealLink[] {
  const { wholesOf, twinsOf } = relationIndex(relations);
  const capacity = [...ids].flatMap((from): DealLink[] => {
    const found = new Map<string, DealLink["kind"]>();
    const queue: { id: string; kind: DealLink["kind"] }[] = [{ id: from, kind: "same_capacity_as" }];
    for (const { id, kind } of queue) {
      const next = [
        ...wholesOf(id).map((whole) => ({ id: whole.id, kind: "part_of" as const })),
        ...twinsOf(id).map((twin) => ({ id: twin.id, kind })),
      ].filter((each) => each.id !== from && !found.has(each.id));
      for (const each of next) found.set(each.id, each.kind);
      queue.push(...next);
    }
    return [...found].flatMap(([to, kind]) => (ids.has(to) ? [{ from, to, kind }] : []));
  });
  const ended = relations.filter(({ kind, from, to }) => kind === "supersedes" && ids.has(from) && ids.has(to));
  return [...capacity, ...ended.map(({ from, to, kind }) => ({ from, to, kind }))];
}

/**
 * The deals that a reader chose, each gigawatt once (rule 6 of the domain): a part whose whole is chosen too, all but
 * the firmest of deals for one capacity, and a deal whose successor is chosen are left out. A dead whole hides nothing;
 * what binds of the parts binds of their whole. In the order of the projects.
 */
export function chosenOnce(projects: Project[], links: DealLink[]): { counted: Project[]; notCosted: NotCosted[] } {
  const alive = new Set(projects.flatMap(({ id, firmness }) => (firmness === "dead" ? [] : [id])));
  const linked = (id: string, kind: DealLink["kind"]) =>
    links.find((link) => link.kind === kind && link.from === id && alive.has(link.to))?.to;
  const successor = ({ id, firmness }: Project) =>
    firmness === "dead"
      ? links.find(({ kind, from, to }) => kind === "supersedes" && to === id && alive.has(from))?.from
      : undefined;
  const out = new Map<string, NotCosted>();
  const leave = (id: string, because: string | undefined, reason: NotCosted["reason"]) => {
    if (because !== undefined && !out.has(id)) out.set(id, { id, because, reason });
  };
  for (const project of projects) {
    leave(project.id, successor(project), "superseded");
    leave(project.id, linked(project.id, "part_of"), "part_of");
  }
  const kept = new Set<string>();
  for (const { id, firmness } of [...projects].sort(firmestFirst)) {
    if (out.has(id)) continue;
    const twin = links.find((link) => link.kind === "same_capacity_as" && link.from === id && kept.has(link.to))?.to;
    leave(id, twin, "same_capacity_as");
    if (!twin && firmness !== "dead") kept.add(id);
  }
  const parts = projects.filter((each) => out.get(each.id)?.reason === "part_of" && binds(each));
  const isPart = (id: string, of: string) =>
    links.some(({ kind, from, to }) => kind === "part_of" && from === id && to === of);
  const withParts = (whole: Project): Project => {
    if (whole.firmness !== "soft") return whole;
    const inside = parts.filter(({ id }) => isPart(id, whole.id) && !parts.some((other) => isPart(id, other.id)));
    const boundGw = inside.reduce((sum, part) => sum + (part.boundGw ?? statedGw(part)), 0);
    return boundGw > (whole.boundGw ?? 0) ? { ...whole, boundGw: Math.min(boundGw, statedGw(whole)) } : whole;
  };
  return { counted: projects.filter(({ id }) => !out.has(id)).map(withParts), notCosted: [...out.values()] };
}

const binds = ({ firmness, boundGw }: Project) => firmness === "firm" || boundGw !== undefined;

/** What binds first, the dead last; among equals the earlier. */
const firmestFirst = (a: Project, b: Project) =>
  Number(a.firmness === "dead") - Number(b.firmness === "dead") || Number(binds(b)) - Number(binds(a));
