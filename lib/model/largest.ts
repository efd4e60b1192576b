/**
 * Splits rows into the largest, at most `most` of them, largest first, and the rest in their order. Equals keep their
 * order. One row is never a rest of its own: it is shown, since a line that sums it up would be as long.
 */
export function splitLargest<Row>(
  rows: readonly Row[],
  most: number,
  sizeOf: (row: Row) => number,
): { largest: Row[]; rest: Row[] } {
  const shown = rows.length <= most + 1 ? rows.length : most;
  const sized: { row: Row; size: number }[] = [];
  for (const row of rows) {
    const size = sizeOf(row);
    if (sized.length === shown && !(size > (sized.at(-1)?.size ?? -Infinity))) continue;
    const place = sized.findLastIndex((kept) => kept.size >= size) + 1;
    sized.splice(place, 0, { row, size });
    if (sized.length > shown) sized.pop();
  }
  const largest = sized.map(({ row }) => row);
  const kept = new Set(largest);
  return { largest, rest: shown === rows.length ? [] : rows.filter((row) => !kept.has(row)) };
}
