"use client";

import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from "recharts";
import { AXIS_TEXT, roundTicks, tick } from "./axis-text";
import { NARROW, SHARE_HEIGHT, type DrawingProps } from "./chart";
import { monthOf } from "./cumulative-lines";

/** A band between two shares over time, in steps, with the latest value at its end. */
export default function ShareDrawing({ chart: { steps, events, last, axis }, width }: DrawingProps<"share">) {
  const narrow = width < NARROW;
  const data = steps.map(({ time, low, high }) => ({ time, band: [low, high], high }));
  const ticks = roundTicks(Math.max(...steps.map(({ high }) => high), 0.01) * 100).map((percent) => percent / 100);
  const [from, to] = [steps[0]?.time ?? 0, steps.at(-1)?.time ?? 1];
  return (
    <ComposedChart
      width={width}
      height={SHARE_HEIGHT}
      data={data}
      margin={{ top: 24, right: narrow ? 12 : 120, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        dataKey="time"
        domain={[from, to]}
        tickCount={narrow ? 3 : 6}
        tickFormatter={monthOf(document.documentElement.lang)}
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={{ stroke: "var(--rule-strong)" }}
      />
      <YAxis
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 1]}
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={false}
        width={54}
        tickFormatter={(share: number) => tick(axis)(Math.round(share * 1000) / 10)}
      />
      {events.map(({ time, label }) => (
        <ReferenceLine
          key={time}
          x={time}
          stroke="var(--ink)"
          strokeDasharray="2 3"
          label={{
            value: label,
            position: "insideTopLeft",
            dy: -22,
            fill: "var(--ink)",
            fontSize: 12,
            fontFamily: "var(--sans)",
          }}
        />
      ))}
      <Area
        dataKey="band"
        type="stepAfter"
        stroke="none"
        fill="var(--money)"
        fillOpacity={0.35}
        isAnimationActive={false}
      />
      <Line
        dataKey="high"
        type="stepAfter"
        stroke="var(--money)"
        strokeWidth={2.5}
        dot={false}
        isAnimationActive={false}
        label={({ index, x, y }: { index?: number; x?: number | string; y?: number | string }) =>
          index === data.length - 1 && !narrow ? (
            <text
              key="last"
              x={Number(x) + 7}
              y={Number(y) + 4}
              fontFamily="var(--sans)"
              fontSize={12.5}
              fontWeight={650}
              fill="var(--ink)"
            >
              {last}
            </text>
          ) : (
            <g key={index} />
          )
        }
      />
    </ComposedChart>
  );
}
