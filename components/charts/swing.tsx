import type { TornadoRow } from "@/lib/views/cost/risk-charts";

/** A row of the tornado: from the result at an input's low to the result at its high. */
export function Swing({
  row,
  y,
  height,
  at,
  narrow,
  linked = false,
}: {
  row: TornadoRow;
  y: number;
  height: number;
  at: (value: number) => number;
  narrow: boolean;
  /** The form is on the page: the bar leads to its field. */
  linked?: boolean;
}) {
  const middle = y + height / 2;
  const top = narrow ? middle + 2 : middle - 6.5;
  const [lowLeft, xLow, xHigh] = [row.low <= row.high, at(row.low), at(row.high)];
  const text = { y: top + 10.5, fill: "var(--ink)", fontSize: 12 } as const;
  const inside = (
    <>
      <text x={0} y={narrow ? middle - 5 : middle + 4.5} fill="var(--ink)" fontSize={13}>
        {row.label}
      </text>
      <rect
        x={Math.min(xLow, xHigh)}
        y={top}
        width={Math.max(Math.abs(xHigh - xLow), 2)}
        height={13}
        fill="var(--money)"
      />
      <text x={xLow + (lowLeft ? -5 : 5)} textAnchor={lowLeft ? "end" : "start"} {...text}>
        {row.lowText}
      </text>
      <text x={xHigh + (lowLeft ? 5 : -5)} textAnchor={lowLeft ? "start" : "end"} {...text}>
        {row.highText}
      </text>
    </>
  );
  if (!linked) return <g>{inside}</g>;
  const { card } = row;
  const words = [card.title, ...card.lines.map(({ label, figure }) => `${label}: ${figure}`)].join("; ");
  return (
    <a href={`#${row.field}`} data-card={JSON.stringify(card)} aria-label={words}>
      <rect y={y} width="100%" height={height} fill="transparent" />
      {inside}
    </a>
  );
}
