"use client";

import { useId } from "react";
import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from "recharts";
import type { EquityRow } from "@/lib/views/equity-chart";
import { AXIS_TEXT, tick } from "./axis-text";
import { AXIS, NARROW, ROW, type DrawingProps } from "./chart";
import { HALO, Hatch, PartsMark, RowLabel } from "./marks";

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
    <Row {...(props as ShapeProps)} centre={centre} perUnit={perUnit} narrow={narrow} hatch={hatch} />
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

type RowProps = ShapeProps & { centre: number; perUnit: number; narrow: boolean; hatch: string };

function Row({ y = 0, height = 0, payload, centre, perUnit, narrow, hatch }: RowProps) {
  if (!payload) return null;
  const middle = y + height / 2;
  if (payload.kind === "heading") {
    return (
      <text
        x={0}
        y={middle + 6}
        fill="var(--ink)"
        fontFamily="var(--sans)"
        fontSize={narrow ? 13 : 14}
        fontWeight={650}
        {...HALO}
      >
        {payload.label}
      </text>
    );
  }
  if (payload.kind === "rest")
    return (
      <text x={15} y={middle + 4.5} fill="var(--ink-soft)" fontFamily="var(--sans)" fontSize={13} {...HALO}>
        {`${payload.label}: ${payload.text}`}
      </text>
    );
  const thick = 13;
  const top = narrow ? middle + 2 : middle - thick / 2;
  const left = payload.direction === "into_openai";
  const way = left ? -1 : 1;
  const xEnd = payload.end === undefined ? centre + way * 12 : centre + payload.end * perUnit;
  return (
    <a href={payload.href} aria-label={`${payload.label}: ${payload.text}`}>
      <rect y={y} width="100%" height={height} fill="transparent" />
      <RowLabel label={payload.label} partner={payload.partner} y={narrow ? middle - 5 : middle + 4.5} />
      {payload.end === undefined ? (
        <line
          x1={centre}
          x2={xEnd}
          y1={top + thick / 2}
          y2={top + thick / 2}
          stroke="var(--equity)"
          strokeWidth={3}
          strokeDasharray="2 2"
        />
      ) : (
        <PartsMark
          parts={payload.parts}
          place={(number) => centre + number * perUnit}
          y={top}
          height={thick}
          open={payload.open}
          colour="var(--equity)"
          hatch={hatch}
        />
      )}
      <text
        x={xEnd + way * 7}
        y={top + thick - 2.5}
        textAnchor={left ? "end" : "start"}
        fill="var(--ink)"
        fontFamily="var(--sans)"
        fontSize={12}
        fontWeight={600}
        {...HALO}
      >
        {narrow ? payload.text.split(", ")[0] : payload.text}
      </text>
    </a>
  );
}
