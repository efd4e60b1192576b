/**
 * The inverse of a square matrix, row by row, by Gauss–Jordan elimination with partial pivoting; `undefined` when the
 * matrix is singular to working precision. For small dense matrices: the components of deal networks have tens of
 * parties.
 */
export function inverse(matrix: number[][]): Float64Array[] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, index) => {
    const wide = new Float64Array(2 * size);
    wide.set(row);
    wide[size + index] = 1;
    return wide;
  });
  for (let column = 0; column < size; column += 1) {
    const pivot = largestIn(rows, column);
    const row = rows[pivot];
    const top = row?.[column] ?? 0;
    if (!row || Math.abs(top) < SINGULAR) return undefined;
    rows[pivot] = rows[column] ?? row;
    rows[column] = row;
    for (let at = column; at < 2 * size; at += 1) row[at] = (row[at] ?? 0) / top;
    rows.forEach((other, index) => {
      const factor = other[column] ?? 0;
      if (index === column || factor === 0) return;
      for (let at = column; at < 2 * size; at += 1) other[at] = (other[at] ?? 0) - factor * (row[at] ?? 0);
    });
  }
  return rows.map((row) => row.subarray(size));
}

const SINGULAR = 1e-13;

function largestIn(rows: Float64Array[], column: number): number {
  let best = column;
  for (let index = column + 1; index < rows.length; index += 1)
    if (Math.abs(rows[index]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = index;
  return best;
}
