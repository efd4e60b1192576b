import { describe, expect, it } from "vitest";
import { sankeyLayout } from "@/components/charts/paper/sankey-layout";

/* 0 pays 1 six and 2 four; 1 pays 3 three. Ten in the first column, without a gap: 1 is 10 px of 100. */
const links = [
  { source: 0, target: 1, value: 6 },
  { source: 0, target: 2, value: 4 },
  { source: 1, target: 3, value: 3 },
];
const { nodes, links: bands } = sankeyLayout(4, links, { width: 200, height: 100, gap: 0 });

describe("a Sankey on paper", () => {
  it("puts a party right of those who pay it, and those who pay nobody last", () => {
    expect(nodes.map(({ x }) => x)).toEqual([0, 100, 200, 200]);
  });
  it("draws parties and flows as high as their dollars", () => {
    expect(nodes.map(({ height }) => height)).toEqual([100, 60, 40, 30]);
    expect(bands.map(({ linkWidth }) => linkWidth)).toEqual([60, 40, 30]);
  });
  it("keeps every flow within the sides of its two parties, and none over another", () => {
    links.forEach(({ source, target }, at) => {
      const band = bands[at];
      for (const [node, middle] of [
        [nodes[source], band?.sourceY],
        [nodes[target], band?.targetY],
      ] as const) {
        const half = (band?.linkWidth ?? 0) / 2;
        expect((middle ?? 0) - half).toBeGreaterThanOrEqual((node?.y ?? 0) - 0.1);
        expect((middle ?? 0) + half).toBeLessThanOrEqual((node?.y ?? 0) + (node?.height ?? 0) + 0.1);
      }
    });
    expect(Math.abs((bands[0]?.sourceY ?? 0) - (bands[1]?.sourceY ?? 0))).toBeCloseTo(50);
  });
  it("leaves its gap between the parties of a column, all within the height", () => {
    const spaced = sankeyLayout(4, links, { width: 200, height: 100, gap: 20 }).nodes;
    const [upper, lower] = [spaced[2], spaced[3]].sort((a, b) => (a?.y ?? 0) - (b?.y ?? 0));
    expect((lower?.y ?? 0) - (upper?.y ?? 0) - (upper?.height ?? 0)).toBeCloseTo(20);
    for (const { y, height } of spaced) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(100);
    }
  });
});
