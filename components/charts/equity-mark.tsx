import type { EquityRow } from "@/lib/views/equity-chart";
import { PartsMark, RowLabel } from "./marks";

type Props = {
  y?: number;
  height?: number;
  payload?: EquityRow;
  centre: number;
  perUnit: number;
  narrow: boolean;
  hatch: string;
};

/** A row of the equity chart: a heading, a flow on its side of OpenAI's line, or what is not drawn. */
export function EquityMark({ y = 0, height = 0, payload, centre, perUnit, narrow, hatch }: Props) {
  if (!payload) return null;
  const middle = y + height / 2;
  if (payload.kind === "heading") {
    return (
      <text x={0} y={middle + 6} fill="var(--ink)" fontSize={narrow ? 13 : 14} fontWeight={650}>
        {payload.label}
      </text>
    );
  }
  if (payload.kind === "rest")
    return (
      <text x={15} y={middle + 4.5} fill="var(--ink-soft)" fontSize={13}>
        {`${payload.label}: ${payload.text}`}
      </text>
    );
  const thick = 13;
  const top = narrow ? middle + 2 : middle - thick / 2;
  const left = payload.direction === "into_openai";
  const way = left ? -1 : 1;
  const xEnd = payload.end === undefined ? centre + way * 12 : centre + payload.end * perUnit;
  return (
    <a href={payload.href} aria-label={`${payload.label}: ${payload.text}`}>
      <rect y={y} width="100%" height={height} fill="transparent" />
      <RowLabel label={payload.label} partner={payload.partner} y={narrow ? middle - 5 : middle + 4.5} />
      {payload.end === undefined ? (
        <line
          x1={centre}
          x2={xEnd}
          y1={top + thick / 2}
          y2={top + thick / 2}
          stroke="var(--equity)"
          strokeWidth={3}
          strokeDasharray="2 2"
        />
      ) : (
        <PartsMark
          parts={payload.parts}
          place={(number) => centre + number * perUnit}
          y={top}
          height={thick}
          open={payload.open}
          colour="var(--equity)"
          hatch={hatch}
        />
      )}
      <text
        x={xEnd + way * 7}
        y={top + thick - 2.5}
        textAnchor={left ? "end" : "start"}
        fill="var(--ink)"
        fontSize={12}
        fontWeight={600}
      >
        {narrow ? payload.text.split(", ")[0] : payload.text}
      </text>
    </a>
  );
}
