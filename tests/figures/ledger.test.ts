import { describe, expect, it } from 'vitest';
import { compareLedger, recordLedger } from '../../src/figures/ledger.ts';
import { LedgerSchema } from '../../src/model/ledger.ts';
import { derivedFigure, english, inputFigure } from './sample-figure.ts';

const setting = { locale: english, hash: (text: string) => `#${text.length}` };
const figures = {
  fee: inputFigure(1.25e9, 'USD/month'),
  growth: derivedFigure(10 / 3, '', { format: 'multiple', bound: 'over' }),
};
const first = recordLedger(undefined, figures, { ...setting, date: '2026-05-08' });

describe('recordLedger(ledger, figures, setting)', () => {
  it('records each figure with its printed text', () => {
    expect(first.figures.growth).toEqual([
      { date: '2026-05-08', value: 10 / 3, unit: '', text: 'over 3.33×', hash: expect.stringMatching(/^#\d+$/) },
    ]);
    expect(LedgerSchema.parse(JSON.parse(JSON.stringify(first)))).toEqual(first);
  });

  it('adds an entry only where something changed, and never touches an older one', () => {
    const changed = { ...figures, fee: inputFigure(1.5e9, 'USD/month') };
    const second = recordLedger(first, changed, { ...setting, date: '2026-06-01', note: 'The filing was amended.' });
    expect(second.figures.growth).toEqual(first.figures.growth);
    expect(second.figures.fee?.[0]).toEqual(first.figures.fee?.[0]);
    expect(second.figures.fee?.[1]).toMatchObject({
      date: '2026-06-01',
      text: '1.5 billion dollars a month',
      note: 'The filing was amended.',
    });
    expect(first.figures.fee).toHaveLength(1);
  });

  it('records that a figure is gone, and keeps its history', () => {
    const gone = recordLedger(first, { fee: figures.fee }, { ...setting, date: '2026-06-01', note: 'Not needed.' });
    expect(gone.figures.growth).toEqual([
      ...(first.figures.growth ?? []),
      { ...first.figures.growth?.[0], date: '2026-06-01', note: 'Not needed.', removed: true },
    ]);
    expect(compareLedger(gone, { fee: figures.fee }, setting)).toEqual([]);
    expect(compareLedger(gone, figures, setting)).toMatchObject([{ id: 'growth', kind: 'new' }]);
  });

  it('takes the history of a renamed figure along, and says under the old name where it went', () => {
    const renamed = { fee: figures.fee, multiple: { ...figures.growth, was: 'growth' } };
    expect(compareLedger(first, renamed, setting)).toMatchObject([{ id: 'multiple', was: 'growth', kind: 'renamed' }]);
    const second = recordLedger(first, renamed, { ...setting, date: '2026-06-01' });
    expect(second.figures.multiple).toEqual(first.figures.growth);
    expect(second.figures.growth?.slice(0, -1)).toEqual(first.figures.growth);
    expect(second.figures.growth?.at(-1)).toMatchObject({ date: '2026-06-01', removed: true, renamed: 'multiple' });
    // The name is settled: with `was` or without it nothing differs any more.
    expect(compareLedger(second, renamed, setting)).toEqual([]);
    expect(compareLedger(second, { fee: figures.fee, multiple: figures.growth }, setting)).toEqual([]);
  });

  it('records a figure that is renamed and changed at once as one change', () => {
    // 4 ÷ (10 ÷ 3) − 1 = 0.2
    const renamed = { fee: figures.fee, multiple: { ...figures.growth, value: 4, was: 'growth' } };
    const [difference] = compareLedger(first, renamed, setting);
    expect(difference).toMatchObject({ id: 'multiple', was: 'growth', kind: 'changed' });
    expect(difference?.change).toBeCloseTo(0.2, 12);
    const second = recordLedger(first, renamed, { ...setting, date: '2026-06-01', note: 'Recounted.' });
    expect(second.figures.multiple?.map(({ text }) => text)).toEqual(['over 3.33×', 'over 4×']);
  });

  it('lets a figure have its first name back, with the whole of its history once', () => {
    const there = { fee: figures.fee, multiple: { ...figures.growth, value: 4, was: 'growth' } };
    const second = recordLedger(first, there, { ...setting, date: '2026-06-01', note: 'Recounted.' });
    const back = { fee: figures.fee, growth: { ...figures.growth, value: 4, was: 'multiple' } };
    const third = recordLedger(second, back, { ...setting, date: '2026-07-01' });
    expect(third.figures.growth?.map(({ date, removed }) => [date, removed ?? false])).toEqual([
      ['2026-05-08', false],
      ['2026-06-01', true],
      ['2026-06-01', false],
    ]);
    expect(compareLedger(third, back, setting)).toEqual([]);
  });

  it('settles a rename that is taken back without any change between', () => {
    const there = { fee: figures.fee, multiple: { ...figures.growth, was: 'growth' } };
    const second = recordLedger(first, there, { ...setting, date: '2026-06-01' });
    const back = { fee: figures.fee, growth: { ...figures.growth, was: 'multiple' } };
    const third = recordLedger(second, back, { ...setting, date: '2026-07-01' });
    expect(third.figures.growth?.at(-1)).toMatchObject({ date: '2026-07-01', text: 'over 3.33×' });
    expect(third.figures.growth?.at(-1)?.removed).toBeUndefined();
    expect(compareLedger(third, back, setting)).toEqual([]);
  });

  it('orders figures by id', () => {
    const more = recordLedger(first, { ...figures, bids: inputFigure(3, '') }, { ...setting, date: '2026-06-01' });
    expect(Object.keys(more.figures)).toEqual(['bids', 'fee', 'growth']);
  });
});

describe('compareLedger(ledger, figures, setting)', () => {
  it('finds nothing where nothing changed, also after a trip through a file', () => {
    expect(compareLedger(JSON.parse(JSON.stringify(first)), figures, setting)).toEqual([]);
  });

  it('calls every figure new where there is no ledger', () => {
    expect(compareLedger(undefined, figures, setting).map(({ id, kind }) => [id, kind])).toEqual([
      ['fee', 'new'],
      ['growth', 'new'],
    ]);
  });

  it('tells by how much a value changed', () => {
    // 1.5 ÷ 1.25 − 1 = 0.2
    const [difference] = compareLedger(first, { ...figures, fee: inputFigure(1.5e9, 'USD/month') }, setting);
    expect(difference).toMatchObject({ id: 'fee', kind: 'changed' });
    expect(difference?.change).toBeCloseTo(0.2, 12);
    expect(difference?.before?.text).toBe('1.25 billion dollars a month');
    expect(difference?.after?.text).toBe('1.5 billion dollars a month');
  });

  it('tells the same number in other words from a change', () => {
    const reprinted = { ...figures, growth: { ...figures.growth, digits: 2 } };
    expect(compareLedger(first, reprinted, setting)).toMatchObject([
      { id: 'growth', kind: 'reprinted', after: { text: 'over 3.3×' } },
    ]);
  });

  it('sees another unit, another interval, and a figure that is gone', () => {
    const interval = { low: 1.2e9, high: 1.3e9, level: 0.9, from: 'input' as const };
    expect(compareLedger(first, { ...figures, fee: { ...figures.fee, interval } }, setting)).toMatchObject([
      { id: 'fee', kind: 'changed' },
    ]);
    expect(
      compareLedger(first, { ...figures, fee: inputFigure(15e9, 'USD/year') }, setting)[0]?.change,
    ).toBeUndefined();
    expect(compareLedger(first, { fee: figures.fee }, setting)).toMatchObject([{ id: 'growth', kind: 'removed' }]);
  });
});
