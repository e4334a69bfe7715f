import { printFigure } from '../../figures/print/print-figure.ts';
import type { ChartColumn, ChartRow } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';

/** Words that keep axis numbers short, largest first. */
const MULTIPLIERS: [word: string, factor: number][] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
];

/** One row a figure: label, value, low, high, bound, status and date, in the unit that all of them share. */
export function figureRows(
  chart: string,
  figures: Figure[],
  { at, locale }: { at: Position; locale: Locale },
): { value?: { columns: ChartColumn[]; rows: ChartRow[] }; problems: Problem[] } {
  const [first] = figures;
  if (!first) return { problems: [] };
  const odd = oddFigure(chart, figures, at);
  if (odd) return { problems: [odd] };
  const [word, factor] = multiplier(figures);
  const unit = [word, word === '%' ? '' : first.unit].filter(Boolean).join(' ');
  const type = first.type === 'date' ? 'date' : 'number';
  const columns: ChartColumn[] = [
    { name: 'label', title: 'Figure', type: 'string' },
    ...(['value', 'low', 'high'] as const).map(
      (name) => ({ name, title: TITLES[name], type, ...(unit ? { unit } : {}) }) as ChartColumn,
    ),
    { name: 'bound', title: 'Bound', type: 'string' },
    { name: 'status', title: 'Status', type: 'string' },
    { name: 'date', title: 'As of', type: 'date' },
  ];
  return { value: { columns, rows: figures.map((figure) => rowOf(figure, { factor, unit, locale })) }, problems: [] };
}

/** A problem for the first figure whose unit is not that of the others. */
export function oddFigure(chart: string, figures: readonly Figure[], at: Position): Problem | undefined {
  const [first] = figures;
  const odd = figures.find((figure) => figure.unit !== first?.unit || figure.type !== first.type);
  return first && odd && problem('RK166', { chart, one: unitOf(first), other: unitOf(odd), id: odd.id }, at);
}

const TITLES = { value: 'Value', low: 'Low', high: 'High' };

function rowOf(figure: Figure, { factor, unit, locale }: { factor: number; unit: string; locale: Locale }): ChartRow {
  const range = figure.interval ?? figure.stated;
  return {
    at: figure.at,
    // A stated range prints as its ends, which the chart has.
    ...(figure.stated || figure.type === 'date' ? {} : { printed: { value: printedValue(figure, unit, locale) } }),
    cells: {
      label: figure.label,
      value: figure.date ?? figure.value / factor,
      low: range ? range.low / factor : null,
      high: range ? range.high / factor : null,
      bound: figure.bound ?? null,
      status: figure.status ?? null,
      date: figure.asOf ?? null,
    },
  };
}

/** The number alone, in the unit of the axis: what the page prints, so that both say the same. */
function printedValue(figure: Figure, unit: string, locale: Locale): string {
  return printFigure(figure, { form: 'plain', ...(unit ? { as: unit } : {}) }, locale);
}

/** The largest multiplier that the greatest value reaches; none for plain numbers. */
export function multiplier(figures: Figure[]): [word: string, factor: number] {
  if (figures.every(({ unit, format }) => unit === '' && format === 'percent')) return ['%', 0.01];
  const greatest = figures.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
  if (figures.some(({ unit, type }) => unit === '' || type === 'date')) return ['', 1];
  return MULTIPLIERS.find(([, factor]) => greatest >= factor) ?? ['', 1];
}

const unitOf = (figure: Figure): string => (figure.type === 'date' ? 'a date' : figure.unit || 'no unit');
