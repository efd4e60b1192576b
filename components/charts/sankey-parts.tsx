import type { SankeyView } from "@/lib/views/circular/sankey";
import { partnerColour } from "../partners/partner-colour";
import { fittingSize } from "./axis-text";

export type NodeProps = { x: number; y: number; width: number; height: number; index: number };
export type LinkProps = {
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
export const LABELS = { narrow: 92, wide: 170 };
const GAP = 6;

/** A party with its name beside it. */
export function Party({
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
      <rect x={x} y={y} width={width} height={Math.max(height, 1)} fill={partnerColour(node.partner)} />
      <text
        x={left ? x - GAP : x + width + GAP}
        y={y + height / 2 + 4}
        textAnchor={left ? "end" : "start"}
        fill="var(--ink)"
        fontSize={fittingSize(name, narrow ? 11.5 : 13, room)}
      >
        {name}
      </text>
    </g>
  );
}

/** A flow as a band. */
export function Band({
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
  const half = Math.max(linkWidth, 1) / 2;
  /* As an area: a line as thick as this would bulge out of its bends. */
  const area = [
    `M${sourceX},${sourceY - half}`,
    `C${sourceControlX},${sourceY - half} ${targetControlX},${targetY - half} ${targetX},${targetY - half}`,
    `V${targetY + half}`,
    `C${targetControlX},${targetY + half} ${sourceControlX},${sourceY + half} ${sourceX},${sourceY + half}Z`,
  ];
  return (
    <path d={area.join("")} fill={partnerColour(partner)} fillOpacity={0.38}>
      <title>{link?.text}</title>
    </path>
  );
}

const shortened = (name: string) => (name.length > 15 ? `${name.slice(0, 14)}…` : name);
