"use client";

import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import type { TornadoRow } from "@/lib/views/cost/risk-charts";
import { AXIS_TEXT, tick, ticksWithin } from "./axis-text";
import { AXIS, NARROW, ROW, type DrawingProps } from "./chart";
import { Swing } from "./swing";

type ShapeProps = { y?: number; height?: number; payload?: TornadoRow };

/** A bar for each input, from the result at its low to the result at its high. The line is the central result. */
export default function TornadoDrawing({ chart: { rows, central, axis, fields }, width }: DrawingProps<"tornado">) {
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
    return payload ? <Swing row={payload} y={y} height={height} at={at} narrow={narrow} linked={fields} /> : <g />;
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
