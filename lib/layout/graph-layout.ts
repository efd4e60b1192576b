import "server-only";
import ELK from "elkjs/lib/elk.bundled.js";
import { treeAround, type Branch } from "./tree-around";

export type Point = { x: number; y: number };
/** Centres of boxes in px, by name, in a picture of this size with its corner at 0, 0. */
export type GraphLayout = { at: Record<string, Point>; width: number; height: number };

/**
 * A picture to lay out: who stands in the middle and next to it, pairs that are linked, the size of a box, and the
 * rings' radii in px across and down.
 */
export type Shape = {
  middle: string;
  inner: ReadonlySet<string>;
  pairs: [string, string][];
  box: { width: number; height: number };
  rings: Point[];
};

/** Room between two boxes, and around the whole, in px. */
const GAP = 14;
const MARGIN = 12;

const elk = new ELK();

/**
 * Lays out a graph in rings around one party: ELK's radial layout (after Eades 1992) gives every branch its wedge,
 * our radii draw the outer rings closer and
 * wider than high, and ELK moves apart what still overlaps. The same graph has the same positions: nothing is random.
 */
export async function layoutGraph({ middle, inner, pairs, box, rings }: Shape): Promise<GraphLayout> {
  const branches = treeAround(middle, inner, pairs);
  const children = [
    { id: middle, ...box },
    ...branches.map(({ id, order }) => ({ id, ...box, layoutOptions: { "elk.radial.orderId": String(order) } })),
  ];
  const edges = branches.map(({ id, parent }) => ({ id: `to ${id}`, sources: [parent], targets: [id] }));
  const wedges = await elk.layout({
    id: "wedges",
    layoutOptions: {
      "elk.algorithm": "radial",
      "elk.radial.sorter": "ID",
      "elk.radial.radius": "400",
      "elk.radial.wedgeCriteria": "LEAF_NUMBER",
    },
    children,
    edges,
  });
  const centre = new Map((wedges.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  const origin = centre.get(middle) ?? { x: 0, y: 0 };
  const drawn = branches
    .filter(({ stands }) => stands)
    .map(({ id, ring }) => {
      const angle = Math.atan2((centre.get(id)?.y ?? 0) - origin.y, (centre.get(id)?.x ?? 0) - origin.x);
      const radius = rings[Math.min(ring, rings.length) - 1] ?? { x: 0, y: 0 };
      return { id, ...box, x: radius.x * Math.cos(angle), y: radius.y * Math.sin(angle) };
    });
  const clear = await elk.layout({
    id: "boxes",
    layoutOptions: { "elk.algorithm": "sporeOverlap", "elk.spacing.nodeNode": String(GAP) },
    children: [{ id: middle, ...box, x: 0, y: 0 }, ...drawn],
    edges: [],
  });
  return framed(
    (clear.children ?? []).map(({ id, x = 0, y = 0 }) => ({ id, x, y })),
    box,
  );
}

/** Moves a picture's corner to 0, 0 and takes its size. */
function framed(boxes: ({ id: Branch["id"] } & Point)[], box: { width: number; height: number }): GraphLayout {
  const left = Math.min(...boxes.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN;
  const at = Object.fromEntries(
    boxes.map(({ id, x, y }) => [
      id,
      { x: Math.round(x - left + box.width / 2), y: Math.round(y - top + box.height / 2) },
    ]),
  );
  const points = Object.values(at);
  return {
    at,
    width: Math.max(...points.map(({ x }) => x)) + box.width / 2 + MARGIN,
    height: Math.max(...points.map(({ y }) => y)) + box.height / 2 + MARGIN,
  };
}
