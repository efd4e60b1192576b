import type { Measure } from "@/lib/model/entry";
import type { RangeRow } from "@/lib/views/range-chart";
import { MAIN_PARTNERS } from "../partners/partner-colour";
import styles from "./bar-list.module.css";
import { BarParts, barMarks, Hatch, ofOneHeight } from "./bar-marks";

/** Heights in px, as in the stylesheet, of rows with and without room for their names beside the bar. */
const ROW = { wide: 30, narrow: 44 };
const HEAD = 30;
const NARROW = 560;

type BarListProps = {
  rows: RangeRow[];
  measure: Measure;
  /** The figure's, for what its bars are filled with. */
  id: string;
  title: string;
};

/** Bars as the picture of a figure, with their height at a width for frames in other pages. */
export const barPicture = (list: BarListProps) => ({
  node: <BarList {...list} />,
  height: (width: number) => {
    const row = width < NARROW ? ROW.narrow : ROW.wide;
    return list.rows.reduce((sum, { kind }) => sum + (kind === "layer" ? HEAD : row), 0);
  },
});

/**
 * Bars with their names and figures, largest first under each heading. Words are words of the page and lead to their
 * deals; only the bars are pictures, whose lengths are parts of their column: nothing is measured, and nothing is drawn
 * anew when the page becomes narrow.
 */
function BarList({ rows, measure, id, title }: BarListProps) {
  const most = Math.max(...rows.map((row) => (row.kind === "deal" ? row.end : 0)), 1e-9);
  const { className, style } = barMarks(measure, id);
  return (
    <div
      className={`${className} ${ofOneHeight} ${styles.list}`}
      style={style}
      role="group"
      aria-label={title}
      data-marks=""
    >
      <svg width="0" height="0">
        <Hatch id={id} />
      </svg>
      {rows.map((row) => (
        <Row key={row.key} row={row} most={most} />
      ))}
    </div>
  );
}

function Row({ row, most }: { row: RangeRow; most: number }) {
  /* No heading of the document's: an embed has none between its title and these. */
  if (row.kind === "layer") return <div>{row.label}</div>;
  const { href, label, text } = row;
  const isMain = row.kind === "deal" && MAIN_PARTNERS.includes(row.partner);
  return (
    <p>
      <span {...(isMain && { style: { "--partner": `var(--partner-${row.partner})` } as React.CSSProperties })}>
        {href ? <a href={href}>{label}</a> : label}
      </span>
      {row.kind === "deal" && (
        <svg>
          <BarParts bar={row} most={most} />
        </svg>
      )}
      <b>{text}</b>
    </p>
  );
}
