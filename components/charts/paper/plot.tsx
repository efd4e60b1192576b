import type { ReactNode } from "react";
import type { Locale } from "@/lib/format/wording";
import { AXIS_TEXT } from "../axis-text";
import type { Chart } from "../chart";

export type PaperProps<Kind extends Chart["kind"] = Chart["kind"]> = {
  chart: Extract<Chart, { kind: Kind }>;
  locale: Locale;
  /** The figure's, for what its bars are filled with. */
  id: string;
};

/** The width of a chart on paper, in px: that of an A4 page between its margins. */
export const PAPER = 672;

/** Puts a number between two ends at its place between two others. */
export const scaleOf =
  ([low, high]: [number, number], [first, last]: [number, number]) =>
  (value: number) =>
    Math.round((first + ((value - low) / (high - low || 1)) * (last - first)) * 10) / 10;

/** A chart as a whole, which takes the width it finds. */
export const Plot = ({ height, children }: { height: number; children: ReactNode }) => (
  <svg viewBox={`0 0 ${PAPER} ${height}`}>{children}</svg>
);

type Tick = { at: number; text: string };
type AxisProps = { ticks: Tick[]; from: number; to: number };

const WORDS = { fill: AXIS_TEXT.fill, fontSize: AXIS_TEXT.fontSize } as const;

/** The axis below a chart; with `top`, a line rises to there from each tick. */
export const Below = ({ ticks, from, to, y, top }: AxisProps & { y: number; top?: number }) => (
  <>
    {top !== undefined && <path d={ticks.map(({ at }) => `M${at},${y}V${top}`).join("")} stroke="var(--rule)" />}
    <g textAnchor="middle" {...WORDS}>
      {ticks.map(({ at, text }) => (
        <text key={at} x={at} y={y + 18}>
          {text}
        </text>
      ))}
    </g>
    <path d={`M${from},${y}H${to}`} stroke="var(--rule-strong)" />
  </>
);

/** The axis on the left, each of its ticks a line across the chart. */
export const Beside = ({ ticks, from, to }: AxisProps) => (
  <>
    <path d={ticks.map(({ at }) => `M${from},${at}H${to}`).join("")} stroke="var(--rule)" />
    <g textAnchor="end" {...WORDS}>
      {ticks.map(({ at, text }) => (
        <text key={at} x={from - 8} y={at + 4}>
          {text}
        </text>
      ))}
    </g>
  </>
);

/** A line that goes on until it steps. */
export const steps = (points: { x: number; y: number }[]) =>
  points.map(({ x, y }, index) => (index ? `H${x}V${y}` : `M${x},${y}`)).join("");
