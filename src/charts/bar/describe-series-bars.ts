import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import type { Locale } from '../../model/site.ts';
import { describeRows } from '../rows/describe-rows.ts';
import { wordsOf } from '../words.ts';
import { readSeriesBars } from './read-series-bars.ts';

/** As of single bars, each named by its category and its series. */
export function describeSeriesBars(spec: ChartSpecOf<'bar'>, data: ChartData, locale: Locale): string {
  const { input } = readSeriesBars(spec, data, locale.language);
  const rows = (input?.groups ?? []).flatMap(({ row, bars }) =>
    bars.map(({ reading, series }) => ({
      ...row,
      name: [row.name, input?.series[series]?.name].filter(Boolean).join(', '),
      readings: [reading],
    })),
  );
  const text = describeRows('bar', input && { ...input.rows, rows }, locale);
  const names = input?.series.map(({ name }) => name) ?? [];
  return names.length > 1 && rows.length > 0 ? `${text} ${wordsOf(locale.language).describe.series(names)}` : text;
}
