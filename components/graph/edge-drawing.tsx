import type { FlowKind } from "@/lib/model/vocabulary";
import type { GraphEdge } from "@/lib/views/circular/graph";
import type { EdgeLine } from "@/lib/layout/edge-line";

export const GROUP_COLOURS = { money: "var(--money)", equity: "var(--equity)", credit: "var(--link)" } as const;
/** The dash of a stroke, as attributes of its path. */
export const DASHES = { solid: {}, dashed: { strokeDasharray: "9 5" }, dotted: { strokeDasharray: "2 4" } } as const;

/** A mark for each kind, within 10 × 10 px around 0, 0, so that kinds differ by more than colour. */
const MARKS: Record<FlowKind, string> = {
  chip_purchase: "M-4,-4 h8 v8 h-8 Z",
  cloud_contract: "M-5,0 a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0",
  lease: "M0,-5 L5,4 H-5 Z",
  revenue_share: "M-5,-1.6 H-1.6 V-5 H1.6 V-1.6 H5 V1.6 H1.6 V5 H-1.6 V1.6 H-5 Z",
  equity_investment: "M0,-5.5 L5.5,0 L0,5.5 L-5.5,0 Z",
  warrant: "M0,-5.5 L5.5,0 L0,5.5 L-5.5,0 Z",
  stock_grant: "M-5,-3 L0,-5.5 L5,-3 L3.5,4.5 H-3.5 Z",
  loan: "M-5,-3 H5 V3 H-5 Z",
  guarantee: "M-4.5,-5 H4.5 V1 L0,5.5 L-4.5,1 Z",
};
/** Promises are hollow: a warrant or a guarantee has not handed anything over yet. */
const HOLLOW: FlowKind[] = ["warrant", "guarantee"];

/** A flow's line: its curve, its arrow and the mark of its kind. */
export function EdgeDrawing({
  edge: { kind, group, stroke, width },
  line: { path, head, middle },
}: {
  edge: Pick<GraphEdge, "kind" | "group" | "stroke" | "width">;
  line: EdgeLine;
}) {
  const colour = GROUP_COLOURS[group];
  return (
    <>
      <path
        d={path}
        fill="none"
        stroke={colour}
        strokeWidth={width}
        {...DASHES[stroke]}
        strokeLinecap={stroke === "dotted" ? "round" : "butt"}
      />
      <path d={head} fill={colour} stroke="none" />
      <KindMark kind={kind} colour={colour} at={middle} />
    </>
  );
}

export function KindMark({
  kind,
  colour,
  at: { x, y },
}: {
  kind: FlowKind;
  colour: string;
  at: { x: number; y: number };
}) {
  return (
    <path
      transform={`translate(${x} ${y})`}
      d={MARKS[kind]}
      fill={HOLLOW.includes(kind) ? "var(--paper)" : colour}
      stroke={HOLLOW.includes(kind) ? colour : "var(--paper)"}
      strokeWidth={1.5}
    />
  );
}
