import type { ChartData } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { isDate } from '../../model/table.ts';
import { checkColumn } from '../field.ts';
import { CATEGORY_COLOURS, type ColourName } from '../palette.ts';

/** The series of a chart whose marks are areas, in order of appearance. */
export interface Series {
  name: string; // "" for the only one
  colour: ColourName;
  highlighted: boolean;
}

interface SeriesInput {
  series?: string | undefined;
  highlight?: string | undefined;
  /** How many can be told apart; the palette's four unless said. */
  most?: number;
}

/** Finds the series of a chart; more than can be told apart are a problem, and nothing is returned. */
export function findSeries(
  { series, highlight, most = CATEGORY_COLOURS.length }: SeriesInput,
  data: ChartData,
): { series: Series[]; problems: Problem[] } {
  const problems = checkColumn('series', series, data);
  if (problems.length > 0) return { series: [], problems };
  const names = data.seriesNames ?? [...new Set(data.rows.map((_, row) => seriesName(data, row, series)))];
  if (names.length > most)
    return { series: [], problems: [problem('RK088', { count: names.length, most, byHighlight: false }, data.at)] };
  const isNamed = highlight !== undefined && names.includes(highlight);
  return {
    problems,
    series: names.map((name, i) => ({
      name,
      highlighted: isNamed && name === highlight,
      colour: isNamed ? (name === highlight ? 'c-accent' : 'c-muted') : (CATEGORY_COLOURS[i] ?? 'c-muted'),
    })),
  };
}

/** The name of the series that a row belongs to; a date as it is written. */
export function seriesName({ rows }: ChartData, row: number, series: string | undefined): string {
  const cell = (series === undefined ? undefined : rows[row]?.cells[series]) ?? '';
  return isDate(cell) ? cell.iso : String(cell);
}
