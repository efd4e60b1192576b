import type { Measure } from "@/lib/model/entries";
import { measureColour } from "../charts/chart";
import styles from "./bar-marks.module.css";

/*
 * How bars are filled, wherever the page's HTML draws them: solid what binds, tinted what binds on a condition, hatched
 * what does not bind, outlined what has ended. A part says what it is by `data-is`; without it, it binds.
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
