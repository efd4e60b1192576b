import { describe, expect, it } from "vitest";
import { splitCounted, type LeftOut } from "@/lib/model/left-out";
import { relationIndex } from "@/lib/model/relations";
import { entriesOf } from "@/lib/model/entries";
import type { Standing } from "@/lib/model/standing";
import { exact, relation, standingWith } from "./builders";

const entries = (standings: Standing[]) => entriesOf(standings, "chips", "power");
const split = (ids: string[], relations: ReturnType<typeof relation>[]) =>
  splitCounted(entries(ids.map((id) => standingWith(id, exact(1)))), relationIndex(relations));
const told = ({ entry: { standing }, reason, because, relation: by }: LeftOut) =>
  [standing.deal.id, reason, because, by && `${by.from} ${by.kind} ${by.to}`].filter(Boolean).join(", ");

describe("splitCounted(quantified, index)", () => {
  it("counts every deal that nothing ties to another, in its order", () => {
    const { counted, leftOut } = split(["b", "a"], []);
    expect(counted.map(({ standing }) => standing.deal.id)).toEqual(["b", "a"]);
    expect(leftOut).toEqual([]);
  });
  it("says which deal counts a part already, and by which relation", () => {
    const { leftOut } = split(["whole", "part"], [relation("part", "part_of", "whole")]);
    expect(leftOut.map(told)).toEqual(["part, part_of, whole, part part_of whole"]);
  });
  it("finds the whole through a twin of the part, and names the step that leads there", () => {
    const { leftOut } = split(
      ["whole", "press"],
      [relation("press", "same_capacity_as", "contract"), relation("contract", "part_of", "whole")],
    );
    expect(leftOut.map(told)).toEqual(["press, part_of, whole, press same_capacity_as contract"]);
  });
  it("keeps one of two twins of a third that is not among them", () => {
    const twins = [relation("a", "same_capacity_as", "b"), relation("b", "same_capacity_as", "c")];
    expect(split(["a", "c"], twins).leftOut.map(told)).toEqual(["c, same_capacity_as, a, a same_capacity_as b"]);
  });
  it("comes to an end when relations go round in a circle", () => {
    const loop = [relation("a", "part_of", "b"), relation("b", "part_of", "c"), relation("c", "part_of", "a")];
    const { counted, leftOut } = split(["a", "b"], loop);
    expect(counted.length + leftOut.length).toBe(2);
  });
  it("names the successor of a dead deal, and none where none is known", () => {
    const dead = (id: string) => standingWith(id, exact(1), { status: "cancelled" });
    const { counted, leftOut } = splitCounted(
      entries([dead("letter"), dead("idea")]),
      relationIndex([relation("contract", "supersedes", "letter")]),
    );
    expect(counted).toEqual([]);
    expect(leftOut.map(told)).toEqual(["letter, dead, contract, contract supersedes letter", "idea, dead"]);
  });
});
