import { Handle, Position, type Edge, type EdgeProps, type Node, type NodeProps } from "@xyflow/react";
import { createContext, useContext } from "react";
import type { GraphEdge, GraphNode, GraphView } from "@/lib/views/circular/graph";
import { partnerColour } from "../partners/partner-colour";
import { EdgeDrawing } from "./edge-drawing";
import type { EdgeLine } from "@/lib/layout/edge-line";
import { linesOf } from "./graph-picture";
import styles from "./graph.module.css";

/** What stands out: the edges and parties of a circle, or of what the reader points at. `undefined`: all alike. */
export type Lit = { edges: ReadonlySet<string>; nodes: ReadonlySet<string> } | undefined;

/** What the parties and lines of the living graph share with its stage. */
export type Handlers = {
  current: string;
  opened?: string;
  lit: Lit;
  onMove: (id: string) => void;
  onOpen: (id: string) => void;
  onPoint: (edge: string | undefined) => void;
  onPick: (edge: string) => void;
  say: (words: string) => void;
};

export type FlowNode = Node<{ node: GraphNode; box: GraphView["box"] }, "party">;
export type FlowEdge = Edge<{ edge: GraphEdge; line: EdgeLine }, "flow">;

export const Shared = createContext<Handlers | undefined>(undefined);

/** A party as a button, reached by the arrow keys. */
export function Party({
  data: {
    node: { id, name, summary, onCircle },
    box,
  },
}: NodeProps<FlowNode>) {
  const shared = useContext(Shared);
  if (!shared) return null;
  const { current, opened, lit, onMove, onOpen } = shared;
  return (
    <>
      <Handle type="target" position={Position.Top} isConnectable={false} className={styles.handle} />
      <button
        type="button"
        className={styles.party}
        data-party={id}
        data-on-circle={onCircle}
        data-faded={lit !== undefined && !lit.nodes.has(id)}
        style={{ inlineSize: box.width, blockSize: box.height, "--mark": partnerColour(id) } as React.CSSProperties}
        tabIndex={id === current ? 0 : -1}
        aria-label={summary}
        aria-expanded={opened === id}
        onFocus={() => onMove(id)}
        onClick={() => onOpen(id)}
      >
        {linesOf(name, box.width).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </button>
      <Handle type="source" position={Position.Bottom} isConnectable={false} className={styles.handle} />
    </>
  );
}

/** A flow's line, with a wider invisible one around it to point at. */
export function FlowLine({ id, data }: EdgeProps<FlowEdge>) {
  const shared = useContext(Shared);
  if (!data || !shared) return null;
  const { edge, line } = data;
  return (
    <g className={styles.line} data-faded={shared.lit !== undefined && !shared.lit.edges.has(id)}>
      <path
        d={line.path}
        fill="none"
        stroke="transparent"
        strokeWidth={Math.max(edge.width, 16)}
        className="react-flow__edge-interaction"
      />
      <EdgeDrawing edge={edge} line={line} />
    </g>
  );
}
