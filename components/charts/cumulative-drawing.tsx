"use client";

import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { AXIS_TEXT, tick } from "./axis-text";
import { LINES, measureColour, NARROW, type DrawingProps } from "./chart";
import { DASHES, endOf, monthOf, quarters, rowsOf, spread } from "./cumulative-lines";
import { MarkLabel } from "./marks";
import { StepMark } from "./step-mark";

/** The net of each layer over time, in steps. Marked days are vertical lines. */
export default function CumulativeDrawing({
  chart: { measure, axis, lines, events, span },
  width,
}: DrawingProps<"cumulative">) {
  const narrow = width < NARROW;
  const rows = rowsOf(lines, span);
  const ends = spread(
    lines.map(({ steps }) => steps.at(-1)?.end ?? 0),
    Math.max(...rows.flatMap((row) => lines.map(({ key }) => Number(row[key] ?? 0))), 1),
  );
  return (
    <LineChart
      width={width}
      height={narrow ? LINES.narrow : LINES.wide}
      data={rows}
      margin={{ top: 40, right: narrow ? 92 : 190, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        dataKey="time"
        domain={[span.from, span.to]}
        ticks={quarters(span, narrow)}
        tickFormatter={monthOf(document.documentElement.lang)}
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={{ stroke: "var(--rule-strong)" }}
      />
      <YAxis tick={AXIS_TEXT} tickLine={false} axisLine={false} width={68} tickFormatter={tick(axis)} />
      {events.map(({ time, label }, index) => (
        <ReferenceLine
          key={time}
          x={time}
          stroke="var(--ink)"
          strokeDasharray="2 3"
          label={({ viewBox }: { viewBox?: { x?: number } }) => (
            <MarkLabel
              label={label}
              at={viewBox?.x ?? 0}
              side={index % 2 ? "after" : "before"}
              y={index % 2 ? 12 : 29}
              width={width}
              fontSize={AXIS_TEXT.fontSize}
            />
          )}
        />
      ))}
      {lines.map(({ key, layer, label, last, steps }, index) => (
        <Line
          key={key}
          dataKey={key}
          type="stepAfter"
          dot={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: { time: number } }) => {
            const step = steps.find(({ time }) => time === payload?.time);
            if (!step || cx === undefined || cy === undefined) return <g key={`${key} ${payload?.time}`} />;
            return <StepMark key={step.mark} step={step} x={cx} y={cy} colour={measureColour(measure)} />;
          }}
          /* Recharts' own, which would lie over the link that is pointed at. */
          activeDot={false}
          isAnimationActive={false}
          connectNulls
          stroke={measureColour(measure)}
          strokeWidth={2.5}
          strokeDasharray={DASHES[layer]}
          label={(props: { index?: number; x?: number | string; y?: number | string }) =>
            props.index === rows.length - 1 ? (
              <g key={key}>
                <text
                  x={Number(props.x) + 6}
                  y={Number(props.y) + 4 - (ends[index] ?? 0)}
                  fontFamily="var(--sans)"
                  fontSize={12.5}
                  fontWeight={650}
                  fill="var(--ink)"
                >
                  {narrow ? label : endOf({ label, last })}
                </text>
              </g>
            ) : (
              <g key={`${key}-${props.index}`} />
            )
          }
        />
      ))}
    </LineChart>
  );
}
