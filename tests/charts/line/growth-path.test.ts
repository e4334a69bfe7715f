import { describe, expect, it } from 'vitest';
import { resolveField } from '../../../src/charts/field.ts';
import { type GrowthPath, pathPoints, resolvePath, valueAt } from '../../../src/charts/line/growth-path.ts';
import { createScale } from '../../../src/charts/scale.ts';
import { dayOf, parsePartialDate } from '../../../src/model/date.ts';
import { figure } from '../sample-data.ts';
import { runRate, runRateSpec } from '../samples/run-rate.ts';

const day = (iso: string): number => dayOf(parsePartialDate(iso) ?? { iso, precision: 'day' });
const path: GrowthPath = { day: 0, value: 9, multiple: 80, per: 365, label: '', tone: 'accent' };

describe('valueAt(path, day)', () => {
  it('multiplies once each period', () => {
    // 80 ^ (96 / 365) = e ^ (4.38203 * 0.263014) = 3.1662; 9 times that is 28.496.
    expect(valueAt(path, 96)).toBeCloseTo(28.496, 3);
    expect(valueAt(path, 365)).toBeCloseTo(720, 9);
  });
});

describe('pathPoints(path, x, y)', () => {
  const common = { language: 'en-GB', unit: '', ticks: { count: 5 } } as const;
  const x = createScale({ kind: 'time', domain: [0, 365], range: [0, 365], ...common });
  const log = createScale({ kind: 'log', domain: [1, 100], range: [200, 0], ...common });

  it('is a straight line on a log axis, cut where it leaves the plot', () => {
    const points = pathPoints(path, x, log);
    expect(points).toHaveLength(2);
    // It reaches 100 after 365 * ln(100 / 9) / ln(80) = 200.57 days, at the top of the plot.
    expect(points[1]?.x).toBeCloseTo(200.57, 2);
    expect(points[1]?.y).toBeCloseTo(0, 6);
  });

  it('ends at its own end when that comes first', () => {
    expect(pathPoints({ ...path, until: 96 }, x, log)[1]?.x).toBeCloseTo(96, 9);
  });

  it('is nothing when it lies outside the plot', () => {
    expect(pathPoints({ ...path, day: 400 }, x, log)).toEqual([]);
    expect(pathPoints({ ...path, value: 500 }, x, log)).toEqual([]);
  });

  it('bends on a linear axis', () => {
    const linear = createScale({ kind: 'linear', domain: [0, 100], range: [200, 0], ...common });
    expect(pathPoints(path, x, linear)).toHaveLength(33);
  });
});

describe('resolvePath(spec, index, fields)', () => {
  const fieldOf = (name: 'x' | 'y') =>
    resolveField({ name, channel: runRateSpec[name], data: runRate, ofFigures: false }).field;
  const [x, y] = [fieldOf('x'), fieldOf('y')];
  const spec = runRateSpec.paths[0];

  it('brings a figure in dollars to an axis in billions', () => {
    if (!x || !y || !spec) throw new Error('the sample has both fields and a path');
    const { path: found } = resolvePath(spec, 0, { x, y, data: runRate });
    expect(found).toMatchObject({ value: 9, multiple: 80, per: 365, day: day('2025-12-31'), until: day('2026-07-31') });
  });

  it('says what is wrong with its figures', () => {
    if (!x || !y || !spec) throw new Error('the sample has both fields and a path');
    const resolve = (figures: typeof runRate.figures) =>
      resolvePath(spec, 0, { x, y, data: { ...runRate, figures } }).problems.map(({ message, hint }) =>
        `${message} ${hint ?? ''}`.trim(),
      );
    const { growth, start } = runRate.figures;
    if (!growth || !start) throw new Error('the sample has both figures');
    expect(resolve({ growth, strat: start })).toEqual([
      '"paths.0.from" names the figure "start", which does not exist. Did you mean "strat"?',
    ]);
    expect(resolve({ growth, start: figure('start', 9e9, { unit: 'USD/year' }) })).toEqual([
      'A path cannot begin at the figure "start": it has no date (`as_of` or `period`).',
    ]);
    expect(resolve({ growth, start: { ...start, unit: 'GPU' } })).toEqual([
      'The figure "start" is in "GPU", but the axis is in "billion USD/year". Only the multiplier (thousand, million, …) may differ; convert with `to` in a formula.',
    ]);
  });
});
