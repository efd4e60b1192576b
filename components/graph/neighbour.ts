import type { Point } from "@/lib/layout/graph-layout";

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";
const WAYS: Record<Arrow, Point> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export const isArrow = (key: string): key is Arrow => key in WAYS;

/**
 * The neighbour, along an edge, that lies most in an arrow's direction: within 80° of it, the nearer first.
 * `undefined` when there is none.
 */
export function neighbourTowards(
  from: string,
  arrow: Arrow,
  at: ReadonlyMap<string, Point>,
  edges: { from: string; to: string }[],
): string | undefined {
  const here = at.get(from);
  if (!here) return undefined;
  const way = WAYS[arrow];
  const linked = new Set(
    edges.flatMap((edge) => (edge.from === from ? [edge.to] : edge.to === from ? [edge.from] : [])),
  );
  const cost = (id: string) => {
    const there = at.get(id) ?? here;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const distance = Math.hypot(dx, dy);
    const straight = distance ? (dx * way.x + dy * way.y) / distance : 0;
    return straight < 0.17 ? Infinity : distance / straight ** 2;
  };
  return [...linked].filter((id) => cost(id) < Infinity).sort((a, b) => cost(a) - cost(b) || a.localeCompare(b))[0];
}
