import { describe, expect, it } from 'vitest';
import { createScale, deriveDomain } from '../../src/charts/scale.ts';

describe('deriveDomain(input)', () => {
  it('begins at zero when zero is near, and always for bars', () => {
    expect(deriveDomain({ kind: 'linear', values: [3, 65] })).toEqual([0, 70]);
    expect(deriveDomain({ kind: 'linear', values: [90, 98] })).toEqual([90, 98]);
    expect(deriveDomain({ kind: 'linear', values: [90, 98], zero: true })).toEqual([0, 100]);
    expect(deriveDomain({ kind: 'linear', values: [-42, 9] })).toEqual([-50, 10]);
  });

  it('has two ends even when all values are equal, or there are none', () => {
    expect(deriveDomain({ kind: 'linear', values: [0, 0] })).toEqual([0, 1]);
    expect(deriveDomain({ kind: 'linear', values: [] })).toEqual([0, 1]);
    expect(deriveDomain({ kind: 'log', values: [10] })).toEqual([5, 20]);
    expect(deriveDomain({ kind: 'time', values: [20_000] })).toEqual([19_985, 20_015]);
  });

  it('is what the writer says', () => {
    expect(deriveDomain({ kind: 'linear', values: [3, 65], fixed: [0, 200] })).toEqual([0, 200]);
  });
});

describe('a symlog scale', () => {
  it('has zero in its place, and the same distances on both sides of it', () => {
    expect(deriveDomain({ kind: 'symlog', values: [-25, 700] })).toEqual([-30, 1000]);
    expect(deriveDomain({ kind: 'symlog', values: [2, 250] })).toEqual([0, 300]);
    const { at, ticks } = createScale({
      kind: 'symlog',
      domain: [-1000, 1000],
      range: [0, 200],
      language: 'en-GB',
      unit: '',
      ticks: { count: 9 },
    });
    expect(ticks.map(({ label }) => label)).toEqual(['−1,000', '−100', '−10', '−1', '0', '1', '10', '100', '1,000']);
    // log1p(|v|) / log1p(1000) of each half: 10 is 2.398 / 6.909 = 0.347 of it.
    expect([at(-1000), at(0), at(10), at(1000)].map((px) => Math.round(px))).toEqual([0, 100, 135, 200]);
    expect(100 - at(-10)).toBeCloseTo(at(10) - 100, 9);
  });
});

describe('createScale(input)', () => {
  it('puts values on a log axis by their logarithm', () => {
    const { at } = createScale({
      kind: 'log',
      domain: [1, 100],
      range: [300, 100],
      language: 'en-GB',
      unit: '',
      ticks: { count: 5 },
    });
    // 10 is half of the way from 1 to 100; 30 is log10(30) / 2 = 0.7386 of it: 300 - 0.7386 * 200.
    expect(at(10)).toBeCloseTo(200, 9);
    expect(at(30)).toBeCloseTo(152.29, 2);
  });

  it('thins ticks out until their labels stand apart', () => {
    const ticksFor = (length: number): string[] =>
      createScale({
        kind: 'linear',
        domain: [0, 1000],
        range: [0, length],
        language: 'en-GB',
        unit: '',
        ticks: { measure: { width: (text) => text.length * 8 }, style: { size: 12, weight: 400 }, width: length + 20 },
      }).ticks.map(({ label }) => label);
    // 700 px hold at most 700 / 68 = 10 labels; steps of 200 give six, steps of 100 eleven.
    expect(ticksFor(700)).toEqual(['0', '200', '400', '600', '800', '1,000']);
    // 160 px hold two: those of 500 would be three.
    expect(ticksFor(160)).toEqual(['0', '1,000']);
  });
});
