/**
 * A row of a matrix by column, sparse while it has few entries. A row that fills up becomes a plain array, which is ten
 * times as fast to add to; from an eighth of its width on, it takes no more room either.
 */
export type Row = Map<number, number> | Float64Array;
const FULL = 1 / 8;

/** The entries of a row that are not nothing, columns and values side by side, in no particular order. */
export type Entries = { columns: Int32Array; values: Float64Array };

export function entriesIn(row: Row): Entries {
  if (row instanceof Map) return { columns: Int32Array.from(row.keys()), values: Float64Array.from(row.values()) };
  const columns = new Int32Array(row.length);
  let count = 0;
  for (let column = 0; column < row.length; column += 1) if (row[column] !== 0) columns[count++] = column;
  return { columns: columns.subarray(0, count), values: row.filter((value) => value !== 0) };
}

/** The entry in a column, 0 where there is none. */
export const entryIn = (row: Row, column: number): number => (row instanceof Map ? row.get(column) : row[column]) ?? 0;

/** Empties a column of a row. */
export function clearIn(row: Row, column: number): void {
  if (row instanceof Map) row.delete(column);
  else row[column] = 0;
}

/**
 * A row of `width` columns with `factor` times some entries added, the same row where it stays as it is, and the
 * columns that were empty before.
 */
export function added(row: Row, entries: Entries, factor: number, width: number): { row: Row; fresh: number[] } {
  if (row instanceof Map && row.size + entries.columns.length <= width * FULL)
    return { row, fresh: addToMap(row, entries, factor) };
  const array = row instanceof Map ? toArray(row, width) : row;
  return { row: array, fresh: addToArray(array, entries, factor) };
}

function addToMap(row: Map<number, number>, { columns, values }: Entries, factor: number): number[] {
  const fresh: number[] = [];
  columns.forEach((column, at) => {
    const before = row.get(column);
    if (before === undefined) fresh.push(column);
    row.set(column, (before ?? 0) + factor * (values[at] ?? 0));
  });
  return fresh;
}

/** The loop in which nearly all the time goes. */
function addToArray(row: Float64Array, { columns, values }: Entries, factor: number): number[] {
  const fresh: number[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    const before = row[column] ?? 0;
    if (before === 0) fresh.push(column);
    row[column] = before + factor * (values[at] ?? 0);
  }
  return fresh;
}

function toArray(row: Map<number, number>, width: number): Float64Array {
  const array = new Float64Array(width);
  row.forEach((value, column) => (array[column] = value));
  return array;
}
