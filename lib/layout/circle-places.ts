import { edgeLine, type Curve } from "./edge-line";
import type { Point } from "./graph-layout";
import { crossings, isIn, pointsOf, type Rectangle } from "./meetings";
import { placesOf, ringOf, type Frame, type Ring, type Way } from "./ring";

/** A pair and direction of payment as one name. */
export const lineKey = ({ from, to }: { from: string; to: string }) => `${from}.${to}`;

/**
 * Where everyone stands in a drawing, and how far each line bends aside, by its key, in px to the left as seen from its
 * payer. `others` is the box of those who have no place.
 */
export type CirclePlaces = {
  frame: Frame;
  middle: string;
  boxes: Record<string, Rectangle>;
  others: Rectangle;
  bends: Record<string, number>;
};

/** How far a line between two parties of the ring may bend, as parts of its length: the least that meets nothing. */
const BENDS = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42];
/** How wide a line is taken to be, in px, and how near it may come to a box that it does not lead to. */
const WIDTH = 9;
const ROOM = 6;
const COST = { behind: 1000, outside: 1000, crossing: 20, bent: 30, astray: 0.7, short: 40 };
/** A line shorter than this many letters has no room for its words. */
const LETTERS = 3;

/** An order is looked for where at most so many pairs of the ring pay each other: among more, none is clear. */
const MOST_PAIRS = 12;
/** How many orders are tried at most, so that reading a ledger never waits long for its drawing. */
const MOST_TRIES = 250;

/** The order around the ring whose lines cross least, found by swapping two parties while that helps. */
export function bestRing(ids: string[], flows: Way[], middle: string, frame: Frame): Ring {
  let best = ringOf(ids, flows);
  const between = flows.filter(({ from, to }) => from !== middle && to !== middle);
  if (pairsOf(between).length > MOST_PAIRS) return best;
  let least = circlePlaces(best, flows, middle, frame).cost;
  let tries = 0;
  for (let found = true; found;) {
    found = false;
    for (const next of swapped(best)) {
      if ((tries += 1) > MOST_TRIES) return best;
      const { cost } = circlePlaces(next, flows, middle, frame);
      if (cost >= least - 1e-9) continue;
      [best, least, found] = [next, cost, true];
      break;
    }
  }
  return best;
}

/** The ring with any two in each other's place. */
const swapped = (ring: Ring): Ring[] =>
  ring.flatMap((a, i) =>
    ring.flatMap((b, j) => (j > i ? [ring.map((party, k) => (k === i ? b : k === j ? a : party))] : [])),
  );

/** The drawing's places, and how much is wrong with them. */
export function circlePlaces(ring: Ring, flows: Way[], middle: string, frame: Frame): CirclePlaces & { cost: number } {
  const { box, middleBox, width, height, parted } = frame;
  const places = placesOf(ring, frame);
  const boxes: Record<string, Rectangle> = {
    [middle]: { ...middleBox, ...places.middle },
    ...Object.fromEntries([...places.at].map(([id, at]) => [id, { ...box, ...at }])),
  };
  const others = { ...box, x: width - box.width / 2 - 1, y: height - box.height / 2 - 1 };
  const ends = [...new Map(flows.map(({ from, to }) => [lineKey({ from, to }), { from, to }])).values()];
  const drawn = ends.filter(({ from, to }) => from !== to && boxes[from] && boxes[to]);
  const bends: Record<string, number> = {};
  const lines: Point[][] = [];
  const isSpoke = ({ from, to }: Ends) => from === middle || to === middle;
  for (const line of drawn.filter(isSpoke)) {
    bends[lineKey(line)] = parted;
    lines.push(pointsOf(curveOf(line, parted, boxes)));
  }
  let cost = places.astray * COST.astray;
  for (const pair of pairsOf(drawn.filter((line) => !isSpoke(line)))) {
    const options = BENDS.map((part) => {
      const aside = part * lengthOf(pair, boxes);
      /* Seen from its own payer each bends a little more to the left: that parts the two directions. */
      const each = pair.ways.map((way) => ({
        way,
        bend: (way.from === pair.from ? aside : -aside) + (pair.ways.length > 1 ? parted * 0.8 : 0),
      }));
      const points = each.map(({ way, bend }) => pointsOf(curveOf(way, bend, boxes)));
      const wrong = points.reduce(
        (sum, line, index) => sum + wrongOf(line, each[index]?.way ?? pair, { boxes, others, frame, lines }),
        Math.abs(part) * COST.bent,
      );
      return { each, points, wrong };
    });
    const best = options.reduce((least, next) => (next.wrong < least.wrong ? next : least));
    for (const { way, bend } of best.each) bends[lineKey(way)] = Math.round(bend * 10) / 10;
    lines.push(...best.points);
    cost += best.wrong;
  }
  return { frame, middle, boxes, others, bends, cost };
}

type Ends = { from: string; to: string };
type Boxes = Record<string, Rectangle>;

/** A line's curve between its two boxes. */
function curveOf({ from, to }: Ends, bend: number, boxes: Boxes): Curve {
  const [a, b] = [boxes[from], boxes[to]];
  if (!a || !b) throw new Error(`A line from ${from} to ${to} has no box at an end.`);
  return edgeLine(a, b, bend, a, WIDTH, b).curve;
}

function lengthOf({ from, to }: Ends, boxes: Boxes): number {
  const [a, b] = [boxes[from], boxes[to]];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}

/** The lines between each two parties together, named by one of the two directions. */
function pairsOf(lines: Ends[]): (Ends & { ways: Ends[] })[] {
  const pairs = new Map<string, Ends & { ways: Ends[] }>();
  for (const { from, to } of lines) {
    const known = pairs.get(lineKey({ from: to, to: from }));
    if (known) known.ways.push({ from, to });
    else pairs.set(lineKey({ from, to }), { from, to, ways: [{ from, to }] });
  }
  return [...pairs.values()];
}

type Drawn = { boxes: Boxes; others: Rectangle; frame: Frame; lines: Point[][] };

function wrongOf(line: Point[], { from, to }: Ends, { boxes, others, frame, lines }: Drawn): number {
  const strange = [...Object.entries(boxes).flatMap(([id, box]) => (id === from || id === to ? [] : [box])), others];
  const behind = strange.filter((box) => line.some((point) => isIn(point, box, ROOM))).length;
  const outside = line.filter(({ x, y }) => x < 8 || y < 8 || x > frame.width - 8 || y > frame.height - 8).length;
  const crossed = lines.reduce((sum, other) => sum + crossings(line, other), 0);
  const length = Math.hypot((line.at(-1)?.x ?? 0) - (line[0]?.x ?? 0), (line.at(-1)?.y ?? 0) - (line[0]?.y ?? 0));
  const short = Math.max(0, 1 - length / (LETTERS * frame.font));
  return short * COST.short + behind * COST.behind + outside * COST.outside + crossed * COST.crossing;
}
