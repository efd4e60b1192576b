"use client";

import { Sankey } from "recharts";
import { NARROW, sankeyHeight, type DrawingProps } from "./chart";
import { Band, LABELS, Party, type LinkProps, type NodeProps } from "./sankey-parts";

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
