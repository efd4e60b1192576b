import { describe, expect, it } from "vitest";
import { layoutGraph, type Shape } from "@/lib/layout/graph-layout";
import { treeAround } from "@/lib/layout/tree-around";

const PAIRS: [string, string][] = [
  ["openai", "nvidia"],
  ["openai", "oracle"],
  ["nvidia", "oracle"],
  ["openai", "amd"],
  ["openai", "tata"],
  ["oracle", "vantage"],
  ["vantage", "lenders"],
];
const shape: Shape = {
  middle: "openai",
  inner: new Set(["openai", "nvidia", "oracle", "amd"]),
  pairs: PAIRS,
  box: { width: 132, height: 40 },
  rings: [
    { x: 265, y: 165 },
    { x: 455, y: 292 },
    { x: 560, y: 380 },
  ],
};

describe("the tree around one party", () => {
  it("has every party once, those on circles on the first ring, and who deals with whom side by side", () => {
    const branches = treeAround(shape.middle, shape.inner, PAIRS).filter(({ stands }) => stands);
    expect(branches.map(({ id }) => id).sort()).toEqual(["amd", "lenders", "nvidia", "oracle", "tata", "vantage"]);
    const ring = Object.fromEntries(branches.map(({ id, ring: of }) => [id, of]));
    expect(ring).toEqual({ amd: 1, nvidia: 1, oracle: 1, tata: 2, vantage: 2, lenders: 3 });
    const first = branches.filter(({ ring: of }) => of === 1).map(({ id }) => id);
    expect(Math.abs(first.indexOf("nvidia") - first.indexOf("oracle"))).toBe(1);
  });
});

describe("the layout", () => {
  it("puts the same graph on the same positions, whatever the order of its pairs, and no two boxes on each other", async () => {
    const layout = await layoutGraph(shape);
    expect(await layoutGraph({ ...shape, pairs: [...PAIRS].reverse() })).toEqual(layout);
    const places = Object.values(layout.at);
    expect(places).toHaveLength(7);
    places.forEach((a, index) =>
      places
        .slice(index + 1)
        .forEach((b) => expect(Math.abs(a.x - b.x) >= 132 || Math.abs(a.y - b.y) >= 40).toBe(true)),
    );
    for (const { x, y } of places)
      expect(x - 66 >= 0 && y - 20 >= 0 && x + 66 <= layout.width && y + 20 <= layout.height).toBe(true);
  });
});
