import type { YearBar } from "@/lib/views/cost/year-charts";

type ShapeProps = { x?: number; y?: number; width?: number; height?: number; payload?: YearBar };

/** A year's bar with its whisker from low to high. */
export function Whiskered({ x = 0, y = 0, width = 0, height = 0, payload, colour }: ShapeProps & { colour: string }) {
  if (!payload || height <= 0 || payload.central <= 0) return null;
  const perUnit = height / payload.central;
  const foot = y + height;
  const middle = x + width / 2;
  const [low, high] = [foot - payload.low * perUnit, foot - payload.high * perUnit];
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill={colour} />
      {payload.high > payload.low && (
        <path
          d={`M${middle},${low} V${high} M${middle - 4},${low} h8 M${middle - 4},${high} h8`}
          stroke="var(--ink)"
          strokeWidth={1.25}
          fill="none"
        />
      )}
    </g>
  );
}
