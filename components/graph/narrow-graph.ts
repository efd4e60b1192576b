import type { GraphLayout } from "@/lib/layout/graph-layout";
import type { GraphView } from "@/lib/views/circular/graph";

/** Below this width in px, as in the stylesheet, only the parties on a circle are drawn, on positions of their own. */
export const NARROW = 620;

export type NarrowLayout = Pick<GraphLayout, "at" | "width" | "height"> & Pick<GraphView, "box">;

/** The same flows on the narrow layout's positions, without the parties that it has no place for. */
export function narrowed(view: GraphView, { at, box, width, height }: NarrowLayout): GraphView {
  return {
    ...view,
    box,
    width,
    height,
    nodes: view.nodes.flatMap((node) => (at[node.id] ? [{ ...node, at: at[node.id] ?? node.at }] : [])),
    edges: view.edges.filter(({ from, to }) => at[from] && at[to]),
  };
}
