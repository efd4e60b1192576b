"use client";

import { useId } from "react";
import { Bar, CartesianGrid, ComposedChart, Line, XAxis, YAxis } from "recharts";
import type { YearBar } from "@/lib/views/cost/year-charts";
import { AXIS_TEXT, roundTicks, tick } from "./axis-text";
import { LINES, measureColour, NARROW, type DrawingProps } from "./chart";
import { Hatch } from "./marks";
import { Whiskered } from "./whiskered";

type ShapeProps = { x?: number; y?: number; width?: number; height?: number; payload?: YearBar };

/** A bar for each year with its whisker, a second bar on top of it, and a line across. */
export default function YearsDrawing({ chart: { measure, years, lineLabel, axis }, width }: DrawingProps<"years">) {
  const hatch = useId();
  const narrow = width < NARROW;
  const colour = measureColour(measure);
  const hasMore = years.some(({ more }) => more > 0);
  const most = Math.max(...years.map(({ high, central, more }) => Math.max(high, central + more)), 0.001);
  const ticks = roundTicks(most);
  const [first] = years.map(({ year }) => year);
  const shape = (props: unknown) => <Whiskered {...(props as ShapeProps)} colour={colour} />;
  return (
    <ComposedChart
      width={width}
      height={narrow ? LINES.narrow : LINES.wide}
      data={years}
      margin={{ top: 16, right: 8, bottom: 0, left: 0 }}
      barCategoryGap="22%"
      accessibilityLayer={false}
    >
      <defs>
        <Hatch id={hatch} colour={colour} />
      </defs>
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        dataKey="year"
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={{ stroke: "var(--rule-strong)" }}
        interval={0}
        tickFormatter={(year: number) => (narrow && year !== first ? `’${String(year).slice(2)}` : String(year))}
      />
      <YAxis
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={false}
        width={narrow ? 54 : 68}
        domain={[0, ticks.at(-1) ?? most]}
        ticks={ticks}
        allowDataOverflow
        tickFormatter={tick(axis)}
      />
      <Bar dataKey="central" stackId="year" isAnimationActive={false} shape={shape} />
      {hasMore && (
        <Bar
          dataKey="more"
          stackId="year"
          isAnimationActive={false}
          fill={`url(#${hatch})`}
          stroke={colour}
          strokeWidth={0.75}
        />
      )}
      {lineLabel && (
        <Line
          dataKey="line"
          stroke="var(--ink)"
          strokeWidth={2}
          strokeDasharray="5 3"
          dot={false}
          isAnimationActive={false}
          connectNulls
        />
      )}
    </ComposedChart>
  );
}
