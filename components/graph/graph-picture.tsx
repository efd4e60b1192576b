import type { GraphView } from "@/lib/views/circular/graph";
import { partnerColour } from "../partners/partner-colour";
import { EdgeDrawing } from "./edge-drawing";
import { edgeLine } from "@/lib/layout/edge-line";

type Props = { view: GraphView; chosen?: string; className?: string };

/** The graph as a still picture, drawn on the server: shown without script, on paper, and in a saved file. */
export function GraphPicture({ view: { nodes, edges, circles, width, height, box }, chosen, className }: Props) {
  const circle = circles.find(({ key }) => key === chosen);
  const at = new Map(nodes.map((node) => [node.id, node.at]));
  const faded = (within: string[] | undefined, id: string) => within && !within.includes(id) && { opacity: 0.15 };
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      data-picture=""
    >
      {edges.map((edge) => {
        const [from, to] = [at.get(edge.from), at.get(edge.to)];
        return (
          from &&
          to && (
            <g key={edge.id} {...faded(circle?.edges, edge.id)}>
              <EdgeDrawing edge={edge} line={edgeLine(from, to, edge.bend, box, edge.width)} />
            </g>
          )
        );
      })}
      {nodes.map(({ id, name, at: { x, y }, onCircle }) => (
        <g key={id} {...faded(circle?.nodes, id)}>
          <rect
            x={x - box.width / 2}
            y={y - box.height / 2}
            width={box.width}
            height={box.height}
            rx={4}
            fill={id === "openai" ? "var(--ink)" : "var(--paper)"}
            stroke={onCircle ? "var(--ink)" : "var(--rule-strong)"}
            strokeWidth={onCircle ? 1.75 : 1}
          />
          {id !== "openai" && (
            <rect
              x={x - box.width / 2 + 1}
              y={y - box.height / 2 + 3}
              width={4}
              height={box.height - 6}
              fill={partnerColour(id)}
            />
          )}
          {linesOf(name, box.width).map((text, index, all) => (
            <text
              key={text}
              x={x + 2}
              y={y + 4.5 + (index - (all.length - 1) / 2) * 14}
              textAnchor="middle"
              fontFamily="var(--sans)"
              fontSize={box.width < 100 ? 12 : 13}
              fontWeight={id === "openai" || onCircle ? 650 : 450}
              fill={id === "openai" ? "var(--paper)" : "var(--ink)"}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A name in at most two lines of about the same length. A letter is taken to be 7 px wide. */
export function linesOf(name: string, width: number): string[] {
  const words = name.split(" ");
  if (words.length < 2 || name.length * 7 <= width - 12) return [name];
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")]);
  return breaks.reduce((best, next) => (longest(next) < longest(best) ? next : best));
}

const longest = (lines: string[]) => Math.max(...lines.map(({ length }) => length));
