import { roundTicks, tick, ticksWithin } from "../axis-text";
import { LINES, measureColour } from "../chart";
import { Hatch, MarkLabel } from "../marks";
import { Whiskered } from "../whiskered";
import { Below, Beside, PAPER, Plot, scaleOf, type PaperProps } from "./plot";

const FOOT = LINES.wide - 30;

/** A bar for each year with its whisker, a second bar on top of it, and a line across. */
export function PaperYears({ chart: { measure, years, axis, lineLabel }, locale, id }: PaperProps<"years">) {
  const colour = measureColour(measure);
  const most = Math.max(
    ...years.map(({ high, central, more, line = 0 }) => Math.max(high, central + more, lineLabel ? line : 0)),
    0.001,
  );
  const ticks = roundTicks(most);
  const [left, right, top] = [68, PAPER - 8, 16];
  const y = scaleOf([0, ticks.at(-1) ?? most], [FOOT, top]);
  const step = (right - left) / Math.max(years.length, 1);
  const middle = (index: number) => Math.round((left + (index + 0.5) * step) * 10) / 10;
  const write = tick(axis, locale);
  const line = years.flatMap(({ line: value }, index) => (value === undefined ? [] : [`${middle(index)},${y(value)}`]));
  return (
    <Plot height={LINES.wide}>
      <defs>
        <Hatch id={`${id}-paper`} colour={colour} />
      </defs>
      <Beside ticks={ticks.map((value) => ({ at: y(value), text: write(value) }))} from={left} to={right} />
      {years.map((year, index) => {
        const bar = { x: middle(index) - step * 0.39, width: step * 0.78 };
        const [head, above] = [y(year.central), y(year.central + year.more)];
        return (
          <g key={year.year}>
            {year.more > 0 && (
              <rect
                {...bar}
                y={above}
                height={head - above}
                fill={`url(#${id}-paper)`}
                stroke={colour}
                strokeWidth={0.75}
              />
            )}
            <Whiskered {...bar} y={head} height={FOOT - head} payload={year} colour={colour} />
          </g>
        );
      })}
      <Below
        ticks={years.map(({ year }, index) => ({ at: middle(index), text: String(year) }))}
        from={left}
        to={right}
        y={FOOT}
      />
      {lineLabel && line.length > 0 && (
        <path d={`M${line.join("L")}`} fill="none" stroke="var(--ink)" strokeWidth={2} strokeDasharray="5 3" />
      )}
    </Plot>
  );
}

/** Share of draws by outcome, as touching bars on a true scale, with percentiles marked above. */
export function PaperHistogram({ chart: { bins, marks, axis }, locale }: PaperProps<"histogram">) {
  const [left, right, top] = [50, PAPER - 16, 62];
  const [low, high] = [bins[0]?.low ?? 0, bins.at(-1)?.high ?? 1];
  const ticks = roundTicks(Math.max(...bins.map(({ share }) => share), 0.001) * 100);
  const x = scaleOf([low, high], [left, right]);
  const y = scaleOf([0, (ticks.at(-1) ?? 100) / 100], [FOOT, top]);
  const write = tick(axis, locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  return (
    <Plot height={LINES.wide}>
      <Beside
        ticks={ticks.map((part) => ({ at: y(part / 100), text: percent.format(part / 100) }))}
        from={left}
        to={right}
      />
      <path
        d={bins.map((bin) => `M${x(bin.low)},${FOOT}V${y(bin.share)}H${x(bin.high) - 0.5}V${FOOT}Z`).join("")}
        fill="var(--money)"
      />
      <Below
        ticks={ticksWithin(low, high).map((value) => ({ at: x(value), text: write(value) }))}
        from={left}
        to={right}
        y={FOOT}
      />
      {marks.map(({ at, label }, index) => (
        <g key={label}>
          <path d={`M${x(at)},${52 - index * 17}V${FOOT}`} stroke="var(--ink)" strokeDasharray="2 3" />
          <MarkLabel label={label} at={x(at)} side="centred" y={48 - index * 17} width={PAPER} fontSize={12} bold />
        </g>
      ))}
    </Plot>
  );
}
