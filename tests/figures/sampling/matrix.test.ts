import { describe, expect, it } from 'vitest';
import { choleskyFactor } from '../../../src/figures/sampling/matrix.ts';

describe('choleskyFactor(matrix)', () => {
  it('finds the factor of a textbook matrix', () => {
    // [[4, 12, −16], [12, 37, −43], [−16, −43, 98]] = L Lᵀ with L = [[2], [6, 1], [−8, 5, 3]].
    const factor = choleskyFactor([
      [4, 12, -16],
      [12, 37, -43],
      [-16, -43, 98],
    ]);
    expect(factor).toEqual([
      [2, 0, 0],
      [6, 1, 0],
      [-8, 5, 3],
    ]);
  });

  it('takes a matrix in which one variable is given by others', () => {
    expect(
      choleskyFactor([
        [1, -1],
        [-1, 1],
      ]),
    ).toEqual([
      [1, 0],
      [-1, 0],
    ]);
  });

  it.each([
    // Determinant 1 − 2 × 0.9² = −0.62: below zero.
    [
      [1, 0.9, 0.9],
      [0.9, 1, 0],
      [0.9, 0, 1],
    ],
    // The first two are the same, and go differently with the third.
    [
      [1, 1, 0.5],
      [1, 1, 0.2],
      [0.5, 0.2, 1],
    ],
  ])('refuses what is not positive semi-definite: %j', (...matrix) => {
    expect(choleskyFactor(matrix)).toBeUndefined();
  });
});
