import { roundTicks, textWidth, tick, ticksWithin } from "../axis-text";
import { AXIS, ROW } from "../chart";
import { CostDot } from "../cost-dot";
import { EquityMark } from "../equity-mark";
import { Hatch } from "../marks";
import { Swing } from "../swing";
import { Below, PAPER, Plot, scaleOf, type PaperProps } from "./plot";

/** The room of a row's name, in px. */
const LABELS = 190;
/** The room of a tick's words, in px. */
const TICK = 56;

/** Equity flows on either side of OpenAI's line. */
export function PaperEquity({ chart: { rows, axis }, locale, id }: PaperProps<"equity">) {
  const flows = rows.flatMap((row) => (row.kind === "flow" ? [row] : []));
  /** How far the bars of a side reach, and the room of the words at their ends, in px. */
  const sideOf = (into: boolean) => {
    const own = flows.filter(({ direction }) => (direction === "into_openai") === into);
    const words = own.map(({ text }) => textWidth(text, 12) + 16);
    return { most: Math.max(...own.map(({ end = 0 }) => Math.abs(end)), 0), room: Math.max(...words, 30) };
  };
  const [left, right] = [sideOf(true), sideOf(false)];
  const perUnit = Math.max(PAPER - LABELS - left.room - right.room, 60) / Math.max(left.most + right.most, 1);
  const centre = Math.round(LABELS + left.room + left.most * perUnit);
  const foot = rows.length * ROW.wide;
  const write = tick(axis, locale);
  /** Half as many each time, until their words do not touch. */
  let ticks = ticksWithin(-left.most, right.most);
  while (ticks.length > 2 && Math.abs((ticks[1] ?? 0) - (ticks[0] ?? 0)) * perUnit < TICK)
    ticks = ticks.filter((value) => ticks.indexOf(value) % 2 === ticks.indexOf(0) % 2);
  return (
    <Plot height={foot + AXIS}>
      <defs>
        <Hatch id={`${id}-paper`} colour="var(--equity)" />
      </defs>
      <Below
        ticks={ticks.map((value) => ({ at: centre + value * perUnit, text: write(Math.abs(value)) }))}
        from={LABELS}
        to={PAPER}
        y={foot}
        top={0}
      />
      <path d={`M${centre},0V${foot}`} stroke="var(--ink)" strokeWidth={1.5} />
      {rows.map((row, index) => (
        <EquityMark
          key={row.key}
          y={index * ROW.wide}
          height={ROW.wide}
          payload={row}
          centre={centre}
          perUnit={perUnit}
          narrow={false}
          hatch={`${id}-paper`}
        />
      ))}
    </Plot>
  );
}

/** A bar for each input, from the result at its low to the result at its high. */
export function PaperTornado({ chart: { rows, central, axis, fields }, locale }: PaperProps<"tornado">) {
  const ends = rows.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(...ends, central), Math.max(...ends, central)];
  const [left, right, foot] = [250, PAPER - 80, rows.length * ROW.wide];
  const at = scaleOf([least, most], [left, right]);
  const write = tick(axis, locale);
  return (
    <Plot height={foot + AXIS}>
      <Below
        ticks={ticksWithin(least, most).map((value) => ({ at: at(value), text: write(value) }))}
        from={left - 80}
        to={PAPER}
        y={foot}
        top={0}
      />
      <path d={`M${at(central)},0V${foot}`} stroke="var(--ink)" strokeWidth={1.5} />
      {rows.map((row, index) => (
        <Swing key={row.key} row={row} y={index * ROW.wide} height={ROW.wide} at={at} narrow={false} linked={fields} />
      ))}
    </Plot>
  );
}

/** A dot for each deal on the scale of unit costs, over the scenario's band. */
export function PaperBand({ chart: { rows, band, axis }, locale }: PaperProps<"band">) {
  const ticks = roundTicks(Math.max(...rows.map(({ at }) => at), band.high, 1));
  const most = ticks.at(-1) ?? 1;
  const foot = rows.length * ROW.narrow;
  const place = scaleOf([0, most], [8, PAPER - 40]);
  const write = tick(axis, locale);
  return (
    <Plot height={foot + AXIS}>
      <rect
        x={place(band.low)}
        y={0}
        width={place(band.high) - place(band.low)}
        height={foot}
        fill="var(--money)"
        fillOpacity={0.16}
        stroke="var(--money)"
        strokeOpacity={0.6}
      />
      <Below
        ticks={ticks.map((value) => ({ at: place(value), text: write(value) }))}
        from={8}
        to={PAPER - 40}
        y={foot}
        top={0}
      />
      {rows.map((row, index) => (
        <CostDot
          key={row.key}
          row={row}
          middle={(index + 0.5) * ROW.narrow}
          place={(number) => place(Math.min(number, most))}
          narrow
          width={PAPER}
        />
      ))}
    </Plot>
  );
}
