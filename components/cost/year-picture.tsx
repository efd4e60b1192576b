import { useLocale } from "next-intl";
import { formatNumber } from "@/lib/format/number";
import type { YearBar, YearChart } from "@/lib/views/cost/year-charts";
import { roundTicks } from "../charts/axis-text";
import { measureColour } from "../charts/chart";
import styles from "./year-picture.module.css";

type Props = Pick<YearChart, "measure" | "years" | "past" | "labels" | "axis" | "description">;

/** In px: the whole, where the highest tick and the ground are, and where the years stand below it. */
const HEIGHT = 270;
const TOP = 20;
const GROUND = 244;
const YEARS = 261;

/** A line that rises further above the bars than this many times their height leaves the frame, with an arrow. */
const MOST_ABOVE = 2.5;

/** Years as the picture of a figure: the server draws it, and the browser again as the scenario changes. */
export const yearPicture = (chart: Props) => ({ node: <YearPicture {...chart} />, height: () => HEIGHT });

/**
 * A bar for each year with its whisker, a second one on top of it, and a line across. Years that are over stand before
 * them on grey, with what is on record. Widths are parts of the picture's, so that nothing is measured.
 */
function YearPicture({ measure, years, past, labels, axis, description }: Props) {
  const locale = useLocale();
  const bars = Math.max(...years.map(({ high, central, more }) => Math.max(high, central + more)));
  const lines = Math.max(0, ...years.map(({ line = 0 }) => line));
  const ticks = roundTicks(Math.max(bars, Math.min(lines, bars * MOST_ABOVE), 0.001));
  const most = ticks.at(-1) ?? 1;
  const scale: Scale = {
    top: most,
    y: (value) => Math.round((GROUND - (value / most) * (GROUND - TOP)) * 10) / 10,
    slot: 100 / (past.length + years.length),
  };
  const at = (index: number) => (past.length + index) * scale.slot;
  const all = [...past, ...years].map(({ year }) => year);
  return (
    <div className={styles.picture} style={{ color: measureColour(measure) }} role="img" aria-label={description}>
      <svg height={HEIGHT} width={AXIS}>
        {ticks.map((tick) => (
          <text key={tick} x={AXIS - 8} y={scale.y(tick) + 4} textAnchor="end">
            {tick ? axis.replace("#", formatNumber(tick, locale)) : 0}
          </text>
        ))}
      </svg>
      <svg height={HEIGHT} className={styles.plot}>
        {past.length > 0 && <rect className={styles.over} y={TOP} width={percent(at(0))} height={GROUND - TOP} />}
        {ticks.map((tick) => (
          <line
            key={tick}
            className={tick ? styles.rule : styles.ground}
            x2="100%"
            y1={scale.y(tick)}
            y2={scale.y(tick)}
          />
        ))}
        {past.map((each, index) => (
          <Past key={each.year} past={each} x={index * scale.slot} scale={scale} />
        ))}
        {years.map((each, index) => (
          <Bar key={each.year} bar={each} x={at(index)} scale={scale} />
        ))}
        <Line points={years.map(({ line }, index) => ({ value: line, x: at(index) + scale.slot / 2 }))} scale={scale} />
        {all.map((year, index) => (
          <text
            key={year}
            x={percent((index + 0.5) * scale.slot)}
            y={YEARS}
            textAnchor="middle"
            {...(index % 2 && { className: styles.second })}
          >
            {year}
          </text>
        ))}
        <Labels labels={labels} years={years} at={at} scale={scale} />
      </svg>
    </div>
  );
}

type Scale = { top: number; y: (value: number) => number; slot: number };

/** Room for the ticks' words, in px. */
const AXIS = 74;
/** The part of its slot that stays free on either side of a bar. */
const FREE = 0.14;
const percent = (value: number) => `${Math.round(value * 100) / 100}%`;

function Bar({ bar: { low, central, high, more }, x, scale: { y, slot } }: { bar: YearBar; x: number; scale: Scale }) {
  const place = { x: percent(x + slot * FREE), width: percent(slot * (1 - 2 * FREE)) };
  return (
    <>
      {central > 0 && <rect {...place} y={y(central)} height={GROUND - y(central)} className={styles.bar} />}
      {more > 0 && (
        <rect {...place} y={y(central + more)} height={y(central) - y(central + more)} className={styles.more} />
      )}
      {high > low && (
        <svg x={percent(x + slot / 2)} className={styles.whisker}>
          <path d={`M0,${y(low)}V${y(high)}M-4,${y(low)}h8M-4,${y(high)}h8`} />
        </svg>
      )}
    </>
  );
}

/**
 * What is on record of a year that is over: a grey bar for each way of measuring, beside each other, with its number.
 */
function Past({ past: { bars }, x, scale: { y, slot } }: { past: Props["past"][number]; x: number; scale: Scale }) {
  const locale = useLocale();
  const width = (slot * (1 - 2 * FREE)) / Math.max(bars.length, 1);
  return bars.map(({ key, gw }, index) => {
    const left = x + slot * FREE + index * width;
    return (
      <g key={key}>
        <rect
          x={percent(left)}
          width={percent(width)}
          y={Math.min(y(gw), GROUND - 2)}
          height={Math.max(GROUND - y(gw), 2)}
          className={styles.record}
        />
        <text x={percent(left + width / 2)} y={Math.min(y(gw), GROUND - 2) - 5} textAnchor="middle">
          {formatNumber(gw, locale)}
        </text>
      </g>
    );
  });
}

/** A dashed line from year to year, up to where it leaves the frame: there an arrow says that it goes on. */
function Line({ points, scale: { y, top } }: { points: { value?: number; x: number }[]; scale: Scale }) {
  return points.slice(1).map((to, index) => {
    const from = points[index];
    if (from?.value === undefined || to.value === undefined || from.value >= top) return null;
    const part = to.value > top ? (top - from.value) / (to.value - from.value) : 1;
    const end = { x: from.x + (to.x - from.x) * part, value: Math.min(to.value, top) };
    return (
      <g key={to.x} className={styles.line}>
        <line x1={percent(from.x)} y1={y(from.value)} x2={percent(end.x)} y2={y(end.value)} />
        {part < 1 && (
          <svg x={percent(end.x)} y={TOP} className={styles.whisker}>
            <path d="M-5,7L0,0L5,7" />
          </svg>
        )}
      </g>
    );
  });
}

/** The highest bar's number over it, and the line's at its end, or under its arrow's height at the edge. */
function Labels({
  labels,
  years,
  at,
  scale,
}: Pick<Props, "labels" | "years"> & { at: (index: number) => number; scale: Scale }) {
  const index = years.findIndex(({ year }) => year === labels.year);
  const bar = years[index];
  const last = years.at(-1)?.line;
  return (
    <g className={styles.labels}>
      {bar && (
        <text
          x={percent(index === years.length - 1 ? 100 : at(index) + scale.slot / 2)}
          y={scale.y(Math.max(bar.high, bar.central + bar.more)) - 6}
          textAnchor={index === years.length - 1 ? "end" : "middle"}
        >
          {labels.peak}
        </text>
      )}
      {labels.line && last !== undefined && (
        <text x="100%" y={Math.max(scale.y(Math.min(last, scale.top)) - 8, 12)} textAnchor="end">
          {labels.line}
        </text>
      )}
    </g>
  );
}
