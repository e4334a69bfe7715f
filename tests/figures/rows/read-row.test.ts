import { describe, expect, it } from 'vitest';
import { findBound } from '../../../src/figures/rows/bound-words.ts';
import { parseRowReference } from '../../../src/figures/rows/reference.ts';
import type { FigureSpecInput } from '../../../src/model/figure.ts';
import { ARR, deriveSample } from '../sample-report.ts';

const derive = (specs: Record<string, FigureSpecInput>) => deriveSample(specs, { tables: { arr: ARR } });

describe('parseRowReference(text)', () => {
  it('reads conditions, quotes and a part', () => {
    expect(parseRowReference('arr[company=A B, metric="x, [y]", as_of=2026-04-06].high')).toEqual({
      table: 'arr',
      conditions: [
        { column: 'company', value: 'A B', offset: 4 },
        { column: 'metric', value: 'x, [y]', offset: 17 },
        { column: 'as_of', value: '2026-04-06', offset: 34 },
      ],
      part: { name: 'high', offset: 52 },
    });
  });

  it.each([
    ['arr', 0],
    ['arr[', 4],
    ['arr[company]', 4],
    ['arr[company=A', 4],
    ['arr[company="A]', 4],
    ['arr[company=A] high', 14],
  ])('refuses %j at offset %i', (text, offset) => {
    expect(parseRowReference(text)).toMatchObject({ error: { offset } });
  });
});

describe('findBound(word)', () => {
  it('knows the words of tables, in any case', () => {
    expect(
      ['Over', 'more than', 'at least', 'approximately', 'around', 'up to', 'less than', 'point', 'soonish'].map(
        findBound,
      ),
    ).toEqual(['over', 'over', 'at_least', 'about', 'about', 'up_to', 'under', 'none', undefined]);
  });
});

describe('a figure from a row', () => {
  it('brings value, unit, date, bound, status, sources and note', () => {
    const { figures, texts } = derive({ start: { row: 'arr[company=A, metric=run-rate, as_of=2025-12-31]' } });
    expect(texts).toEqual([]);
    expect(figures.start).toMatchObject({
      value: 9e9,
      unit: 'USD/year',
      asOf: { iso: '2025-12-31' },
      bound: 'about',
      status: 'confirmed',
      sources: ['src', 'src-two'],
      note: 'first',
      origin: { kind: 'row', cell: { table: 'arr', column: 'value', line: 2, file: 'data/arr.csv' } },
    });
    expect(figures.start?.stated).toBeUndefined();
    expect(figures.start?.interval).toBeUndefined();
  });

  it('takes another role or column, without the bound of the value', () => {
    const { figures, texts } = derive({
      top: { row: 'arr[company=A, as_of=2025-12-31].high' },
      moment: { row: 'arr[company=A, as_of=2025-12-31].as_of', status: 'reported' },
    });
    expect(texts).toEqual([]);
    expect(figures.top).toMatchObject({ value: 10e9, unit: 'USD/year' });
    expect(figures.top?.bound).toBeUndefined();
    expect(figures.moment).toMatchObject({ type: 'date', date: { iso: '2025-12-31' } });
  });

  it('lets the writer say otherwise', () => {
    const { figures } = derive({
      start: {
        row: 'arr[company=A, as_of=2025-12-31]',
        bound: 'over',
        status: 'disputed',
        as_of: '2026',
        source: 'src',
        note: 'ours',
        unit: 'million USD/month',
        stated: 'row',
      },
    });
    expect(figures.start).toMatchObject({
      value: 7.5e8,
      unit: 'USD/month',
      bound: 'over',
      status: 'disputed',
      asOf: { iso: '2026' },
      sources: ['src'],
      note: 'ours',
    });
  });

  it('takes the columns of low and high as stated only when asked to', () => {
    const { figures } = derive({ start: { row: 'arr[as_of=2025-12-31]', stated: 'row' } });
    expect(figures.start?.stated).toMatchObject({ low: 9e9, high: 10e9 });
  });

  it('falls back on the unit of the column and the sources of the table', () => {
    const { figures, texts } = derive({ other: { row: 'arr[company=B]', bound: 'about', status: 'reported' } });
    expect(figures.other).toMatchObject({ value: 87_000_000, unit: 'EUR/year', sources: ['src-two'] });
    expect(texts).toEqual([
      expect.stringContaining(
        'data/arr.csv:5:1  RK040  "nearing" in the column "bound" is no bound. Allowed as bound: over, more than',
      ),
      expect.stringContaining(
        'data/arr.csv:5:1  RK040  "sure" in the column "status" is no status. Allowed as status: confirmed, reported',
      ),
    ]);
  });

  it.each([
    [
      'arr[company=A, metric=run-rate, as_of=2026-04-07]',
      1,
      'RK037  No row fits arr[company=A, metric=run-rate, as_of=2026-04-07]. Nearest: line 3 has as_of=2026-04-06; line 2 has as_of=2025-12-31.',
    ],
    [
      'arr[company=A, as_of=2026-04-06]',
      1,
      'RK038  2 rows fit arr[company=A, as_of=2026-04-06]. Add a condition that tells them apart: line 3 has metric=run-rate, value=30, low=empty; line 4 has metric=revenue, value=empty, low=4.',
    ],
    [
      'arr[metric=revenue]',
      1,
      'RK039  The row gives no figure: "value" is empty on line 4 of data/arr.csv. It has a low and a high end: end `row:` with .low or .high, or choose a value with `stated: row`.',
    ],
    [
      'arr[metric=revenue].company',
      1,
      'RK039  The row gives no figure: "company" holds "A", which is no number and no date on line 4 of data/arr.csv.',
    ],
    ['arr[metric=revenue].hihg', 21, 'RK036  Unknown column "hihg" of the table "arr".'],
    ['arr[compny=A]', 5, 'RK036  Unknown column "compny" of the table "arr". Did you mean "company"?'],
    ['ar[company=A]', 1, 'RK036  Unknown table "ar". Did you mean "arr"?'],
    ['arr', 1, 'RK035  The row cannot be read: it does not begin with the name of a table and "[".'],
  ])('refuses %s', (row, column, text) => {
    const { texts } = derive({ bad: { row } });
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain(`figures.yaml#bad.row:1:${column}  ${text}`);
  });

  it('needs roles, unless the column is named', () => {
    const { roles: _, ...plain } = ARR;
    const { texts, figures } = deriveSample(
      { bad: { row: 'arr[company=B]' }, good: { row: 'arr[company=B].value', as_of: '2026', status: 'reported' } },
      { tables: { arr: plain } },
    );
    expect(texts).toEqual([
      expect.stringContaining('RK043  The table "arr" does not say which of its columns holds the value.'),
    ]);
    expect(figures.good).toMatchObject({ value: 87_000_000, unit: 'EUR/year' });
  });
});
