/**
 * The inverse of a square matrix, row by row, by Gauss–Jordan elimination with partial pivoting. `undefined` when the matrix is singular to working precision.
 * Small and dense: the components of deal networks have tens of parties.
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
  for (let index = column + 1; index < rows.length; index += 1) if (Math.abs(rows[index]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = index;
  return best;
}

/**
 * The stationary distribution of an irreducible Markov chain given by non-negative weights i → j (rows need not add to one): the one positive vector with
 * π = πP, adding to one. By Grassmann, Taksar & Heyman's elimination (1985), which subtracts nothing and so loses no digits.
 */
export function stationary(weights: number[][]): Float64Array {
  const size = weights.length;
  const chain = weights.map((row) => {
    const total = row.reduce((sum, weight) => sum + weight, 0);
    return Float64Array.from(row, (weight) => weight / total);
  });
  for (let last = size - 1; last > 0; last -= 1) {
    const row = chain[last] ?? new Float64Array(size);
    let leaving = 0;
    for (let to = 0; to < last; to += 1) leaving += row[to] ?? 0;
    for (let from = 0; from < last; from += 1) {
      const other = chain[from] ?? new Float64Array(size);
      const factor = (other[last] ?? 0) / leaving;
      other[last] = factor;
      if (factor === 0) continue;
      for (let to = 0; to < last; to += 1) other[to] = (other[to] ?? 0) + factor * (row[to] ?? 0);
    }
  }
  const shares = new Float64Array(size);
  shares[0] = 1;
  for (let node = 1; node < size; node += 1) {
    let inflow = 0;
    for (let from = 0; from < node; from += 1) inflow += (shares[from] ?? 0) * (chain[from]?.[node] ?? 0);
    shares[node] = inflow;
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}
