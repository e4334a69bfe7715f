import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/compile/report/history-of.ts';
import type { Figure } from '../../../src/model/figure.ts';

const entry = (date: string, text: string) => ({ date, value: 1, unit: '', text, hash: 'x' });

function figure(id: string, was?: string): [string, Figure] {
  const at = { file: 'x', line: 1, column: 1 };
  const rest = { label: id, type: 'quantity', value: 1, unit: '', format: 'auto', origin: { kind: 'value' } } as const;
  return [id, { id, ...rest, readings: [], sources: [], usedBy: [], at, ...(was === undefined ? {} : { was }) }];
}

describe('historyOf(ledger, figures)', () => {
  const ledger = {
    version: 1 as const,
    figures: {
      rise: [entry('2026-03-01', '0.8 m'), entry('2026-03-02', '1.2 m')],
      level: [entry('2026-03-01', '4.0 m')],
      old_cost: [entry('2026-03-01', '1'), entry('2026-03-05', '2')],
    },
  };

  it('keeps the figures that were published, with every state', () => {
    const history = historyOf(ledger, Object.fromEntries([figure('rise'), figure('level'), figure('new')]));
    expect(Object.keys(history)).toEqual(['rise', 'level']);
    expect(history.rise?.map(({ text }) => text)).toEqual(['0.8 m', '1.2 m']);
  });

  it('finds the past of a renamed figure under its old name', () => {
    expect(Object.keys(historyOf(ledger, Object.fromEntries([figure('cost', 'old_cost')])))).toEqual(['cost']);
  });

  it('is empty without a ledger', () => {
    expect(historyOf(undefined, Object.fromEntries([figure('rise')]))).toEqual({});
  });
});
