import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import { centre, type Reading } from '../reading.ts';
import { type CategoryRow, type RowsInput, readRows, sortRows } from '../rows/read-rows.ts';
import { findSeries, type Series, seriesName } from '../series/series.ts';
import { wordsOf } from '../words.ts';

/** What one category has of one series. */
export interface PairEnd {
  reading: Reading;
  series: Series;
}

/** Several values a category, one a series, in the order of the series; those that are not known are left out. */
export interface PairsInput extends RowsInput {
  series: Series[];
  ends: Map<CategoryRow, PairEnd[]>;
}

type RangeSpec = ChartSpecOf<'range'>;

/** Reads the categories of a dumbbell. What a pair lacks is said under its name; two rows for one end are a problem. */
export function readPairs(
  spec: RangeSpec,
  data: ChartData,
  { language }: Pick<Locale, 'language'>,
): { input?: PairsInput; problems: Problem[] } {
  const { highlight, ...plain } = spec;
  const { series, problems } = findSeries(spec, data);
  const isSeries = series.some(({ highlighted }) => highlighted);
  const own: RangeSpec = { ...(isSeries ? plain : { ...plain, highlight }), order: 'as written' };
  const found = readRows(own, { data, language, grouped: true, dates: true });
  problems.push(...found.problems);
  if (!found.input || series.length === 0) return { problems };
  const seriesOf = (row: number): string => seriesName(data, row, spec.series);
  const ends = new Map<CategoryRow, PairEnd[]>();
  const twice: string[] = [];
  const rows = found.input.rows.map((row): CategoryRow => {
    const pair = series.flatMap((one): PairEnd[] => {
      const all = row.readings.filter((_, i) => seriesOf(row.indices[i] ?? 0) === one.name);
      if (all.length > 1) twice.push(`${row.name}, ${one.name}`);
      const [reading] = all;
      return reading && centre(reading) !== undefined ? [{ reading, series: one }] : [];
    });
    const lacking = pair.length === 0 ? [] : series.filter((one) => !pair.some((end) => end.series === one));
    const missing =
      lacking.length === 0 ? '' : `${lacking.map(({ name }) => name).join(', ')}: ${wordsOf(language).notKnown}`;
    const note = [row.note, missing].filter(Boolean).join(' · ');
    const own = { ...row, readings: pair.map(({ reading }) => reading), note };
    ends.set(own, pair);
    return own;
  });
  if (twice.length > 0) problems.push(problem('RK340', { names: twice }, data.at));
  const ordered = sortRows(rows, spec.order, (row) => lastOf(ends.get(row), series.at(-1)));
  return { input: { ...found.input, rows: ordered, series, ends }, problems };
}

/** The value that order goes by: that of the last series; a pair without it comes last. */
function lastOf(ends: readonly PairEnd[] = [], last: Series | undefined): number | undefined {
  const end = ends.find(({ series }) => series === last);
  return end ? centre(end.reading) : undefined;
}
