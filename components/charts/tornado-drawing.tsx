"use client";

import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import type { TornadoRow } from "@/lib/views/cost/risk-charts";
import { AXIS_TEXT, tick, ticksWithin } from "./axis-text";
import { AXIS, NARROW, ROW, type DrawingProps } from "./chart";
import { HALO } from "./marks";

type ShapeProps = { y?: number; height?: number; payload?: TornadoRow };

/** A bar for each input, from the result at its low to the result at its high. The line is the central result. */
export default function TornadoDrawing({ chart: { rows, central, axis }, width }: DrawingProps<"tornado">) {
  const narrow = width < NARROW;
  const labels = narrow ? 0 : 190;
  const side = narrow ? 66 : 96;
  const ends = rows.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...ends, central), Math.max(...ends, central)];
  const perUnit = (width - labels - 2 * side) / Math.max(most - least, 1e-9);
  const at = (value: number) => labels + side + (value - least) * perUnit;
  const reach = side / perUnit;
  const shape = (props: unknown) => {
    const { y = 0, height = 0, payload } = props as ShapeProps;
    return payload ? <Swing row={payload} y={y} height={height} at={at} narrow={narrow} /> : <g />;
  };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * (narrow ? ROW.narrow : ROW.wide) + AXIS}
      data={rows.map((row) => ({ ...row, drawn: row.high }))}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        domain={[least - reach, most + reach]}
        ticks={ticksWithin(least, most)}
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={{ stroke: "var(--rule-strong)" }}
        height={AXIS}
        tickFormatter={tick(axis)}
      />
      <YAxis type="category" dataKey="key" width={labels} tick={false} axisLine={false} tickLine={false} interval={0} />
      <ReferenceLine x={central} stroke="var(--ink)" strokeWidth={1.5} />
      <Bar dataKey="drawn" isAnimationActive={false} shape={shape} minPointSize={1} />
    </BarChart>
  );
}

function Swing({
  row,
  y,
  height,
  at,
  narrow,
}: {
  row: TornadoRow;
  y: number;
  height: number;
  at: (value: number) => number;
  narrow: boolean;
}) {
  const middle = y + height / 2;
  const top = narrow ? middle + 2 : middle - 6.5;
  const [lowLeft, xLow, xHigh] = [row.low <= row.high, at(row.low), at(row.high)];
  const text = { y: top + 10.5, fill: "var(--ink)", fontFamily: "var(--sans)", fontSize: 12, ...HALO } as const;
  return (
    <g>
      <text
        x={0}
        y={narrow ? middle - 5 : middle + 4.5}
        fill="var(--ink)"
        fontFamily="var(--sans)"
        fontSize={13}
        {...HALO}
      >
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
    </g>
  );
}
