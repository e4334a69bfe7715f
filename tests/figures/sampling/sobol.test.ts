import { describe, expect, it } from 'vitest';
import { owenScramble, SOBOL_DIMENSIONS, sobolCoordinate } from '../../../src/figures/sampling/sobol.ts';

describe('sobolCoordinate(dimension, count)', () => {
  it.each([
    // The first eight points in eighths, as Joe and Kuo's own program prints them.
    [0, [0, 4, 6, 2, 3, 7, 5, 1]],
    [1, [0, 4, 2, 6, 3, 7, 1, 5]],
    [2, [0, 4, 2, 6, 5, 1, 7, 3]],
    [3, [0, 4, 2, 6, 7, 3, 5, 1]],
  ])('of dimension %d begins %j', (dimension, points) => {
    expect([...sobolCoordinate(dimension, 8)]).toEqual(points);
  });

  it('has every number below a power of two once, in every dimension', () => {
    for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++) {
      expect(new Set(sobolCoordinate(dimension, 1024))).toHaveProperty('size', 1024);
      expect(Math.max(...sobolCoordinate(dimension, 1024))).toBe(1023);
      // 10,000 of 16,384: none twice.
      expect(new Set(sobolCoordinate(dimension, 10_000))).toHaveProperty('size', 10_000);
    }
  });

  it('spreads the first two dimensions over every box of one in 64', () => {
    // The first two dimensions of Sobol's sequence are a (0, 2)-sequence: 64 points, one in each box of any shape.
    const scramble = [owenScramble(6, 1), owenScramble(6, 2)];
    const [x = [], y = []] = [0, 1].map((d) => [...sobolCoordinate(d, 64)].map((point) => scramble[d]?.[point] ?? 0));
    for (let bits = 0; bits <= 6; bits++) {
      const boxes = x.map((value, i) => `${value >> (6 - bits)} ${(y[i] ?? 0) >> bits}`);
      expect(new Set(boxes).size).toBe(64);
    }
  });
});

describe('owenScramble(bits, seed)', () => {
  it('moves every number, and keeps halves, quarters and so on together', () => {
    const scrambled = owenScramble(10, 7);
    expect(new Set(scrambled).size).toBe(1024);
    expect(scrambled).not.toEqual(Uint32Array.from({ length: 1024 }, (_, i) => i));
    for (let bits = 1; bits < 10; bits++) {
      const prefixes = new Map<number, number>();
      for (const [number, moved] of scrambled.entries()) {
        const to = prefixes.get(number >> bits) ?? moved >> bits;
        expect(moved >> bits).toBe(to);
        prefixes.set(number >> bits, to);
      }
    }
  });

  it('depends on the seed alone', () => {
    expect(owenScramble(8, 3)).toEqual(owenScramble(8, 3));
    expect(owenScramble(8, 3)).not.toEqual(owenScramble(8, 4));
  });
});
