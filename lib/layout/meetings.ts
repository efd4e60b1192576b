import { pointOf, type Box, type Curve } from "./edge-line";
import type { Point } from "./graph-layout";

/** A rectangle by its middle, in px. */
export type Rectangle = Box & Point;

/** Into how many straight pieces a curve is cut to see what it meets. */
const PIECES = 10;

/** Points along a curve, both ends among them. */
export const pointsOf = (curve: Curve): Point[] =>
  Array.from({ length: PIECES + 1 }, (_, index) => pointOf(curve, index / PIECES));

/** How often two lines of straight pieces cross each other. Touching ends do not count. */
export function crossings(a: Point[], b: Point[]): number {
  if (apart(a, b)) return 0;
  let count = 0;
  for (let i = 1; i < a.length; i += 1)
    for (let j = 1; j < b.length; j += 1) if (cross(a[i - 1], a[i], b[j - 1], b[j])) count += 1;
  return count;
}

/** Whether the rectangles around two lines do not meet: then the lines cannot. */
const apart = (a: Point[], b: Point[]): boolean => apartAlong("x", a, b) || apartAlong("y", a, b);

/** Plain loops: a search over orders asks this some hundred thousand times. */
function apartAlong(axis: "x" | "y", a: Point[], b: Point[]): boolean {
  let [lowA, highA, lowB, highB] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { [axis]: at } of a) {
    if (at < lowA) lowA = at;
    if (at > highA) highA = at;
  }
  for (const { [axis]: at } of b) {
    if (at < lowB) lowB = at;
    if (at > highB) highB = at;
  }
  return highA < lowB || highB < lowA;
}

function cross(a?: Point, b?: Point, c?: Point, d?: Point): boolean {
  if (!a || !b || !c || !d) return false;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Positive when the way from a over b to c turns right, seen with y downwards. */
const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether a point lies in a rectangle, or within `room` px of it. */
export const isIn = ({ x, y }: Point, { x: atX, y: atY, width, height }: Rectangle, room = 0): boolean =>
  Math.abs(x - atX) < width / 2 + room && Math.abs(y - atY) < height / 2 + room;

/** The area in px² that two rectangles share. */
export function overlap(a: Rectangle, b: Rectangle): number {
  const x = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return x > 0 && y > 0 ? Math.min(x, a.width, b.width) * Math.min(y, a.height, b.height) : 0;
}
