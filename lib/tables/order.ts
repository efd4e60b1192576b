/**
 * Rows in the order of their keys, compared part by part as plain strings: the same on every machine, whatever order
 * they were entered in. Stable.
 */
export function inOrder<Row>(rows: Row[], keys: (row: Row) => string[]): Row[] {
  return rows
    .map((row) => ({ row, key: keys(row).join("\0") }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ row }) => row);
}
