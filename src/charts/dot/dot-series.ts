import type { Element } from 'hast';
import type { ChartData } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import type { ChartContext } from '../contract.ts';
import { checkColumn } from '../field.ts';
import { drawMark } from '../marks.ts';
import { CATEGORY_COLOURS, type ColourName } from '../palette.ts';
import { seriesName } from '../series/series.ts';
import { text } from '../svg.ts';
import { ascent, lineHeight, themeOf } from '../theme.ts';

/** The series of a dot chart, in order of appearance, each with its colour. */
export interface DotSeries {
  names: string[];
  /** The colour of a row of the data. */
  colourOf: (row: number) => ColourName;
}

interface SeriesInput {
  series?: string | undefined;
  highlight?: string | undefined;
}

/** Groups rows by their series column; without one, all are alike. */
export function resolveSeries(
  { series, highlight }: SeriesInput,
  data: ChartData,
): DotSeries & { problems: Problem[] } {
  const problems = checkColumn('series', series, data);
  if (series === undefined || problems.length > 0) return { names: [], colourOf: () => 'c-accent', problems };
  const nameOf = (row: number): string => seriesName(data, row, series);
  const names = data.seriesNames ?? [...new Set(data.rows.map((_, row) => nameOf(row)))];
  const most = CATEGORY_COLOURS.length;
  const highlighted = highlight !== undefined && names.includes(highlight);
  if (names.length > most && !highlighted)
    problems.push(problem('RK088', { count: names.length, most, byHighlight: true }, data.at));
  const colourOf = (row: number): ColourName => {
    if (highlighted) return nameOf(row) === highlight ? 'c-accent' : 'c-muted';
    return CATEGORY_COLOURS[names.indexOf(nameOf(row))] ?? 'c-muted';
  };
  return { names: highlighted && highlight !== undefined ? [highlight] : names, colourOf, problems };
}

/** A highlight may name a series or something on an axis; it has to name one of them. */
export function checkNames(highlight: string | undefined, names: readonly string[], data: ChartData): Problem[] {
  if (highlight === undefined || names.includes(highlight) || data.rows.length === 0) return [];
  return [
    problem(
      'RK087',
      { name: highlight, hint: didYouMean(highlight, names, 'Names') },
      data.placeOf?.(highlight) ?? data.at,
    ),
  ];
}

interface Entry {
  x: number;
  line: number;
  name: string;
}

/** A line or two above the plot that name the colours; nothing when there are none to name. */
export function drawSeriesKey(
  series: DotSeries,
  data: ChartData,
  { key, context }: { key?: string | undefined; context: ChartContext },
) {
  const theme = themeOf(context.layout);
  const { measure, width } = context;
  if (series.names.length < 2 || key === undefined) return { elements: [], height: 0 };
  const step = lineHeight(theme.value) + 4;
  const entries: Entry[] = [];
  let [x, at] = [0, 0];
  for (const name of series.names) {
    const taken = 2 * theme.radius + 6 + measure.width(name, theme.value);
    if (x > 0 && x + taken > width) [x, at] = [0, at + 1];
    entries.push({ x, line: at, name });
    x += taken + 18;
  }
  const elements = entries.flatMap((entry): Element[] => {
    const row = data.rows.findIndex((_, i) => seriesName(data, i, key) === entry.name);
    const top = entry.line * step;
    const mark = { x: entry.x + theme.radius, y: top + lineHeight(theme.value) / 2 };
    const start = { x: entry.x + 2 * theme.radius + 6, y: top + ascent(theme.value) };
    return [
      drawMark(mark, { radius: theme.radius, colour: series.colourOf(row) }),
      text(entry.name, { at: start, style: theme.value }),
    ];
  });
  return { elements, height: (at + 1) * step + 6 };
}
