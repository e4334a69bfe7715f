import { describe, expect, it } from 'vitest';
import { stripMarks } from '../../src/components/strip-marks.ts';
import type { Figure } from '../../src/model/figure.ts';

const figure = (more: Partial<Figure>): Figure => ({
  id: 'a',
  label: 'A',
  type: 'quantity',
  value: 5,
  unit: '',
  format: 'auto',
  origin: { kind: 'value' },
  readings: [],
  sources: [],
  usedBy: [],
  at: { file: 'figures.yaml', line: 1, column: 1 },
  ...more,
});
const interval = (low: number, high: number) => ({ low, high, level: 0.9, from: 'input' as const });

describe('stripMarks(figure)', () => {
  it('spans the interval, with a margin of 12 % of it at either end', () => {
    // 4 to 8 spans 4; with margins 4 × 1.24 = 4.96. Low at 0.48 / 4.96 = 9.68 %, value 5 at 1.48 / 4.96 = 29.84 %.
    expect(stripMarks(figure({ interval: interval(4, 8) }))).toEqual({
      interval: { from: 9.68, width: 80.64 },
      value: 29.84,
      readings: [],
    });
  });

  it('makes room for rival readings', () => {
    // From 0 to 8, so 8 × 1.24 = 9.92. The reading stands at 0.96 / 9.92 = 9.68 %, low (4) at 4.96 / 9.92 = 50 %.
    const marks = stripMarks(figure({ interval: interval(4, 8), readings: [{ value: 0 }] }));
    expect(marks?.readings).toEqual([9.68]);
    expect(marks?.interval?.from).toBe(50);
  });

  it('marks no value in a range that somebody else stated', () => {
    const marks = stripMarks(figure({ value: 9, stated: { low: 9, high: 10, text: '9 to 10' } }));
    expect(marks?.stated).toBeDefined();
    expect(marks?.value).toBeUndefined();
  });

  it('draws nothing for a lone value, for dates, and for ends that are equal', () => {
    expect(stripMarks(figure({}))).toBeUndefined();
    expect(stripMarks(figure({ type: 'date', interval: interval(1, 2) }))).toBeUndefined();
    expect(stripMarks(figure({ interval: interval(5, 5) }))).toBeUndefined();
  });
});
