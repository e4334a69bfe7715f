import { describe, expect, it } from 'vitest';
import { machineValue } from '../../src/components/machine-value.ts';

describe('machineValue(figure)', () => {
  it('gives a number in the figure’s own unit, without groups or words', () => {
    expect(machineValue({ type: 'quantity', value: 1.25e9 })).toEqual({
      tag: 'data',
      attributes: { value: '1250000000' },
    });
  });

  it.each([
    ['2026-05-06', 'day'],
    ['2026-05', 'month'],
    ['2026', 'year'],
  ] as const)('gives the date %s as HTML writes it', (iso, precision) => {
    const date = { iso, precision };
    expect(machineValue({ type: 'date', value: 20579, date })).toEqual({
      tag: 'time',
      attributes: { datetime: iso },
    });
  });

  it('gives a quarter as data, since HTML has no such date', () => {
    const date = { iso: '2026-Q1', precision: 'quarter' } as const;
    expect(machineValue({ type: 'date', value: 20500, date })).toEqual({
      tag: 'data',
      attributes: { value: '2026-Q1' },
    });
  });
});
