"use client";

import { Rectangle, Sankey } from "recharts";
import type { SankeyView } from "@/lib/views/circular/sankey";
import { partnerColour } from "../partners/partner-colour";
import { fittingSize } from "./axis-text";
import { NARROW, sankeyHeight, type DrawingProps } from "./chart";
import { HALO } from "./marks";

type NodeProps = { x: number; y: number; width: number; height: number; index: number };
type LinkProps = {
  sourceX: number;
  targetX: number;
  sourceY: number;
  targetY: number;
  sourceControlX: number;
  targetControlX: number;
  linkWidth: number;
  index: number;
};

/** In px: room for names on either side, and the gap between a name and its party. */
const LABELS = { narrow: 92, wide: 170 };
const GAP = 6;

/** Flows as bands between parties. Its links must have no cycle: lib/views/circular/sankey takes care of that. */
export default function SankeyDrawing({ chart: { nodes, links, rows }, width }: DrawingProps<"sankey">) {
  const narrow = width < NARROW;
  const labels = narrow ? LABELS.narrow : LABELS.wide;
  const targets = new Set(links.map(({ target }) => target));
  const node = (props: NodeProps) => (
    <Party {...props} node={nodes[props.index]} left={!targets.has(props.index)} narrow={narrow} />
  );
  const link = (props: LinkProps) => (
    <Band {...props} link={links[props.index]} partner={nodes[links[props.index]?.source ?? -1]?.partner ?? ""} />
  );
  return (
    <Sankey
      width={width}
      height={sankeyHeight(rows)}
      data={{ nodes: nodes.map(({ name }) => ({ name })), links }}
      node={node}
      link={link}
      nodePadding={22}
      nodeWidth={9}
      iterations={64}
      sort
      margin={{ top: 12, right: labels, bottom: 12, left: labels }}
    />
  );
}

function Party({
  x,
  y,
  width,
  height,
  node,
  left,
  narrow,
}: NodeProps & { node: SankeyView["nodes"][number] | undefined; left: boolean; narrow: boolean }) {
  if (!node) return <g />;
  const name = narrow ? shortened(node.name) : node.name;
  const room = (narrow ? LABELS.narrow : LABELS.wide) - GAP;
  return (
    <g>
      <Rectangle x={x} y={y} width={width} height={Math.max(height, 1)} fill={partnerColour(node.partner)} />
      <text
        x={left ? x - GAP : x + width + GAP}
        y={y + height / 2 + 4}
        textAnchor={left ? "end" : "start"}
        fill="var(--ink)"
        fontFamily="var(--sans)"
        fontSize={fittingSize(name, narrow ? 11.5 : 13, room)}
        {...HALO}
      >
        {name}
      </text>
    </g>
  );
}

function Band({
  sourceX,
  targetX,
  sourceY,
  targetY,
  sourceControlX,
  targetControlX,
  linkWidth,
  link,
  partner,
}: LinkProps & { link: SankeyView["links"][number] | undefined; partner: string }) {
  return (
    <path
      {...(link?.pair && { "data-pair": link.pair, tabIndex: 0, role: "img", "aria-label": link.text })}
      d={`M${sourceX},${sourceY} C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
      fill="none"
      stroke={partnerColour(partner)}
      strokeOpacity={0.38}
      strokeWidth={Math.max(linkWidth, 1)}
    >
      {!link?.pair && <title>{link?.text}</title>}
    </path>
  );
}

const shortened = (name: string) => (name.length > 15 ? `${name.slice(0, 14)}…` : name);
