import type { Point } from "@/lib/layout/graph-layout";

/** A line between two boxes: its path, its arrow head, and its middle, in px. */
export type EdgeLine = { path: string; head: string; middle: Point };

type Box = { width: number; height: number };

/** Gap in px between a line's end and the box it points to. */
const GAP = 3;

/**
 * The line from one box to another, cut off at their borders and bent by `bend` px at its middle, to the left as seen
 * from its beginning. It is a quadratic curve, whose middle lies half as far to the side as its control point.
 */
export function edgeLine(from: Point, to: Point, bend: number, box: Box, width: number): EdgeLine {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = {
    x: (from.x + to.x) / 2 + (dy / length) * bend * 2,
    y: (from.y + to.y) / 2 - (dx / length) * bend * 2,
  };
  const begin = border(from, control, box, GAP);
  const headLength = 7 + width;
  const tip = border(to, control, box, GAP);
  const away = unit(control, tip);
  const end = { x: tip.x - away.x * headLength, y: tip.y - away.y * headLength };
  const half = 3.5 + width * 0.75;
  const corner = (side: 1 | -1) => show({ x: end.x - side * away.y * half, y: end.y + side * away.x * half });
  return {
    path: `M${show(begin)} Q${show(control)} ${show(end)}`,
    head: `M${show(tip)} L${corner(1)} L${corner(-1)} Z`,
    middle: { x: round(begin.x / 4 + control.x / 2 + end.x / 4), y: round(begin.y / 4 + control.y / 2 + end.y / 4) },
  };
}

/** Where the line from a box's centre towards a point leaves the box, `gap` px further on. */
function border(centre: Point, towards: Point, { width, height }: Box, gap: number): Point {
  const way = unit(centre, towards);
  const reach = Math.min(
    way.x ? width / 2 / Math.abs(way.x) : Infinity,
    way.y ? height / 2 / Math.abs(way.y) : Infinity,
  );
  return { x: centre.x + way.x * (reach + gap), y: centre.y + way.y * (reach + gap) };
}

function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

const round = (value: number) => Math.round(value * 10) / 10;
const show = ({ x, y }: Point) => `${round(x)},${round(y)}`;
