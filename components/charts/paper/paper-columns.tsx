import { roundTicks, tick, ticksWithin } from "../axis-text";
import { LINES } from "../chart";
import { MarkLabel } from "../marks";
import { Below, Beside, PAPER, Plot, scaleOf, type PaperProps } from "./plot";

const FOOT = LINES.wide - 30;

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
