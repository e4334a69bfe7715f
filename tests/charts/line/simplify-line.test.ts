import { describe, expect, it } from 'vitest';
import { simplifyLine } from '../../../src/charts/line/simplify-line.ts';
import { renderChart } from '../../../src/charts/render-chart.ts';
import { createTextMeasure } from '../../../src/charts/text/measure.ts';
import { type ChartData, LineSpecSchema } from '../../../src/model/chart.ts';
import { readChartFonts } from '../../fonts.ts';
import { ENGLISH, SPEC_AT } from '../sample-data.ts';

const spec = LineSpecSchema.parse({
  kind: 'line',
  title: 't',
  subtitle: 's',
  data: { table: 't' },
  x: 'x',
  y: { column: 'y', bound: 'bound' },
});

/** 50,000 values that wave between 0 and 10, with one peak of 50 and one value that is known from one side only. */
const many = dataOf(50_000);

function dataOf(count: number): ChartData {
  return {
    columns: [
      { name: 'x', title: 'X', type: 'number' },
      { name: 'y', title: 'Y', type: 'number' },
      { name: 'bound', title: 'Bound', type: 'string' },
    ],
    rows: Array.from({ length: count }, (_, i) => ({
      cells: { x: i, y: i === 23_457 ? 50 : 5 + 5 * Math.sin(i / 40), bound: i === 31_003 ? 'over' : null },
      at: { file: 'sample.csv', line: i + 2, column: 1 },
    })),
    figures: {},
    at: SPEC_AT,
  };
}

describe('simplifyLine(spec, data)', () => {
  const { rows, total } = simplifyLine(spec, many);
  const kept = new Set(rows.map(({ cells }) => cells.x));

  it('keeps at most four rows a px, of which the ends, the peak and what is not plain are some', () => {
    expect(rows.length).toBeLessThanOrEqual(4 * 641 + 1);
    expect(total).toBe(50_000);
    expect([0, 49_999, 23_457, 31_003].filter((x) => !kept.has(x))).toEqual([]);
  });

  it('keeps the rows in their order, and few rows as they are', () => {
    const xs = rows.map(({ cells }) => Number(cells.x));
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    const few = dataOf(100);
    expect(simplifyLine(spec, few)).toBe(few);
  });

  it('is said under the chart, and the description counts all', () => {
    const chart = renderChart({
      id: 'x',
      spec,
      data: many,
      measure: createTextMeasure(readChartFonts()),
      locale: ENGLISH,
    });
    expect(chart.remarks).toEqual([
      `Picture and table hold ${rows.length.toLocaleString('en-GB')} of 50,000 values: those that can be told apart at this width. The CSV file has all.`,
    ]);
    expect(chart.table.rows).toHaveLength(rows.length);
    expect(chart.description).toMatch(/^Line chart, 50,000 values: X from 0 to 49,999; Y from .* to 50\./);
  });
});
