import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../src/charts/index.ts';
import { keyOf } from '../../src/charts/marks.ts';
import { wordsOf } from '../../src/charts/words.ts';
import { BarSpecSchema } from '../../src/model/chart.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';
import * as rows from './samples/rows.ts';
import { runRate, runRateSpec } from './samples/run-rate.ts';

describe('chartKinds[kind].describe(spec, data, locale)', () => {
  it('says of lines what they measure, where they begin and end, and what is beside them', () => {
    expect(chartKinds.line.describe(runRateSpec, runRate, ENGLISH)).toBe(
      'Line chart, 13 values: As of from 1 Jan 2024 to 18 Sept 2026; Value (billion dollars a year) from 0.087 to 100, log scale. ' +
        'First: about 0.087 (Jan 2024). Last: over 65 (31 Jul 2026). Multiplied by at least about 747 from first to last. 3 values are disputed. ' +
        'Growth paths for comparison: 80× a year, the plan, 10× a year, 80× a quarter. Marked: Lease announced.',
    );
  });

  it('says of rows which is lowest and which is highest', () => {
    expect(chartKinds.bar.describe(rows.barSpec, rows.commitments, ENGLISH)).toBe(
      'Bar chart, 6 values: Amount (billion dollars) from 31.4 to 125. Lowest: 31.4 (Microsoft). ' +
        'Highest: 125 (Broadcom (Google TPU lease)). Compared with: half a hundred.',
    );
  });

  it('speaks German where the site does', () => {
    const german = { ...ENGLISH, language: 'de-DE' };
    expect(chartKinds.bar.describe(rows.profitSpec, rows.profits, german)).toMatch(
      /^Balkendiagramm, 4 Werte: .* Niedrigster Wert: −42\u00a0% \(Net loss/,
    );
  });

  it('says when there is nothing', () => {
    const none = { ...rows.prices, rows: [] };
    expect(chartKinds.dot.describe(rows.dotSpec, none, ENGLISH)).toBe('Dot plot. There is no data to draw.');
  });
});

describe('chartKinds[kind].table(spec, data, locale)', () => {
  it('holds every column the chart draws from, and every row', () => {
    const { columns, rows: lines } = chartKinds.line.table(runRateSpec, runRate, ENGLISH);
    expect(columns.map(({ title, numeric }) => `${title}${numeric ? ' #' : ''}`)).toEqual([
      'As of',
      'Value (billion dollars a year) #',
      'Low (billion dollars a year) #',
      'High (billion dollars a year) #',
      'Bound',
      'Status',
    ]);
    expect(lines).toHaveLength(13);
    expect(lines[4]).toEqual(['31 Dec 2025', '9', '9', '10', 'about', 'confirmed']);
    expect(lines[1]).toEqual(['Dec 2024', '1', '', '', 'about', 'confirmed']);
  });

  it('shows figures in the unit of the axis, and no column that is empty', () => {
    const data = dataFrom(
      'label,value,low,high,bound,status,date,unit\nQ1,4730000000,,,,reported,,USD\nQ2,11500000000,,,over,reported,,USD',
      {
        label: ['string'],
        value: ['number'],
        low: ['number'],
        high: ['number'],
        bound: ['string'],
        status: ['string'],
        date: ['date'],
        unit: ['string'],
      },
    );
    const spec = BarSpecSchema.parse({
      kind: 'bar',
      title: 't',
      subtitle: 's',
      data: { figures: ['q1', 'q2'] },
      y: 'label',
      x: 'value',
    });
    expect(chartKinds.bar.table(spec, data, ENGLISH)).toEqual({
      columns: [
        { title: 'Label', numeric: false },
        { title: 'Value (billion dollars)', numeric: true },
        { title: 'Bound', numeric: false },
        { title: 'Status', numeric: false },
      ],
      rows: [
        ['Q1', '4.73', '', 'reported'],
        ['Q2', '11.5', 'over', 'reported'],
      ],
    });
  });
});

describe('keyOf(readings, words, arrow)', () => {
  const words = wordsOf('en-GB');
  const at = { file: 'x', line: 1, column: 1 };

  it('explains shapes only where they differ from the plain one', () => {
    expect(keyOf([{ status: 'confirmed', dates: {}, at }], words, '↑')).toEqual([]);
    expect(keyOf([{ status: 'reported', dates: {}, at }], words, '↑')).toEqual([{ symbol: '○', text: 'reported' }]);
  });

  it('explains arrows and ranges where there are some', () => {
    const readings = [{ value: 5, bound: 'over' as const, low: 4, high: 6, dates: {}, at }];
    expect(keyOf(readings, words, '→').map(({ text }) => text)).toEqual(['known from one side only', 'range']);
  });
});
