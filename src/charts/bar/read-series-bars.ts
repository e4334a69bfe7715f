import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { centre, type Reading } from '../reading.ts';
import { type CategoryRow, type RowsInput, readRows } from '../rows/read-rows.ts';
import { findSeries, type Series, seriesName } from '../series/series.ts';
import { boundOf } from '../sum-bound.ts';

/** One bar, or one part of a stacked bar. */
export interface SeriesBar {
  series: number;
  reading: Reading;
  /** Where it begins: 0, or the end of the part before it. */
  base: number;
}

export interface BarGroup {
  row: CategoryRow;
  bars: SeriesBar[];
  /** Of a stacked bar whose parts are all known and none below zero. */
  total?: Reading;
}

export interface SeriesBarsInput {
  rows: RowsInput;
  series: Series[];
  groups: BarGroup[];
}

export const FROM_ZERO = 'the length of a bar stands for its value, counted from zero';

type BarSpec = ChartSpecOf<'bar'>;

/** Reads the bars of each category in the order of the series, and stacks them when asked to. */
export function readSeriesBars(
  spec: BarSpec,
  data: ChartData,
  language: string,
): { input?: SeriesBarsInput; problems: Problem[] } {
  const found = findSeries(spec, data);
  const isSeries = found.series.some(({ highlighted }) => highlighted);
  const { highlight, ...rest } = spec;
  const own = { ...(isSeries ? rest : { ...rest, highlight }), order: 'as written' as const };
  const { input, problems } = readRows(own, { data, language, grouped: true, dates: false });
  const all = [...found.problems, ...problems];
  if ('scale' in spec.x && (spec.x.scale === 'log' || spec.x.scale === 'symlog'))
    return { problems: [...all, problem('RK082', { channel: 'x', reason: FROM_ZERO }, data.at)] };
  if (!input || found.series.length === 0) return { problems: all };
  const groups = input.rows.map((row): BarGroup => {
    const { bars, problems: doubles } = barsOf(row, { spec, data, series: found.series });
    all.push(...doubles);
    return spec.stacked ? stack(row, bars, found.series.length) : { row, bars };
  });
  return { input: { rows: input, series: found.series, groups: sorted(groups, spec.order) }, problems: all };
}

interface Grouping {
  spec: BarSpec;
  data: ChartData;
  series: readonly Series[];
}

function barsOf(row: CategoryRow, { spec, data, series }: Grouping): { bars: SeriesBar[]; problems: Problem[] } {
  const bars: SeriesBar[] = [];
  const problems: Problem[] = [];
  for (const [i, reading] of row.readings.entries()) {
    const name = seriesName(data, row.indices[i] ?? 0, spec.series);
    const at = series.findIndex((one) => one.name === name);
    if (bars.some((bar) => bar.series === at)) problems.push(problem('RK340', { names: [row.name, name] }, reading.at));
    else bars.push({ series: at, reading, base: 0 });
  }
  return { bars: bars.sort((a, b) => a.series - b.series), problems };
}

/** Parts above zero end to end to the right, those below it to the left. */
function stack(row: CategoryRow, bars: readonly SeriesBar[], count: number): BarGroup {
  let [above, below] = [0, 0];
  const stacked = bars.map((bar) => {
    const size = centre(bar.reading) ?? 0;
    const base = size < 0 ? below : above;
    if (size < 0) below += size;
    else above += size;
    return { ...bar, base };
  });
  const isKnown = bars.length === count && bars.every(({ reading }) => (reading.value ?? -1) >= 0);
  const bound = boundOf(bars.map(({ reading }) => reading.bound));
  const first = bars[0];
  if (!isKnown || !first || bound === 'unknown') return { row, bars: stacked };
  return { row, bars: stacked, total: { value: above, ...(bound ? { bound } : {}), dates: {}, at: first.reading.at } };
}

/** By the sum of the bars of a category; equals keep their order. */
function sorted(groups: BarGroup[], order: BarSpec['order']): BarGroup[] {
  if (order === 'as written') return groups;
  const sum = ({ bars }: BarGroup): number => bars.reduce((all, { reading }) => all + (centre(reading) ?? 0), 0);
  const sign = order === 'ascending' ? 1 : -1;
  return groups.toSorted((a, b) => sign * (sum(a) - sum(b)));
}
