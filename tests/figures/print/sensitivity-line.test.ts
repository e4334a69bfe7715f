import { describe, expect, it } from 'vitest';
import { correlationLines, distributionLine } from '../../../src/figures/print/distribution-line.ts';
import { sensitivityLine } from '../../../src/figures/print/sensitivity-line.ts';
import type { Distribution } from '../../../src/model/figure.ts';
import { derivedFigure, english, french, german, inputFigure } from '../sample-figure.ts';
import { deriveSample, SOURCED } from '../sample-report.ts';

const figures = {
  gpus: inputFigure(325_000, 'GPU', { id: 'gpus', label: 'Processors covered by the fee' }),
  fee: inputFigure(1.25e9, 'USD/month', { id: 'fee', label: 'Monthly fee' }),
  life: inputFigure(5, 'year', { id: 'life', label: 'Years of use' }),
};
/** Independent inputs with these shares; the squares of their correlations come to nearly one. */
const driven = (shares: Record<string, number>, explained = 0.95) =>
  derivedFigure(5.27, 'USD/(GPU hour)', {
    sensitivity: Object.entries(shares).map(([id, share]) => ({
      id,
      share,
      correlation: Math.sqrt(share * explained),
    })),
  });
const line = (shares: Record<string, number>, explained?: number) =>
  sensitivityLine(driven(shares, explained), figures, english);

describe('sensitivityLine(figure, figures, locale)', () => {
  it.each([
    [{ gpus: 1 }, 'All of the spread comes from “Processors covered by the fee”.'],
    [{ gpus: 0.7, fee: 0.3 }, 'Most of the spread comes from “Processors covered by the fee”.'],
    [{ gpus: 0.55, fee: 0.45 }, 'All of the spread comes from “Processors covered by the fee” and “Monthly fee”.'],
    [
      { gpus: 0.5, fee: 0.3, life: 0.2 },
      'Most of the spread comes from “Processors covered by the fee” and “Monthly fee”.',
    ],
    [
      { gpus: 0.4, fee: 0.3, life: 0.3 },
      'No one input makes most of the spread; the largest part comes from “Processors covered by the fee”.',
    ],
    [{ unnamed: 1 }, 'All of the spread comes from “unnamed”.'],
  ])('of %j is "%s"', (shares, text) => {
    expect(line(shares)).toBe(text);
  });

  it('says nothing without an interval, or where ranks explain little', () => {
    expect(line({})).toBeUndefined();
    expect(sensitivityLine(figures.gpus, figures, english)).toBeUndefined();
    expect(line({ gpus: 0.7, fee: 0.3 }, 0.3)).toBeUndefined();
  });

  it('speaks German, and signs for other languages', () => {
    const figure = driven({ gpus: 0.7, fee: 0.3 });
    expect(sensitivityLine(figure, figures, german)).toBe(
      'Der größte Teil der Streuung kommt von „Processors covered by the fee“.',
    );
    expect(sensitivityLine(figure, figures, french)).toBe('± ≈ «Processors covered by the fee»');
  });

  it('is right for the price of a GPU-hour, and for a product of unequal inputs', () => {
    const { figures } = deriveSample({
      fee: { value: '1.25 billion USD/month', label: 'Fee', ...SOURCED },
      gpus: { value: '325 000 GPU', interval: '300 000 to 335 000 GPU', basis: 'ours', label: 'GPUs', ...SOURCED },
      hours: { value: 0.9, interval: '0.5 to 0.95', basis: 'ours', label: 'Use', ...SOURCED },
      price: { formula: 'fee / gpus to USD/(GPU hour)' },
      used_price: { formula: 'price / hours' },
    });
    const of = (id: string) => sensitivityLine(figures[id] ?? inputFigure(0, ''), figures, english);
    expect(of('price')).toBe('All of the spread comes from “GPUs”.');
    // The logarithm of the use ranges over ln(0.95/0.5) = 0.64, that of the GPUs over 0.11: 33 times the variance.
    expect(of('used_price')).toBe('Most of the spread comes from “Use”.');
    expect(figures.used_price?.sensitivity?.map(({ id }) => id)).toEqual(['hours', 'gpus']);
    expect(figures.used_price?.sensitivity?.[0]?.correlation).toBeLessThan(-0.9);
  });
});

describe('distributionLine(figure, locale)', () => {
  const said = (distribution: Distribution, locale = english) =>
    distributionLine(inputFigure(325_000, 'GPU', { distribution }), locale);
  const peak = { low: 300_000, mode: 325_000, high: 335_000 };

  it.each<[Distribution, string]>([
    [
      { name: 'normal', mean: 325_000, sd: 10_000 },
      'Normal distribution: mean 325,000 GPUs, standard deviation 10,000 GPUs',
    ],
    [
      { name: 'lognormal', median: 325_000, sigma: 0.1 },
      'Lognormal distribution: median 325,000 GPUs, standard deviation of the logarithm 0.1',
    ],
    [
      { name: 'uniform', low: 300_000, high: 335_000 },
      'Uniform distribution: 300,000 to 335,000 GPUs, all equally likely',
    ],
    [{ name: 'triangular', ...peak }, 'Triangular distribution: 300,000 to 335,000 GPUs, most likely 325,000 GPUs'],
    [{ name: 'pert', ...peak }, 'PERT distribution: 300,000 to 335,000 GPUs, most likely 325,000 GPUs'],
    [
      { name: 'empirical', table: 'prices', column: 'price', where: { chip: 'H100' }, count: 14 },
      'Distributed as the 14 values of the column “price”, where chip = H100',
    ],
    [
      { name: 'empirical', table: 'prices', column: 'price', where: {}, count: 1400 },
      'Distributed as the 1,400 values of the column “price”',
    ],
    [
      {
        name: 'scenarios',
        scenarios: [
          { value: 300_000, weight: 0.2 },
          { value: 325_000, weight: 0.8, note: 'as announced' },
        ],
      },
      'Scenarios: 300,000 GPUs (20%); 325,000 GPUs (80%): as announced',
    ],
  ])('says %j in words', (distribution, text) => {
    expect(said(distribution)).toBe(text);
  });

  it('speaks German, and signs for other languages', () => {
    expect(said({ name: 'triangular', ...peak }, german)).toBe(
      'Dreiecksverteilung: 300.000 bis 335.000 GPUs, am wahrscheinlichsten 325.000 GPUs',
    );
    expect(said({ name: 'uniform', low: 1, high: 2 }, french)).toBe('U(1 – 2 GPUs)');
  });

  it('says nothing of an interval', () => {
    expect(distributionLine(figures.gpus, english)).toBeUndefined();
  });
});

describe('correlationLines(figure, figures, locale)', () => {
  it('names the other inputs', () => {
    const figure = inputFigure(1, '', { correlated: { fee: 0.6, life: -0.25 } });
    expect(correlationLines(figure, figures, english)).toEqual([
      'Goes up and down with “Monthly fee” (rank correlation 0.6).',
      'Goes up where “Years of use” goes down (rank correlation −0.25).',
    ]);
    expect(correlationLines(figures.fee, figures, english)).toEqual([]);
  });
});
