"use client";

import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import type { CumulativeStep } from "@/lib/views/cumulative-chart";
import type { Layer } from "@/lib/model/vocabulary";
import { AXIS_TEXT, tick } from "./axis-text";
import { LINES, measureColour, NARROW, type DrawingProps } from "./chart";
import { MarkLabel } from "./marks";

/** Layers share the measure's colour: they differ by dash, and by the name at the end of the line. */
const DASHES: Partial<Record<Layer, string>> = { chips: "", cloud: "7 3", site: "2 3", equity: "", debt: "1 4" };
const DAY = 86_400_000;

/** The net of each layer over time, in steps. Marked days are vertical lines. */
export default function CumulativeDrawing({
  chart: { measure, axis, lines, events, span },
  width,
}: DrawingProps<"cumulative">) {
  const narrow = width < NARROW;
  const rows = rowsOf(lines, span);
  const month = new Intl.DateTimeFormat(document.documentElement.lang, {
    month: "short",
    year: "2-digit",
    timeZone: "UTC",
  });
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
        tickFormatter={(time: number) => month.format(time * DAY)}
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
              fontSize={narrow ? 11 : 12}
            />
          )}
        />
      ))}
      {lines.map(({ key, layer, label, last }, index) => (
        <Line
          key={key}
          dataKey={key}
          type="stepAfter"
          dot={false}
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
                  {narrow ? label : `${label}: ${last}`}
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

type Row = { time: number } & Record<string, number | undefined>;

/** A row for each day on which a line steps, with the last value of every line, up to the last day. */
function rowsOf(lines: { key: string; steps: CumulativeStep[] }[], { from, to }: { from: number; to: number }): Row[] {
  const times = [...new Set([from, ...lines.flatMap(({ steps }) => steps.map(({ time }) => time)), to])]
    .filter((time) => time >= from)
    .sort((a, b) => a - b);
  return times.map((time) => ({
    time,
    ...Object.fromEntries(lines.map(({ key, steps }) => [key, steps.findLast((step) => step.time <= time)?.end])),
  }));
}

/** The first day of every quarter in the span, or of every second one where it is narrow. */
function quarters({ from, to }: { from: number; to: number }, narrow: boolean): number[] {
  const year = new Date(from * DAY).getUTCFullYear();
  const starts = Array.from({ length: 40 }, (_, index) => Date.UTC(year, index * (narrow ? 6 : 3), 1) / DAY);
  return starts.filter((time) => time >= from && time <= to);
}

/** How far to lift each label at the end of a line, in px, so that labels of close values do not touch. */
function spread(ends: number[], most: number): number[] {
  const order = ends.map((end, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  const lifts = ends.map(() => 0);
  order.forEach(({ end, index }, place) => {
    const below = order[place - 1];
    if (below && (end - below.end) / most < 0.07)
      lifts[index] = (lifts[below.index] ?? 0) + 16 - ((end - below.end) / most) * 240;
  });
  return lifts;
}
