"use client";

import { useId } from "react";
import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import type { EquityRow } from "@/lib/views/equity-chart";
import { AXIS_TEXT, tick } from "./axis-text";
import { AXIS, NARROW, ROW, type DrawingProps } from "./chart";
import { EquityMark } from "./equity-mark";
import { Hatch } from "./marks";

type ShapeProps = { y?: number; height?: number; payload?: EquityRow };

/** Equity flows on either side of OpenAI's line: money into its shares to the left, ownership it gets to the right. */
export default function EquityDrawing({ chart: { rows, axis }, width }: DrawingProps<"equity">) {
  const hatch = useId();
  const narrow = width < NARROW;
  const row = narrow ? ROW.narrow : ROW.wide;
  const labels = narrow ? 0 : 210;
  const data = rows.map((each) => ({ ...each, drawn: each.kind === "flow" ? (each.end ?? 0) : 0 }));
  const most = Math.max(...data.map(({ drawn }) => Math.abs(drawn)), 1);
  const side = (width - labels) / 2;
  const perUnit = (side - (narrow ? 92 : 150)) / most;
  const centre = labels + side;
  const reach = side / perUnit;
  const ticks = [-1, -0.5, 0, 0.5, 1]
    .map((part) => Math.round((part * most) / 10) * 10)
    .filter((value, index, all) => all.indexOf(value) === index);
  const shape = (props: unknown) => (
    <EquityMark {...(props as ShapeProps)} centre={centre} perUnit={perUnit} narrow={narrow} hatch={hatch} />
  );
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * row + AXIS}
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <defs>
        <Hatch id={hatch} colour="var(--equity)" />
      </defs>
      <CartesianGrid horizontal={false} stroke="var(--rule)" verticalValues={ticks} />
      <XAxis
        type="number"
        domain={[-reach, reach]}
        ticks={ticks}
        tickFormatter={(value: number) => tick(axis)(Math.abs(value))}
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={{ stroke: "var(--rule-strong)" }}
        height={AXIS}
      />
      <YAxis type="category" dataKey="key" width={labels} tick={false} axisLine={false} tickLine={false} interval={0} />
      <ReferenceLine x={0} stroke="var(--ink)" strokeWidth={1.5} />
      <Bar dataKey="drawn" isAnimationActive={false} shape={shape} minPointSize={1} />
    </BarChart>
  );
}
