"use client";

import { Bar, BarChart, CartesianGrid, ReferenceArea, XAxis, YAxis } from "recharts";
import type { BandRow } from "@/lib/views/cost/calibration-chart";
import { AXIS_TEXT, roundTicks, tick } from "./axis-text";
import { AXIS, NARROW, ROW, type DrawingProps } from "./chart";
import { CostDot } from "./cost-dot";

type ShapeProps = { y?: number; height?: number; payload?: BandRow };

/**
 * A dot for each deal on the scale of unit costs, over the scenario's band; hollow where it is not comparable. A line
 * over what its qualifiers allow, with an arrow where that is open.
 */
export default function BandDrawing({ chart: { rows, band, axis }, width }: DrawingProps<"band">) {
  const narrow = width < NARROW;
  /** Where it is narrow there is room for half a dot at zero. */
  const labels = narrow ? 8 : 230;
  const room = narrow ? 40 : 190;
  const ticks = roundTicks(Math.max(...rows.map(({ at }) => at), band.high, 1));
  const most = ticks.at(-1) ?? 1;
  const perUnit = (width - labels - room) / most;
  const shape = (props: unknown) => {
    const { y = 0, height = 0, payload } = props as ShapeProps;
    return payload ? (
      <CostDot
        row={payload}
        middle={y + height / 2}
        place={(number) => labels + Math.min(number, most) * perUnit}
        narrow={narrow}
        width={width}
      />
    ) : (
      <g />
    );
  };
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * (narrow ? ROW.narrow : ROW.wide) + AXIS}
      data={rows}
      margin={{ top: 0, right: room, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <ReferenceArea
        x1={band.low}
        x2={band.high}
        fill="var(--money)"
        fillOpacity={0.16}
        stroke="var(--money)"
        strokeOpacity={0.6}
        ifOverflow="extendDomain"
      />
      <XAxis
        type="number"
        domain={[0, most]}
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={{ stroke: "var(--rule-strong)" }}
        height={AXIS}
        ticks={ticks}
        tickFormatter={tick(axis)}
      />
      <YAxis type="category" dataKey="key" width={labels} tick={false} axisLine={false} tickLine={false} interval={0} />
      <Bar dataKey="at" isAnimationActive={false} shape={shape} minPointSize={1} />
    </BarChart>
  );
}
