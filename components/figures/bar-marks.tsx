import type { Measure } from "@/lib/model/entry";
import type { RangeRow } from "@/lib/views/range-chart";
import { measureColour } from "../charts/chart";
import styles from "./bar-marks.module.css";

/*
 * How bars are filled, wherever the page's HTML draws them: solid what binds, tinted what binds on a condition, hatched
 * what does not bind, outlined what has ended, grey what a reader typed. A part says what it is by `data-is`; without
 * it, it binds.
 */

/** The class and style of whatever holds bars of a measure; `id` names its hatching within the page. */
export const barMarks = (measure: Measure, id: string) => ({
  className: styles.marks,
  style: { color: measureColour(measure), "--hatch": `url(#hatch-${id})` } as React.CSSProperties,
});

/** The hatching itself, to be put once inside an SVG of the same place. */
export const Hatch = ({ id }: { id: string }) => (
  <pattern id={`hatch-${id}`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="1.4" height="4" />
  </pattern>
);

/** The longest bar takes so much of its room, in percent: an arrow for "at least" still fits behind it. */
const LONGEST = 96;

/** Height of a bar in px, as in the stylesheet for what holds bars of this class. */
const BAR = 14;
export const ofOneHeight = styles.bars;

type DrawnBar = Extract<RangeRow, { kind: "deal" }>;

/** One bar, within an SVG of its own. `most` is where the longest of its kind ends. */
export const BarParts = ({
  bar: { parts, end, open },
  most,
}: {
  bar: Pick<DrawnBar, "parts" | "end" | "open">;
  most: number;
}) => (
  <>
    {parts.map((part) => (
      <Part key={part.firmness} part={part} most={most} />
    ))}
    {open && <Arrow at={percent(end, most)} />}
  </>
);

/** A part of a bar: full up to its low end, a line with a cap from low to high ("up to"). */
function Part({ part: { firmness, from, low, end }, most }: { part: DrawnBar["parts"][number]; most: number }) {
  const [first, last] = [percent(low, most), percent(end, most)];
  const is = firmness === "firm" ? {} : { "data-is": firmness };
  return (
    <>
      {low > from && <rect {...(from > 0 && { x: percent(from, most) })} width={percent(low - from, most)} {...is} />}
      {end > low && (
        <>
          <line x1={first} x2={last} y1={BAR / 2} y2={BAR / 2} {...is} />
          <line x1={last} x2={last} y2={BAR} />
        </>
      )}
    </>
  );
}

const Arrow = ({ at }: { at: string }) => (
  <svg x={at}>
    <path d="M2,2l7,5l-7,5" />
  </svg>
);

const percent = (number: number, most: number) => `${Math.round((number / most) * LONGEST * 10) / 10}%`;
