"use client";

import { ReactFlow, ReactFlowProvider, useReactFlow } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { useTranslations } from "next-intl";
import { useMemo, useRef, type KeyboardEvent } from "react";
import type { GraphView } from "@/lib/views/circular/graph";
import { edgeLine } from "@/lib/layout/edge-line";
import { FlowLine, Party, Shared, type FlowEdge, type FlowNode, type Handlers } from "./graph-parts";
import { isArrow, neighbourTowards } from "./neighbour";
import styles from "./graph.module.css";

type Props = Handlers & { view: GraphView; helpId: string };

const NODE_TYPES = { party: Party };
const EDGE_TYPES = { flow: FlowLine };

/**
 * The graph to walk through: drag and pinch to move, arrow keys to go along the lines. Positions come from the server:
 * nothing is laid out here.
 */
export default function FlowGraph({ view, helpId, ...handlers }: Props) {
  const t = useTranslations("circular.graph");
  const root = useRef<HTMLDivElement>(null);
  const nodes = useMemo(
    () =>
      view.nodes.map((node): FlowNode => ({
        id: node.id,
        type: "party",
        position: { x: node.at.x - view.box.width / 2, y: node.at.y - view.box.height / 2 },
        data: { node, box: view.box },
        ...view.box,
      })),
    [view],
  );
  const at = useMemo(() => new Map(view.nodes.map((node) => [node.id, node.at])), [view]);
  const edges = useMemo(
    () =>
      view.edges.flatMap((edge): FlowEdge[] => {
        const [from, to] = [at.get(edge.from), at.get(edge.to)];
        return from && to
          ? [
              {
                id: edge.id,
                source: edge.from,
                target: edge.to,
                type: "flow",
                ariaLabel: edge.sentence,
                data: { edge, line: edgeLine(from, to, edge.bend, view.box, edge.width) },
              },
            ]
          : [];
      }),
    [view, at],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = neighbourTowards(handlers.current, event.key, at, view.edges);
    if (!next) return handlers.say(t("noNeighbour"));
    handlers.onMove(next);
    root.current?.querySelector<HTMLElement>(`[data-party="${next}"]`)?.focus();
  };
  return (
    <Shared value={handlers}>
      <ReactFlowProvider>
        <div
          ref={root}
          className={styles.flow}
          role="group"
          aria-label={t("label")}
          aria-describedby={helpId}
          onKeyDown={onKeyDown}
        >
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            fitView
            fitViewOptions={{ padding: 0.01 }}
            minZoom={0.25}
            maxZoom={3}
            proOptions={{ hideAttribution: false }}
            nodesDraggable={false}
            nodesConnectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            elementsSelectable={false}
            zoomOnScroll={false}
            preventScrolling={false}
            zoomOnDoubleClick={false}
            disableKeyboardA11y
            onEdgeMouseEnter={(_, { id }) => handlers.onPoint(id)}
            onEdgeMouseLeave={() => handlers.onPoint(undefined)}
            onEdgeClick={(_, { id }) => handlers.onPick(id)}
          />
          <Zoom />
        </div>
      </ReactFlowProvider>
    </Shared>
  );
}

function Zoom() {
  const t = useTranslations("circular.graph");
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <div className={styles.zoom}>
      <button type="button" onClick={() => zoomIn()} aria-label={t("zoomIn")}>
        +
      </button>
      <button type="button" onClick={() => zoomOut()} aria-label={t("zoomOut")}>
        −
      </button>
      <button type="button" onClick={() => fitView({ padding: 0.01 })}>
        {t("fit")}
      </button>
    </div>
  );
}
