/**
 * Splits rows into the largest, at most `most` of them, largest first, and the rest in their order. Equals keep their
 * order. One row is never a rest of its own: it is shown, since a line that sums it up would be as long.
 */
export function splitLargest<Row>(
  rows: readonly Row[],
  most: number,
  sizeOf: (row: Row) => number,
): { largest: Row[]; rest: Row[] } {
  const sized = rows.map((row) => ({ row, size: sizeOf(row) })).sort((a, b) => b.size - a.size);
  const shown = sized.length <= most + 1 ? sized.length : most;
  const largest = sized.slice(0, shown).map(({ row }) => row);
  const kept = new Set(largest);
  return { largest, rest: shown === sized.length ? [] : rows.filter((row) => !kept.has(row)) };
}
