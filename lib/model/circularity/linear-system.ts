/**
 * The inverse of a square matrix, row by row; `undefined` when the matrix is singular to working precision. For small
 * dense matrices: the components of deal networks have tens of parties.
 */
export const inverse = (matrix: number[][]): Float64Array[] | undefined =>
  eliminated(
    matrix,
    matrix.map((_, row) => matrix.map((__, column) => Number(row === column))),
  );

/** What a square matrix times it gives `right`; `undefined` when the matrix is singular to working precision. */
export const solution = (matrix: number[][], right: number[]): number[] | undefined =>
  eliminated(
    matrix,
    right.map((value) => [value]),
  )?.map(([value = 0]) => value);

/** The rows of `right` once those of a square matrix are its unit rows: Gauss–Jordan with partial pivoting. */
function eliminated(matrix: number[][], right: number[][]): Float64Array[] | undefined {
  const size = matrix.length;
  const width = size + (right[0]?.length ?? 0);
  const rows = matrix.map((row, index) => Float64Array.from([...row, ...(right[index] ?? [])]));
  for (let column = 0; column < size; column += 1) {
    const pivot = largestIn(rows, column);
    const row = rows[pivot];
    const top = row?.[column] ?? 0;
    if (!row || Math.abs(top) < SINGULAR) return undefined;
    rows[pivot] = rows[column] ?? row;
    rows[column] = row;
    for (let at = column; at < width; at += 1) row[at] = (row[at] ?? 0) / top;
    rows.forEach((other, index) => {
      const factor = other[column] ?? 0;
      if (index === column || factor === 0) return;
      for (let at = column; at < width; at += 1) other[at] = (other[at] ?? 0) - factor * (row[at] ?? 0);
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
