import { describe, expect, it } from "vitest";
import { neighbourTowards } from "@/components/graph/neighbour";

const at = new Map([
  ["middle", { x: 0, y: 0 }],
  ["right", { x: 100, y: 10 }],
  ["far right", { x: 300, y: 0 }],
  ["above", { x: 20, y: -100 }],
  ["unlinked", { x: -50, y: 0 }],
]);
const edges = [
  { from: "middle", to: "right" },
  { from: "far right", to: "middle" },
  { from: "middle", to: "above" },
];

describe("an arrow key on the graph", () => {
  it("goes along a line, whichever way it points, to the nearest party on that side", () => {
    expect(neighbourTowards("middle", "ArrowRight", at, edges)).toBe("right");
    expect(neighbourTowards("middle", "ArrowUp", at, edges)).toBe("above");
    expect(neighbourTowards("far right", "ArrowLeft", at, edges)).toBe("middle");
  });
  it("goes nowhere where no line leads", () => {
    expect(neighbourTowards("middle", "ArrowLeft", at, edges)).toBeUndefined();
    expect(neighbourTowards("above", "ArrowUp", at, edges)).toBeUndefined();
  });
});
