import { sankeyHeight } from "../chart";
import { Band, LABELS, Party } from "../sankey-parts";
import { PAPER, Plot, type PaperProps } from "./plot";
import { sankeyLayout } from "./sankey-layout";

const [MARGIN, GAP, NODE] = [12, 22, 9];

/** Flows as bands between parties. */
export function PaperSankey({ chart: { nodes, links, rows } }: PaperProps<"sankey">) {
  const height = sankeyHeight(rows);
  const width = PAPER - 2 * LABELS.wide - NODE;
  const placed = sankeyLayout(nodes.length, links, { width, height: height - 2 * MARGIN, gap: GAP });
  const targets = new Set(links.map(({ target }) => target));
  return (
    <Plot height={height}>
      <g transform={`translate(${LABELS.wide},${MARGIN})`}>
        {placed.links.map(({ sourceX, targetX, ...band }, index) => {
          const [begin, end] = [sourceX + NODE, targetX];
          const bend = { sourceControlX: (begin + end) / 2, targetControlX: (begin + end) / 2 };
          const link = links[index];
          const partner = nodes[link?.source ?? -1]?.partner ?? "";
          return (
            <Band
              key={index}
              {...band}
              {...bend}
              index={index}
              sourceX={begin}
              targetX={end}
              link={link}
              partner={partner}
            />
          );
        })}
        {placed.nodes.map((place, index) => (
          <Party
            key={index}
            {...place}
            width={NODE}
            index={index}
            node={nodes[index]}
            left={!targets.has(index)}
            narrow={false}
          />
        ))}
      </g>
    </Plot>
  );
}
