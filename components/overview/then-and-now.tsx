import type { Measure } from "@/lib/model/entry";
import type { NetBar, NetRow, ThenAndNowView } from "@/lib/views/then-and-now";
import { barMarks, Hatch } from "../figures/bar-marks";
import styles from "./then-and-now.module.css";

/** Heights in px: of a row, its words, the bar of the reader's day and the thin one of the article's. */
const ROW = 64;
const WORDS = 15;
const THICK = { y: 21, height: 14 };
const THIN = { y: 38, height: 5 };
const THEN_WORDS = 55;

/** How much of the width, in percent, the longest bar takes: an arrow for "more than" still fits behind it. */
const WIDEST = 95;

type Props = { view: ThenAndNowView };

/**
 * Gigawatts and dollars beside each other; where there is no room one of them, with a switch that needs no script.
 * Widths are parts of the picture's.
 */
export function ThenAndNowPicture({ view }: Props) {
  const panels = panelsOf(view);
  return (
    <div className={styles.panels} role="group" aria-label={view.title}>
      {panels.length > 1 && (
        <fieldset data-undressed="">
          <legend className="visually-hidden">{view.units.label}</legend>
          {panels.map(({ measure }, index) => (
            <label key={measure}>
              <input type="radio" name="unit" value={measure} defaultChecked={index === 0} />
              {view.units[measure]}
            </label>
          ))}
        </fieldset>
      )}
      {panels.map(({ measure, rows }) => (
        <Panel key={measure} measure={measure} rows={rows} />
      ))}
    </div>
  );
}

export const thenAndNowHeight = (view: ThenAndNowView, width: number): number => {
  const heights = panelsOf(view).map(({ rows }) => rows.length * ROW);
  return Math.max(...heights) + (width < ONE_AT_A_TIME ? SWITCH : 0);
};

/** As in the stylesheet: below what width one measure shows at a time, and the room of the switch between them. */
const ONE_AT_A_TIME = 600;
const SWITCH = 60;

const panelsOf = ({ rows }: ThenAndNowView) =>
  (["power", "value"] as const)
    .map((measure) => ({ measure, rows: rows.filter((row) => row.measure === measure) }))
    .filter(({ rows: of }) => of.length > 0);

function Panel({ measure, rows }: { measure: Measure; rows: NetRow[] }) {
  const most = Math.max(...rows.flatMap(({ now, then: before }) => [now?.net ?? 0, before?.net ?? 0]));
  const percent = (number: number) => `${Math.round((number / most) * WIDEST * 10) / 10}%`;
  const id = `net-${measure}`;
  const { className, style } = barMarks(measure, id);
  return (
    <svg height={rows.length * ROW} className={`${className} ${styles.panel}`} style={style} data-measure={measure}>
      <Hatch id={id} />
      {rows.map((row, index) => (
        <svg key={row.key} y={index * ROW}>
          <a href={row.href}>
            <text y={WORDS}>
              <tspan className={styles.name}>{row.label}</tspan>
              {row.basis ? ` ${row.basis}` : ""} <tspan className={styles.net}>{row.now?.text ?? "–"}</tspan>
            </text>
          </a>
          {row.now && <Bar bar={row.now} {...THICK} percent={percent} />}
          {row.then && <Bar bar={row.then} {...THIN} percent={percent} />}
          {row.thenText && (
            <text y={THEN_WORDS} className={styles.then}>
              {row.thenText}
            </text>
          )}
        </svg>
      ))}
    </svg>
  );
}

type BarProps = { bar: NetBar; y: number; height: number; percent: (number: number) => string };

/**
 * Solid is what binds, tinted what binds on a condition, hatched what does not; an arrow where more is not excluded.
 */
function Bar({ bar: { net, firm, conditional, open }, y, height, percent }: BarProps) {
  const tinted = Math.min(conditional, net - firm);
  return (
    <>
      {net > firm && <rect y={y} width={percent(net)} height={height} data-is="soft" />}
      {tinted > 0 && <rect x={percent(firm)} y={y} width={percent(tinted)} height={height} data-is="conditional" />}
      {firm > 0 && <rect y={y} width={percent(firm)} height={height} />}
      {open && (
        <svg x={percent(net)} y={y}>
          <path d={height > 7 ? "M2,1l7,6l-7,6" : "M2,0l4,2.5l-4,2.5"} />
        </svg>
      )}
    </>
  );
}
