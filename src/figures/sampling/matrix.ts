/** A square matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/** A pivot this small is zero but for rounding; matrices here have ones on the diagonal, or are scaled to it by their pivots. */
const NOTHING = 1e-9;

/**
 * The lower triangular L of a symmetric matrix A = L Lᵀ (Cholesky); undefined when A is not positive semi-definite. A column whose
 * pivot is zero is all zero, as it is when one variable is given by others.
 */
export function choleskyFactor(matrix: Matrix): number[][] | undefined {
  const size = matrix.length;
  const lower = matrix.map(() => new Array<number>(size).fill(0));
  for (let column = 0; column < size; column++) {
    const pivot = remainder(matrix, lower, column, column);
    const scale = Math.max(Math.abs(at(matrix, column, column)), NOTHING);
    const root = pivot > NOTHING * scale ? Math.sqrt(pivot) : 0;
    for (let row = column; row < size; row++) {
      const rest = remainder(matrix, lower, row, column);
      // Under a zero pivot only zeros fit, and a pivot below zero is none; their rounding is the root of the pivot's.
      if (root === 0 && Math.abs(rest) > Math.sqrt(NOTHING) * scale) return undefined;
      const target = lower[row];
      if (target) target[column] = root === 0 ? 0 : rest / root;
    }
  }
  return lower;
}

function at(matrix: Matrix, row: number, column: number): number {
  return matrix[row]?.[column] ?? 0;
}

function remainder(matrix: Matrix, lower: Matrix, row: number, column: number): number {
  let rest = at(matrix, row, column);
  for (let k = 0; k < column; k++) rest -= at(lower, row, k) * at(lower, column, k);
  return rest;
}
