import { AXIS, LINES, NARROW, ROW, rowsOf, sankeyHeight, SHARE_HEIGHT, type Chart } from "../charts/chart";
import type { Figure } from "./figure";

/** In px: average widths of a letter, heights of a line or a table's row, and the space around the figure. */
const LETTER = { title: 9.6, small: 7.1 };
const LINE = { title: 23, small: 20, row: 58 };
const AROUND = 150;
const SIDES = 32;
/** A table that is the whole figure scrolls when it has more rows than this. */
const MOST_ROWS = 12;

/**
 * About how high, in px, a frame must be to show a figure of a width without scrolling. oEmbed has to say so before
 * anything is drawn.
 */
export function figureHeight(
  { title, subtitle = "", sourceLine, keys, notes = "", chart, picture, table }: Figure,
  width: number,
): number {
  const room = Math.max(width - SIDES, 200);
  const lines = (text: string, letter: number) => Math.ceil((text.length * letter) / room);
  const small =
    [subtitle, sourceLine, notes].reduce((sum, text) => sum + lines(text, LETTER.small), 0) +
    (keys ? lines(" ".repeat(90), LETTER.small) : 0);
  const body = chart
    ? chartHeight(chart, room)
    : (picture?.height(room) ?? Math.min(table.rows.length + 1, MOST_ROWS) * LINE.row);
  return Math.ceil(AROUND + lines(title, LETTER.title) * LINE.title + small * LINE.small + body);
}

function chartHeight(chart: Chart, width: number): number {
  if (chart.kind === "share") return SHARE_HEIGHT;
  if (chart.kind === "sankey") return sankeyHeight(chart.rows);
  const size = width < NARROW ? "narrow" : "wide";
  const rows = rowsOf(chart);
  return rows ? rows * ROW[size] + AXIS : LINES[size];
}
