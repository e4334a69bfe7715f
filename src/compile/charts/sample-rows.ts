import type { ChartColumn, ChartRow, ChartSpec } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Position, Problem } from '../../model/problem.ts';
import { multiplier, oddFigure } from './figure-rows.ts';

/** A thousand values of a figure, from low to high, each as likely as the next; undefined for one without doubt. */
export type QuantilesOf = (id: string) => number[] | undefined;

interface Rows {
  value?: { columns: ChartColumn[]; rows: ChartRow[] };
  problems: Problem[];
}

interface Setting {
  at: Position;
  quantilesOf: QuantilesOf;
}

/** Whether a kind draws how figures are spread, not their values. */
export const drawsSamples = ({ kind }: ChartSpec): boolean =>
  kind === 'histogram' || kind === 'quantile-dots' || kind === 'density' || kind === 'fan';

/** The rows of figures for such a kind: one a sample, or for a fan one a figure with the ends of its bands. */
export function sampleRows(spec: ChartSpec, figures: Figure[], chart: string, { at, quantilesOf }: Setting): Rows {
  const odd = oddFigure(chart, figures, at);
  if (odd) return { problems: [odd] };
  const certain = figures.filter(({ id, type }) => type === 'date' || !quantilesOf(id));
  if (spec.kind === 'fan') return fanRows(spec, figures, { at, quantilesOf });
  if (certain.length > 0) return { problems: certain.map(({ id }) => problem('RK380', { id }, at)) };
  const { unit, factor } = unitOf(figures);
  const columns: ChartColumn[] = [
    { name: 'id', title: 'Id', type: 'string' },
    { name: 'figure', title: 'Figure', type: 'string' },
    { name: 'value', title: 'Value', type: 'number', ...(unit ? { unit } : {}) },
  ];
  const rows = figures.flatMap(({ id, label, at: place }) =>
    (quantilesOf(id) ?? []).map(
      (value): ChartRow => ({ at: place, cells: { id, figure: label, value: tidy(value / factor) } }),
    ),
  );
  return { value: { columns, rows }, problems: [] };
}

/** One figure may be certain: that is where a fan begins. */
function fanRows(
  { bands }: Extract<ChartSpec, { kind: 'fan' }>,
  figures: Figure[],
  { at, quantilesOf }: Setting,
): Rows {
  const undated = figures.filter(({ asOf, period }) => !asOf && !period);
  if (undated.length > 0) return { problems: undated.map(({ id }) => problem('RK384', { id }, at)) };
  if (figures.every(({ id }) => !quantilesOf(id)))
    return { problems: figures.slice(0, 1).map(({ id }) => problem('RK380', { id }, at)) };
  const { unit, factor } = unitOf(figures);
  const own = unit ? { unit } : {};
  const columns: ChartColumn[] = [
    { name: 'label', title: 'Figure', type: 'string' },
    { name: 'date', title: 'As of', type: 'date' },
    { name: 'value', title: 'Value', type: 'number', ...own },
    ...bands.flatMap(({ low, high, level }): ChartColumn[] => [
      { name: low, title: `${level} %: low`, type: 'number', ...own },
      { name: high, title: `${level} %: high`, type: 'number', ...own },
    ]),
    { name: 'bound', title: 'Bound', type: 'string' },
    { name: 'status', title: 'Status', type: 'string' },
  ];
  const rows = figures.map((figure): ChartRow => {
    const quantiles = quantilesOf(figure.id) ?? [figure.value];
    const endAt = (share: number): number => tidy(valueAt(quantiles, share) / factor);
    const ends = bands.flatMap(({ low, high, level }) => [
      [low, endAt(0.5 - level / 200)],
      [high, endAt(0.5 + level / 200)],
    ]);
    return {
      at: figure.at,
      cells: {
        label: figure.label,
        date: figure.asOf ?? figure.period ?? null,
        value: figure.value / factor,
        ...Object.fromEntries(ends),
        bound: figure.bound ?? null,
        status: figure.status ?? null,
      },
    };
  });
  return { value: { columns, rows }, problems: [] };
}

function unitOf(figures: Figure[]): { unit: string; factor: number } {
  const [word, factor] = multiplier(figures);
  return { unit: [word, word === '%' ? '' : (figures[0]?.unit ?? '')].filter(Boolean).join(' '), factor };
}

/** Six digits are more than any sample deserves. */
const tidy = (value: number): number => Number(value.toPrecision(6));

/** The value below which a share of the chances lies, between the middles of two parts. */
function valueAt(quantiles: readonly number[], share: number): number {
  // 0.5 less 90 halves of a percent is not quite 0.05.
  const at = Math.min(Math.max(Number((share * quantiles.length).toFixed(6)) - 0.5, 0), quantiles.length - 1);
  const [below = 0, above = 0] = [quantiles[Math.floor(at)], quantiles[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}
