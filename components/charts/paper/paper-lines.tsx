import { AXIS_TEXT, roundTicks, textWidth, tick } from "../axis-text";
import { LINES, measureColour, SHARE_HEIGHT } from "../chart";
import { DASHES, endOf, monthOf, quarters, rowsOf, spread } from "../cumulative-lines";
import { MarkLabel } from "../marks";
import { StepMark } from "../step-mark";
import { Below, Beside, PAPER, Plot, scaleOf, steps, type PaperProps } from "./plot";

const BELOW = 30;
const BOLD = { fontSize: 12.5, fontWeight: 650, fill: "var(--ink)" } as const;

/** The net of each layer over time, in steps. */
export function PaperCumulative({ chart: { measure, axis, lines, events, span }, locale }: PaperProps<"cumulative">) {
  const rows = rowsOf(lines, span);
  const values = rows.flatMap((row) => lines.map(({ key }) => row[key] ?? 0));
  const most = Math.max(...values, 1e-6);
  const ticks = roundTicks(most);
  const words = Math.max(...lines.map((line) => textWidth(endOf(line), BOLD.fontSize)));
  /* Letters are narrower than the widest that the measure of a text allows for. */
  const [left, right, top, foot] = [68, PAPER - Math.max(150, words * 0.68 + 12), 40, LINES.wide - BELOW];
  const x = scaleOf([span.from, span.to], [left, right]);
  const y = scaleOf([0, ticks.at(-1) ?? 1], [foot, top]);
  const [month, write] = [monthOf(locale), tick(axis, locale)];
  const lifts = spread(
    lines.map((line) => line.steps.at(-1)?.end ?? 0),
    most,
  );
  return (
    <Plot height={LINES.wide}>
      <Beside ticks={ticks.map((value) => ({ at: y(value), text: write(value) }))} from={left} to={right} />
      <Below
        ticks={quarters(span, false).map((time) => ({ at: x(time), text: month(time) }))}
        from={left}
        to={right}
        y={foot}
      />
      {events.map(({ time, label }, index) => (
        <Event key={time} label={label} at={x(time)} row={index % 2} foot={foot} />
      ))}
      {lines.map(({ key, layer, label, last, steps: own }, index) => {
        const points = rows.flatMap((row) => {
          const value = row[key];
          return value === undefined ? [] : [{ x: x(row.time), y: y(value) }];
        });
        return (
          <g key={key}>
            <path
              d={steps(points)}
              fill="none"
              stroke={measureColour(measure)}
              strokeWidth={2.5}
              strokeDasharray={DASHES[layer] || undefined}
            />
            {own
              .filter(({ time }) => time >= span.from)
              .map((step) => (
                <StepMark
                  key={step.mark}
                  step={step}
                  x={x(step.time)}
                  y={y(step.end)}
                  colour={measureColour(measure)}
                />
              ))}
            <text x={right + 6} y={(points.at(-1)?.y ?? foot) + 4 - (lifts[index] ?? 0)} {...BOLD}>
              {endOf({ label, last })}
            </text>
          </g>
        );
      })}
    </Plot>
  );
}

/** A band between two shares over time, in steps, with the latest value at its end. */
export function PaperShare({ chart: { steps: days, events, last, axis }, locale }: PaperProps<"share">) {
  const ticks = roundTicks(Math.max(...days.map(({ high }) => high), 0.01) * 100);
  const [left, right, top, foot] = [54, PAPER - 120, 24, SHARE_HEIGHT - BELOW];
  const [from, to] = [days[0]?.time ?? 0, days.at(-1)?.time ?? 1];
  const x = scaleOf([from, to], [left, right]);
  const y = scaleOf([0, (ticks.at(-1) ?? 100) / 100], [foot, top]);
  const [month, write] = [monthOf(locale), tick(axis, locale)];
  const high = days.map((day) => ({ x: x(day.time), y: y(day.high) }));
  const low = days.map((day) => ({ x: x(day.time), y: y(day.low) }));
  const back = low.map((point, index) => `V${point.y}H${low[index - 1]?.x ?? point.x}`).reverse();
  return (
    <Plot height={SHARE_HEIGHT}>
      <Beside ticks={ticks.map((part) => ({ at: y(part / 100), text: write(part) }))} from={left} to={right} />
      <Below
        ticks={quarters({ from, to }, to - from > 900).map((time) => ({ at: x(time), text: month(time) }))}
        from={left}
        to={right}
        y={foot}
      />
      {events.map(({ time, label }) => (
        <Event key={time} label={label} at={x(time)} row={0} foot={foot} />
      ))}
      <path d={`${steps(high)}${back.join("")}Z`} fill="var(--money)" fillOpacity={0.35} />
      <path d={steps(high)} fill="none" stroke="var(--money)" strokeWidth={2.5} />
      <text x={right + 7} y={(high.at(-1)?.y ?? foot) + 4} {...BOLD}>
        {last}
      </text>
    </Plot>
  );
}

/** A day that is marked, its words above the chart in one of two rows. */
const Event = ({ label, at, row, foot }: { label: string; at: number; row: number; foot: number }) => (
  <g>
    <path d={`M${at},${row ? 4 : 20}V${foot}`} stroke="var(--ink)" strokeDasharray="2 3" />
    <MarkLabel
      label={label}
      at={at}
      side={row ? "after" : "before"}
      y={row ? 12 : 29}
      width={PAPER}
      fontSize={AXIS_TEXT.fontSize}
    />
  </g>
);
