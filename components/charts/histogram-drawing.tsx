"use client";

import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import { AXIS_TEXT, tick, ticksWithin } from "./axis-text";
import { LINES, NARROW, type DrawingProps } from "./chart";
import { MarkLabel } from "./marks";

type ShapeProps = { y?: number; height?: number; payload?: { low: number; high: number } };

/** Share of draws by outcome, as touching bars on a true scale, with percentiles marked above. */
export default function HistogramDrawing({ chart: { bins, marks, axis }, width }: DrawingProps<"histogram">) {
  const narrow = width < NARROW;
  const left = 50;
  const [low, high] = [bins[0]?.low ?? 0, bins.at(-1)?.high ?? 1];
  const perUnit = (width - left - 16) / Math.max(high - low, 1e-9);
  const at = (value: number) => left + (value - low) * perUnit;
  const data = bins.map((bin) => ({ ...bin, middle: (bin.low + bin.high) / 2 }));
  const shape = (props: unknown) => {
    const { y = 0, height = 0, payload } = props as ShapeProps;
    return payload ? (
      <rect
        x={at(payload.low)}
        y={y}
        width={Math.max(at(payload.high) - at(payload.low) - 0.5, 0.5)}
        height={height}
        fill="var(--money)"
      />
    ) : (
      <g />
    );
  };
  return (
    <BarChart
      width={width}
      height={narrow ? LINES.narrow : LINES.wide}
      data={data}
      margin={{ top: 62, right: 16, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        dataKey="middle"
        domain={[low, high]}
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={{ stroke: "var(--rule-strong)" }}
        ticks={ticksWithin(low, high)}
        tickFormatter={tick(axis)}
      />
      <YAxis
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={false}
        width={left}
        tickFormatter={(value: number) => `${Math.round(value * 1000) / 10}%`}
        tickCount={4}
      />
      <Bar dataKey="share" isAnimationActive={false} shape={shape} />
      {marks.map(({ at: value, label }, index) => (
        <ReferenceLine
          key={label}
          x={value}
          stroke="var(--ink)"
          strokeDasharray="2 3"
          label={() => (
            <MarkLabel
              label={label}
              at={at(value)}
              side="centred"
              y={48 - index * 17}
              width={width}
              fontSize={12}
              bold
            />
          )}
        />
      ))}
    </BarChart>
  );
}
