import type { SankeyView } from "@/lib/views/circular/sankey";
import { partnerColour } from "../partners/partner-colour";
import { textWidth } from "./axis-text";

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
  const size = narrow ? 12 : 13;
  const lines = linesWithin(node.name, (narrow ? LABELS.narrow : LABELS.wide) - GAP, size);
  return (
    <g>
      <rect x={x} y={y} width={width} height={Math.max(height, 1)} fill={partnerColour(node.partner)} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={left ? x - GAP : x + width + GAP}
          y={y + height / 2 + 4 + (index - (lines.length - 1) / 2) * (size + 1)}
          textAnchor={left ? "end" : "start"}
          fill="var(--ink)"
          fontSize={size}
        >
          {line}
        </text>
      ))}
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
    <path
      d={area.join("")}
      fill={partnerColour(partner)}
      fillOpacity={0.38}
      {...(link?.pair && { "data-mark": link.pair, tabIndex: 0, role: "img", "aria-label": link.text })}
    >
      {!link?.pair && <title>{link?.text}</title>}
    </path>
  );
}

/** A name in one line or, at its words, in two; what has no room even then ends in an ellipsis. */
function linesWithin(name: string, room: number, size: number): string[] {
  const fits = (text: string) => textWidth(text, size) <= room;
  if (fits(name)) return [name];
  const words = name.split(" ");
  const breaks = words.findLastIndex((_, index) => index > 0 && fits(words.slice(0, index).join(" ")));
  const at = Math.max(breaks, 1);
  return [words.slice(0, at), words.slice(at)]
    .filter((line) => line.length > 0)
    .map((line) => cut(line.join(" "), fits));
}

function cut(line: string, fits: (text: string) => boolean): string {
  if (fits(line)) return line;
  const ends = Array.from(line, (_, index) => `${line.slice(0, index)}…`);
  return ends.findLast(fits) ?? "…";
}
