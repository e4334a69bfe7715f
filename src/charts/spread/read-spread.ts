import { printFigure, printInterval } from '../../figures/print/print-figure.ts';
import type { Channel, ChartData, ChartRow } from '../../model/chart.ts';
import type { ReferenceSpec } from '../../model/chart-parts.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import { printCell } from '../chart-table.ts';
import { checkColumn, type Field, resolveField } from '../field.ts';
import { checkType } from '../field-type.ts';
import { printLabel } from '../format.ts';
import { readField } from '../reading.ts';
import { type Reference, resolveReferences } from '../reference.ts';
import { multiplierOf } from '../unit.ts';
import { wordsOf } from '../words.ts';
import { quantile } from './quantile.ts';

/** Values that belong together, with what is said of them. */
export interface SpreadGroup {
  name: string; // "" for the only one
  values: number[]; // rising, in the unit of the axis
  median: number;
  low: number; // 5th percentile
  high: number; // 95th
  /** "3.85; 9 in 10 between 3.61 and 4.41" */
  text: string;
  highlighted: boolean;
}

export interface SpreadInput {
  x: Field;
  groups: SpreadGroup[];
  references: Reference[];
  /** Samples of figures rather than rows of a table. */
  ofFigures: boolean;
}

export interface SpreadSpec {
  data: object;
  x: Channel;
  series?: string | undefined;
  highlight?: string | undefined;
  references: readonly ReferenceSpec[];
}

const MOST_GROUPS = 12;

/** Groups the values of a chart, and finds the middle of each and the ends between which nine in ten lie. */
export function readSpread(
  spec: SpreadSpec,
  data: ChartData,
  locale: Locale,
): { input?: SpreadInput; problems: Problem[] } {
  const ofFigures = 'figures' in spec.data;
  const found = resolveField({ name: 'x', channel: spec.x, data, ofFigures: false });
  const series = ofFigures ? 'figure' : spec.series;
  const problems = [...found.problems, ...checkColumn('series', spec.series, data)];
  if (!found.field || problems.length > 0) return { problems };
  const x = found.field;
  problems.push(...checkType(x, ['number'], data));
  if (problems.length > 0) return { problems };
  const read = readField(x, data);
  const references = resolveReferences(spec.references, x, data);
  problems.push(...read.problems, ...references.problems);
  const nameOf = ({ cells }: ChartRow): string =>
    series === undefined ? '' : printCell(cells[series] ?? null, locale.language);
  const values = Map.groupBy(
    read.readings.flatMap(({ value }, row) =>
      value === undefined || (x.log && value <= 0) ? [] : [{ value, row: data.rows[row] }],
    ),
    ({ row }) => (row ? nameOf(row) : ''),
  );
  if (values.size > MOST_GROUPS)
    return { problems: [...problems, problem('RK382', { count: values.size, most: MOST_GROUPS }, data.at)] };
  const groups = [...values].flatMap(([name, own]): SpreadGroup[] => {
    const sorted = own.map(({ value }) => value).sort((a, b) => a - b);
    if (sorted.length < 2) {
      problems.push(problem('RK381', { name, count: sorted.length }, own[0]?.row?.at ?? data.at));
      return [];
    }
    const id = own[0]?.row?.cells.id;
    const figure = ofFigures && typeof id === 'string' ? data.figures[id] : undefined;
    const highlighted = spec.highlight !== undefined && name === spec.highlight;
    return [{ name, values: sorted, highlighted, ...summaryOf(sorted, { x, figure, locale }) }];
  });
  if (spec.highlight !== undefined && groups.length > 0 && !groups.some(({ highlighted }) => highlighted))
    problems.push(
      problem('RK087', { name: spec.highlight, hint: undefined }, data.placeOf?.(spec.highlight) ?? data.at),
    );
  return { input: { x, groups, references: references.references, ofFigures }, problems };
}

interface Summing {
  x: Field;
  figure: Figure | undefined;
  locale: Locale;
}

/** A figure says its own value and interval, as everywhere on the page; of other values they are counted. */
function summaryOf(sorted: readonly number[], { x, figure, locale }: Summing) {
  const { language } = locale;
  const words = wordsOf(language).spread;
  const interval = figure?.interval;
  if (figure && interval) {
    // Figures come in base units; a share without a unit is drawn in percent.
    const scale = x.unit === '%' && figure.unit !== '%' ? 100 : 1 / multiplierOf(x.unit);
    return {
      median: figure.value * scale,
      low: interval.low * scale,
      high: interval.high * scale,
      text: words.figure(printFigure(figure, {}, locale), printInterval(figure, {}, locale)),
    };
  }
  const [low, median, high] = [0.05, 0.5, 0.95].map((share) => quantile(sorted, share));
  const print = (value: number): string => printLabel(value, language, x);
  return {
    median: median ?? 0,
    low: low ?? 0,
    high: high ?? 0,
    text: words.median(print(median ?? 0), print(low ?? 0), print(high ?? 0)),
  };
}
