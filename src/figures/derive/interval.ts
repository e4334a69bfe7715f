import { problem } from '../../model/errors/index.ts';
import type { Figure, Interval } from '../../model/figure.ts';
import { deriveDistribution } from '../distribution.ts';
import type { DeriveContext, Entry } from './context.ts';
import { type Measure, readRange } from './declared.ts';

const USUAL_LEVEL = 0.9;

/** The interval of an input; its samples are drawn at once and kept for the formulas that use it. */
export function readInterval(
  entry: Entry,
  figure: Figure,
  measure: Measure,
  context: DeriveContext,
): Interval | undefined {
  const { id, spec } = entry;
  const { problems, locate } = context;
  if (spec.interval === undefined) {
    if (spec.level !== undefined) problems.push(misplaced('level', 'there is no interval whose share it could be'));
    return undefined;
  }
  if (figure.type === 'date') {
    problems.push(misplaced('interval', 'a date has no interval; give it less precision, like 2026-05 or 2026-Q2'));
    return undefined;
  }
  if (spec.basis === undefined) problems.push(problem('RK032', { id }, locate(id, 'interval')));
  const range = readRange('interval', entry, measure, context);
  if (!range) return undefined;
  const { value, unit } = figure;
  if (value < range.low || value > range.high) {
    problems.push(problem('RK033', { value, ...range, unit }, locate(id, 'interval')));
    return undefined;
  }
  const interval: Interval = {
    ...range,
    level: spec.level ?? USUAL_LEVEL,
    from: 'input',
    ...(spec.basis === undefined ? {} : { basis: spec.basis }),
  };
  keepSamples(figure, interval, measure, context);
  return interval;

  function misplaced(key: string, reason: string) {
    return problem('RK034', { key, reason }, locate(id, key));
  }
}

/** An interval without width says that there is no doubt: nothing to sample. */
function keepSamples({ id, value }: Figure, interval: Interval, { unit }: Measure, context: DeriveContext): void {
  if (interval.low === interval.high) return;
  const valueAt = deriveDistribution(value, interval);
  context.columns.set(
    id,
    context.sampler.sample(id, (deviate) => valueAt(deviate) * unit.scale),
  );
}
