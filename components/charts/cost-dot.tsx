import type { BandRow } from "@/lib/views/cost/calibration-chart";
import { textWidth } from "./axis-text";
import { RowLabel } from "./marks";

/** A deal on the scale of unit costs, with what its qualifiers allow. */
export function CostDot({
  row,
  middle,
  place,
  narrow,
  width,
}: {
  row: BandRow;
  middle: number;
  place: (number: number) => number;
  narrow: boolean;
  width: number;
}) {
  const y = narrow ? middle + 9 : middle;
  const x = place(row.at);
  const [from, to] = [place(row.low), place(row.high ?? Infinity)];
  const after = x + 11 + textWidth(row.text, 12) <= width;
  return (
    <g>
      <title>{`${row.label}: ${row.text}`}</title>
      <RowLabel label={row.label} partner={row.partner} y={narrow ? middle - 5 : middle + 4.5} />
      {from < to && (
        <path
          d={`M${from},${y} H${to}${row.high === undefined ? ` m-5,-4 l5,4 l-5,4` : ""}`}
          fill="none"
          stroke="var(--money)"
          strokeWidth={1.5}
        />
      )}
      <circle
        cx={x}
        cy={y}
        r={5.5}
        fill={row.comparable ? "var(--money)" : "var(--paper)"}
        stroke="var(--money)"
        strokeWidth={2}
      />
      <text
        x={after ? x + 11 : x - 11}
        y={y + 4}
        textAnchor={after ? "start" : "end"}
        fill="var(--ink)"
        fontSize={12}
        fontWeight={600}
      >
        {row.text}
      </text>
    </g>
  );
}
