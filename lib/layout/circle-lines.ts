import { edgeLine, pointOf, type Box, type Curve, type EdgeLine } from "./edge-line";
import { lineKey, type CirclePlaces } from "./circle-places";
import { isIn, overlap, pointsOf, type Rectangle } from "./meetings";

/** A line to draw: from whom to whom, how wide in px, and what is written on it. */
type Line = { from: string; to: string; width: number; label: string };
/** Where it runs, and the rectangle of its words, in px. */
export type DrawnLine = { path: string; head: string; curve: Curve; label: Rectangle };

/** Where on its way a line may carry its words, the best first: the middle, then to either side. */
const PARTS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.86, 0.14];
/** Average width and height of a letter, as parts of its size. */
const LETTER = { width: 0.6, height: 1.05 };
/** Times that every label is moved to where it then lies best. */
const ROUNDS = 4;

/** The lines on their places, without words. */
export function bareLines(lines: Omit<Line, "label">[], { boxes, bends }: CirclePlaces): EdgeLine[] {
  return lines.map((line) => {
    const [from, to] = [boxes[line.from], boxes[line.to]];
    if (!from || !to) throw new Error(`A line from ${line.from} to ${line.to} has no box at an end.`);
    return edgeLine(from, to, bends[lineKey(line)] ?? 0, from, line.width, to);
  });
}

/** The lines on their places, each with its words where they cover no box, no other words, and few other lines. */
export function circleLines(lines: Line[], places: CirclePlaces): DrawnLine[] {
  const { boxes, frame, others } = places;
  const runs = bareLines(lines, places);
  const paths = runs.map(({ curve }) => pointsOf(curve));
  const solid = [...Object.values(boxes), others];
  const words = lines.map(({ label }) => ({
    width: label.length * frame.font * LETTER.width + 4,
    height: frame.font * LETTER.height,
  }));
  const labels: Rectangle[] = runs.map(({ middle }, index) => ({ ...middle, ...words[index] }) as Rectangle);
  const costOf = (rectangle: Rectangle, own: number, part: number) =>
    Math.abs(part - 0.5) * 4 +
    outside(rectangle, frame) * 10 +
    solid.reduce((sum, box) => sum + overlap(rectangle, box) * 10, 0) +
    labels.reduce((sum, label, index) => sum + (index === own ? 0 : overlap(rectangle, label) * 10), 0) +
    paths.reduce((sum, path, index) => sum + (index === own ? 0 : path.filter((at) => isIn(at, rectangle)).length), 0);
  for (let round = 0; round < ROUNDS; round += 1)
    runs.forEach(({ curve }, index) => {
      const options = PARTS.map((part) => {
        const rectangle = { ...pointOf(curve, part), ...words[index] } as Rectangle;
        return { rectangle, cost: costOf(rectangle, index, part) };
      });
      labels[index] = options.reduce((best, next) => (next.cost < best.cost ? next : best)).rectangle;
    });
  return runs.map(({ path, head, curve }, index) => ({ path, head, curve, label: labels[index] as Rectangle }));
}

/** How far a rectangle reaches out of the frame, in px. */
const outside = ({ x, y, width, height }: Rectangle, frame: Box): number =>
  Math.max(0, width / 2 - x, x + width / 2 - frame.width) + Math.max(0, height / 2 - y, y + height / 2 - frame.height);
