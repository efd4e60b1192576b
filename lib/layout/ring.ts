import type { FlowKind } from "../model/vocabulary";
import type { Box } from "./edge-line";
import type { Point } from "./graph-layout";

/** A flow as far as a drawing's places need it. */
export type Way = { from: string; to: string; kind: FlowKind };

/** The sides of the ring and the angle of each, clockwise from the right, in degrees. */
const SIDES = { investors: -90, chips: 0, sites: 90, clouds: 180 } as const;
type Side = keyof typeof SIDES;

/** What a party is paid for most often decides its side; one that is paid for nothing is an investor. */
const SIDE_OF: Partial<Record<FlowKind, Side>> = { chip_purchase: "chips", cloud_contract: "clouds", lease: "sites" };

function sideOf(id: string, flows: Way[]): Side {
  const sides = flows.flatMap(({ to, kind }) => (to === id ? (SIDE_OF[kind] ?? []) : []));
  const count = (side: Side) => sides.filter((each) => each === side).length;
  const [most = "investors"] = [...new Set(sides)].sort((a, b) => count(b) - count(a) || a.localeCompare(b));
  return most;
}

/** Parties clockwise from the top, as their sides follow each other. */
export type Ring = { id: string; side: Side }[];

/** The ring's parties in the order of their sides, within a side in the order given. */
export const ringOf = (ids: string[], flows: Way[]): Ring => {
  const parties = ids.map((id) => ({ id, side: sideOf(id, flows) }));
  return (Object.keys(SIDES) as Side[]).flatMap((side) => parties.filter((party) => party.side === side));
};

/**
 * A drawing's frame in px: its size, its boxes, the room around the ring and below it, and how tall its letters are.
 * `roundness` is 1 for an ellipse; the smaller, the further the ring reaches into the corners. `parted` is how far the
 * two directions of a pair bend apart.
 */
export type Frame = Box & {
  box: Box;
  middleBox: Box;
  margin: Point;
  below: number;
  font: number;
  roundness: number;
  parted: number;
};

/** A ring placed: the ellipse's middle, its parties, and by how many degrees they miss their sides, all in all. */
type Places = { middle: Point; at: ReadonlyMap<string, Point>; astray: number };

/** A party still stands on its side when it is no further from its middle than this, in degrees. */
const ON_SIDE = 50;

/**
 * Where the parties of a ring stand: at equal angles on an ellipse or a superellipse, turned so that each is as near to
 * its side as the others allow.
 */
export function placesOf(ring: Ring, frame: Frame): Places {
  const step = 360 / Math.max(ring.length, 1);
  const away = (turn: number) =>
    ring.reduce((sum, { side }, index) => sum + distance(turn + index * step, SIDES[side]) ** 2, 0);
  const turns = Array.from({ length: 48 }, (_, index) => index * 7.5);
  const turn = turns.reduce((best, next) => (away(next) < away(best) - 1e-6 ? next : best), -90);
  const { width, height, box, margin, below } = frame;
  const middle = { x: width / 2, y: (height - below) / 2 };
  const radius = { x: middle.x - box.width / 2 - margin.x, y: middle.y - box.height / 2 - margin.y };
  const at = ring.map(({ id }, index) => {
    const angle = ((turn + index * step) * Math.PI) / 180;
    const x = middle.x + radius.x * eased(Math.cos(angle), frame.roundness);
    const y = middle.y + radius.y * eased(Math.sin(angle), frame.roundness);
    return [id, { x: Math.round(x), y: Math.round(y) }] as const;
  });
  const astray = ring.map(({ side }, index) => Math.max(0, distance(turn + index * step, SIDES[side]) - ON_SIDE));
  return { middle, at: new Map(at), astray: astray.reduce((sum, each) => sum + each, 0) };
}

const eased = (part: number, roundness: number) => Math.sign(part) * Math.abs(part) ** roundness;

/** Degrees between two angles, at most 180. */
function distance(a: number, b: number): number {
  const between = Math.abs(a - b) % 360;
  return Math.min(between, 360 - between);
}
