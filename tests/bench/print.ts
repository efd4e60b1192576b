/** What stands behind a figure that misses its target. */
const MISSED = "✗";

const said = (value: number, digits: number, sign: string, target: number, isMet: boolean) =>
  `${value.toFixed(digits)} (${sign} ${target})${isMet ? "" : ` ${MISSED}`}`;

/** A figure beside the most it may be, with a mark when it is more. */
export const atMost = (value: number, target: number, digits = 0): string =>
  said(value, digits, "≤", target, value <= target);

/** A figure beside the least it must be, with a mark when it is less. */
export const atLeast = (value: number, target: number, digits = 0): string =>
  said(value, digits, "≥", target, value >= target);

export type Row = Record<string, string | number>;

/** Prints rows under a title, columns as wide as their longest cell. All rows have the columns of the first. */
export function printTable(title: string, rows: Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? "–")))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const printed = lines.map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  "));
  console.log(["", title, ...printed].join("\n"));
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
