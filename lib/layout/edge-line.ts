import type { Point } from "./graph-layout";

/**
 * A line between two boxes, in px: its path, its arrow head, its middle, and the three points of its quadratic curve,
 * which ends where the head begins.
 */
export type EdgeLine = { path: string; head: string; middle: Point; curve: Curve };
export type Curve = { begin: Point; control: Point; end: Point };

export type Box = { width: number; height: number };

/** Gap in px between a line's end and the box it points to. */
const GAP = 3;

/**
 * The line from one box to another, cut off at their borders and bent by `bend` px at its middle, to the left as seen
 * from its beginning; `toBox` is the box at its end where that is another size. It is a quadratic curve, whose middle
 * lies half as far to the side as its control point.
 */
export function edgeLine(from: Point, to: Point, bend: number, box: Box, width: number, toBox = box): EdgeLine {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = {
    x: (from.x + to.x) / 2 + (dy / length) * bend * 2,
    y: (from.y + to.y) / 2 - (dx / length) * bend * 2,
  };
  const begin = border(from, control, box, GAP);
  const headLength = 7 + width;
  const tip = border(to, control, toBox, GAP);
  const away = unit(control, tip);
  const end = { x: tip.x - away.x * headLength, y: tip.y - away.y * headLength };
  const half = 3.5 + width * 0.75;
  const corner = (side: 1 | -1) => show({ x: end.x - side * away.y * half, y: end.y + side * away.x * half });
  return {
    path: `M${show(begin)} Q${show(control)} ${show(end)}`,
    head: `M${show(tip)} L${corner(1)} L${corner(-1)} Z`,
    middle: pointOf({ begin, control, end }, 0.5),
    curve: { begin, control, end },
  };
}

/** The point of a curve at a part of its way, 0 at its beginning and 1 at its end. */
export function pointOf({ begin, control, end }: Curve, part: number): Point {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return {
    x: round(a * begin.x + b * control.x + c * end.x),
    y: round(a * begin.y + b * control.y + c * end.y),
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
