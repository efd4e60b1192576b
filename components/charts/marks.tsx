import type { FlowFirmness } from "@/lib/model/firmness";
import { partnerColour } from "../partners/partner-colour";
import { textWidth } from "./axis-text";

/** A row's name after its partner's mark. */
export function RowLabel({ label, partner, y }: { label: string; partner: string; y: number }) {
  return (
    <>
      <circle cx={5} cy={y - 4} r={4} fill={partnerColour(partner)} />
      <text x={15} y={y} fill="var(--ink)" fontSize={13}>
        {label}
      </text>
    </>
  );
}

/** The words of a marked place, above the chart: before, on or after it, and never outside the picture. */
export function MarkLabel({
  label,
  at,
  side,
  y,
  width,
  fontSize,
  bold,
}: {
  label: string;
  at: number;
  side: "before" | "centred" | "after";
  y: number;
  width: number;
  fontSize: number;
  bold?: boolean;
}) {
  const long = textWidth(label, fontSize);
  const begin = side === "after" ? at + 5 : side === "before" ? at - 5 - long : at - long / 2;
  const clamped = Math.max(0, Math.min(begin, width - long));
  const anchor = side === "before" ? "end" : side === "after" ? "start" : "middle";
  const x = side === "before" ? clamped + long : side === "after" ? clamped : clamped + long / 2;
  return (
    <text x={x} y={y} textAnchor={anchor} fill="var(--ink)" fontSize={fontSize} fontWeight={bold ? 600 : undefined}>
      {label}
    </text>
  );
}

/** Hatching for what is soft, in the colour of the measure. The id must be unique on the page. */
export function Hatch({ id, colour }: { id: string; colour: string }) {
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={6} height={6} fill={colour} fillOpacity={0.22} />
      <line x1={0} y1={0} x2={0} y2={6} stroke={colour} strokeWidth={2.4} />
    </pattern>
  );
}

type RangeMarkProps = {
  x0: number;
  xLow: number;
  xEnd: number;
  y: number;
  height: number;
  open: boolean;
  firmness: FlowFirmness;
  colour: string;
  hatch: string;
};

/**
 * A range as a bar: full up to its low end, a line with a cap from low to high ("up to"), and an arrow where it is open
 * ("at least"). Firm is solid, conditional tinted, soft hatched, dead outlined. It runs to the left when its end is
 * left of x0.
 */
function RangeMark({ x0, xLow, xEnd, y, height, open, firmness, colour, hatch }: RangeMarkProps) {
  const way = xEnd < x0 ? -1 : 1;
  const fill = firmness === "soft" ? `url(#${hatch})` : firmness === "dead" ? "none" : colour;
  const middle = y + height / 2;
  const tip = xEnd + way * 9;
  return (
    <g>
      {xLow !== x0 && (
        <rect
          x={Math.min(x0, xLow)}
          y={y}
          width={Math.max(Math.abs(xLow - x0), 2)}
          height={height}
          fill={fill}
          fillOpacity={firmness === "conditional" ? 0.38 : 1}
          stroke={colour}
          strokeWidth={1}
          strokeDasharray={firmness === "dead" ? "3 3" : undefined}
        />
      )}
      {xEnd !== xLow && (
        <line
          x1={xLow}
          x2={xEnd}
          y1={middle}
          y2={middle}
          stroke={colour}
          strokeWidth={2}
          strokeDasharray={firmness === "firm" ? undefined : "4 3"}
        />
      )}
      {xEnd !== xLow && <line x1={xEnd} x2={xEnd} y1={y} y2={y + height} stroke={colour} strokeWidth={2} />}
      {open && (
        <path
          d={`M${xEnd + way * 2},${y + 1} L${tip},${middle} L${xEnd + way * 2},${y + height - 1}`}
          fill="none"
          stroke={colour}
          strokeWidth={2}
        />
      )}
    </g>
  );
}

type Part = { firmness: FlowFirmness; from: number; low: number; end: number };

/** A bar in parts, one behind the other, each as firm as it is: `place` puts a number on the axis. */
export function PartsMark({
  parts,
  place,
  ...mark
}: { parts: Part[]; place: (number: number) => number } & Omit<RangeMarkProps, "x0" | "xLow" | "xEnd" | "firmness">) {
  return parts.map(({ firmness, from, low, end }, at) => (
    <RangeMark
      key={firmness}
      {...mark}
      open={mark.open && at === parts.length - 1}
      firmness={firmness}
      x0={place(from)}
      xLow={place(low)}
      xEnd={place(end)}
    />
  ));
}
