/**
 * What a square matrix times it gives `right`; `undefined` when the matrix is singular to working precision. Gaussian
 * elimination with partial pivoting, and back again from the last row. For small dense matrices.
 */
export function solution(matrix: number[][], right: number[]): number[] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, index) => Float64Array.from([...row, right[index] ?? 0]));
  for (let column = 0; column < size; column += 1) {
    const row = pivotOf(rows, column);
    if (!row) return undefined;
    for (let index = column + 1; index < size; index += 1) {
      const other = rows[index];
      const factor = (other?.[column] ?? 0) / (row[column] ?? 1);
      if (!other || factor === 0) continue;
      for (let at = column; at <= size; at += 1) other[at] = (other[at] ?? 0) - factor * (row[at] ?? 0);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let index = size - 1; index >= 0; index -= 1) {
    const row = rows[index] ?? new Float64Array(size + 1);
    let rest = row[size] ?? 0;
    for (let at = index + 1; at < size; at += 1) rest -= (row[at] ?? 0) * (found[at] ?? 0);
    found[index] = rest / (row[index] ?? 1);
  }
  return found;
}

/** The row with the largest entry in a column, put in its place; `undefined` when that is nothing. */
function pivotOf(rows: Float64Array[], column: number): Float64Array | undefined {
  const pivot = largestIn(rows, column);
  const row = rows[pivot];
  if (!row || Math.abs(row[column] ?? 0) < SINGULAR) return undefined;
  rows[pivot] = rows[column] ?? row;
  rows[column] = row;
  return row;
}

const SINGULAR = 1e-13;

function largestIn(rows: Float64Array[], column: number): number {
  let best = column;
  for (let index = column + 1; index < rows.length; index += 1)
    if (Math.abs(rows[index]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = index;
  return best;
}
