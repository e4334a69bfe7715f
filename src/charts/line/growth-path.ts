import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { dayOf } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Field } from '../field.ts';
import type { Point } from '../geometry.ts';
import { axisFactor, findFigure } from '../reference.ts';
import type { Scale } from '../scale.ts';

type PathSpec = ChartSpecOf<'line'>['paths'][number];

/** Growth from a known value: value × multiple ^ (days / per). */
export interface GrowthPath {
  day: number;
  value: number; // in the unit of the axis
  multiple: number;
  per: number; // days
  until?: number; // day
  label: string;
  tone: PathSpec['tone'];
}

// A year is 365 days, and a month a twelfth of it, as everywhere in formulas.
const DAYS: Record<PathSpec['per'], number> = { day: 1, month: 365 / 12, quarter: 365 / 4, year: 365 };

/** Finds the figures of a path; one that has no date, or an unfit unit, is a problem and no path. */
export function resolvePath(spec: PathSpec, index: number, { x, y, data }: { x: Field; y: Field; data: ChartData }) {
  const from = findFigure(spec.from, `paths.${index}.from`, data);
  const multiple = findFigure(spec.multiple, `paths.${index}.multiple`, data);
  const problems: Problem[] = [...from.problems, ...multiple.problems];
  if (!from.figure || !multiple.figure) return { problems };
  const start = from.figure;
  const { factor, problems: unfit } = axisFactor(start, y, data);
  problems.push(...unfit);
  const date = start.asOf ?? start.period;
  const reason = badStart({ isDated: date !== undefined, value: start.value, multiple: multiple.figure.value, x });
  if (reason) problems.push(problem('RK092', { id: spec.from, reason }, data.at));
  if (!date || factor === undefined || problems.length > 0) return { problems };
  const path: GrowthPath = {
    day: dayOf(date),
    value: start.value * factor,
    multiple: multiple.figure.value,
    per: DAYS[spec.per],
    label: spec.label,
    tone: spec.tone,
    ...(spec.until ? { until: dayOf(spec.until) } : {}),
  };
  return { path, problems };
}

interface Start {
  isDated: boolean;
  value: number;
  multiple: number;
  x: Field;
}

function badStart({ isDated, value, multiple, x }: Start): string | undefined {
  if (x.type !== 'date') return `the x axis, "${x.column}", has no dates`;
  if (!isDated) return 'it has no date (`as_of` or `period`)';
  if (value <= 0 || multiple <= 0) return 'growth by a multiple needs values above zero';
  return undefined;
}

export const valueAt = ({ day, value, multiple, per }: GrowthPath, at: number): number =>
  value * multiple ** ((at - day) / per);

/** The part of a path that lies in the plot, as px; fewer than two points when none does. */
export function pathPoints(path: GrowthPath, x: Scale, y: Scale): Point[] {
  const [low, high] = y.domain;
  const days = [low, high].map((limit) => dayOfValue(path, limit)).sort((a, b) => a - b);
  const from = Math.max(path.day, x.domain[0], days[0] ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(path.until ?? x.domain[1], x.domain[1], days[1] ?? Number.POSITIVE_INFINITY);
  if (!(to > from)) return [];
  // On a log axis growth is a straight line; elsewhere 32 pieces look smooth.
  const pieces = y.kind === 'log' ? 1 : 32;
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const day = from + ((to - from) * i) / pieces;
    return { x: x.at(day), y: y.at(valueAt(path, day)) };
  });
}

/** When the path is at a value: day + per × ln(limit / value) / ln(multiple); never, for what it does not pass. */
function dayOfValue({ day, value, multiple, per }: GrowthPath, limit: number): number {
  const grows = multiple > 1;
  if (limit <= 0) return grows ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (multiple === 1) return limit > value ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return day + (per * Math.log(limit / value)) / Math.log(multiple);
}
