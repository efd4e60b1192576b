"use client";

import { useId } from "react";
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from "recharts";
import type { RangeRow } from "@/lib/views/range-chart";
import { AXIS_TEXT, fittingSize, textWidth, tick } from "./axis-text";
import { AXIS, measureColour, NARROW, ROW, type DrawingProps } from "./chart";
import { HALO, Hatch, PartsMark, RowLabel } from "./marks";

type ShapeProps = { x?: number; y?: number; width?: number; height?: number; payload?: RangeRow };

/** In px: font size of the words after a bar, and their distance from it with an arrow between. */
const FIGURE = 12.5;
const BEHIND = 18;

/** The gigawatt or dollar chart: a bar a deal, grouped by layer. */
export default function RangeDrawing({ chart: { measure, rows, axis }, width }: DrawingProps<"range">) {
  const hatch = useId();
  const narrow = width < NARROW;
  const labels = narrow ? 0 : 230;
  const row = narrow ? ROW.narrow : ROW.wide;
  const colour = measureColour(measure);
  const data = rows.map((each) => ({ ...each, drawn: each.kind === "deal" ? each.end : 0 }));
  const most = Math.max(...data.map(({ drawn }) => drawn), 1);
  /** Bars are as long as they can be while the words after each still fit. */
  const perUnit = Math.min(
    ...data.map(
      (each) =>
        (width - labels - BEHIND - (each.kind === "layer" ? 0 : textWidth(each.text, FIGURE))) /
        Math.max(each.drawn, 1e-6),
    ),
  );
  const room = width - labels - perUnit * most;
  const shape = (props: unknown) => (
    <Row
      {...(props as ShapeProps)}
      width={width}
      x0={labels}
      perUnit={perUnit}
      narrow={narrow}
      row={row}
      colour={colour}
      hatch={hatch}
    />
  );
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rows.length * row + AXIS}
      data={data}
      margin={{ top: 0, right: room, bottom: 0, left: 0 }}
      barCategoryGap={0}
      accessibilityLayer={false}
    >
      <defs>
        <Hatch id={hatch} colour={colour} />
      </defs>
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        domain={[0, most]}
        tickFormatter={tick(axis)}
        tick={AXIS_TEXT}
        tickLine={false}
        axisLine={{ stroke: "var(--rule-strong)" }}
        height={AXIS}
        tickCount={narrow ? 3 : 6}
      />
      <YAxis type="category" dataKey="key" width={labels} tick={false} axisLine={false} tickLine={false} interval={0} />
      <Bar dataKey="drawn" isAnimationActive={false} shape={shape} minPointSize={1} />
    </BarChart>
  );
}

type RowProps = Omit<ShapeProps, "width"> & {
  width: number;
  x0: number;
  perUnit: number;
  narrow: boolean;
  row: number;
  colour: string;
  hatch: string;
};

function Row({ y = 0, height = 0, width, payload, x0, perUnit, narrow, row, colour, hatch }: RowProps) {
  if (!payload) return null;
  const middle = y + height / 2;
  if (payload.kind === "layer") return <LayerHeading row={payload} y={middle} width={width} narrow={narrow} />;
  if (payload.kind === "rest") return <RestLine row={payload} y={middle} x={x0} narrow={narrow} />;
  const thick = 13;
  const top = narrow ? middle + 2 : middle - thick / 2;
  const xEnd = x0 + payload.end * perUnit;
  return (
    <g>
      <title>{`${payload.label}: ${payload.text}`}</title>
      <RowLabel label={payload.label} partner={payload.partner} y={narrow ? middle - 5 : middle + 4.5} />
      <PartsMark
        parts={payload.parts}
        place={(number) => x0 + number * perUnit}
        y={top}
        height={Math.min(thick, row)}
        open={payload.open}
        colour={colour}
        hatch={hatch}
      />
      <text
        x={xEnd + (payload.open ? 16 : 7)}
        y={top + thick - 2.5}
        fill="var(--ink)"
        fontFamily="var(--sans)"
        fontSize={FIGURE}
        fontWeight={600}
        {...HALO}
      >
        {payload.text}
      </text>
    </g>
  );
}

/** What the deals that are not drawn come to, in words: a bar of many deals would dwarf those of one. */
function RestLine({
  row: { label, text },
  y,
  x,
  narrow,
}: {
  row: Extract<RangeRow, { kind: "rest" }>;
  y: number;
  x: number;
  narrow: boolean;
}) {
  const words = { fill: "var(--ink-soft)", fontFamily: "var(--sans)", ...HALO } as const;
  return (
    <>
      <text {...words} x={15} y={narrow ? y - 5 : y + 4.5} fontSize={13}>
        {label}
      </text>
      <text {...words} x={narrow ? 15 : x + 7} y={narrow ? y + 12.5 : y + 4.5} fontSize={FIGURE} fontWeight={600}>
        {text}
      </text>
    </>
  );
}

/** A layer's name and net, in two lines where one would be too long. */
function LayerHeading({
  row: { label, name, total },
  y,
  width,
  narrow,
}: {
  row: Extract<RangeRow, { kind: "layer" }>;
  y: number;
  width: number;
  narrow: boolean;
}) {
  const text = { x: 0, fill: "var(--ink)", fontFamily: "var(--sans)", ...HALO } as const;
  if (!narrow)
    return (
      <text {...text} y={y + 5} fontSize={14} fontWeight={650}>
        {label}
      </text>
    );
  return (
    <>
      <text {...text} y={y} fontSize={14} fontWeight={650}>
        {name}
      </text>
      <text {...text} y={y + 16} fontSize={fittingSize(total, FIGURE, width)}>
        {total}
      </text>
    </>
  );
}
