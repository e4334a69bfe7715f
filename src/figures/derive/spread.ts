import { problem } from '../../model/errors/index.ts';
import type { Distribution, Figure, Interval } from '../../model/figure.ts';
import type { Problem } from '../../model/problem.ts';
import { isOneSided } from '../bounds.ts';
import type { Quantile } from '../distribution/quantile.ts';
import { split } from '../distribution/split.ts';
import { tidy } from '../units.ts';
import type { DeriveContext, Entry } from './context.ts';
import { type Measure, readRange } from './declared.ts';

const USUAL_LEVEL = 0.9;
/** The three ways to say how uncertain an input is. */
const SPREADS = ['interval', 'distribution', 'scenarios'] as const;
type SpreadKey = (typeof SPREADS)[number];

/** A distribution or scenarios, read: in the figure's unit. */
export interface Spread {
  quantile: Quantile;
  distribution: Distribution;
  /** Where the value is computed when none was typed. */
  middle: { value: number; computed: 'median' | 'mean' };
  /** Sources that come with it. */
  sources: string[];
}

/** Reports keys of uncertainty that do not go together, or with such a figure. */
export function checkSpread({ id, spec }: Entry, figure: Figure, { problems, locate }: DeriveContext): boolean {
  const [key, second] = SPREADS.filter((name) => spec[name] !== undefined);
  const wrong = (name: string, reason: string): Problem =>
    problem('RK034', { key: name, reason, hint: undefined }, locate(id, name));
  const before = problems.length;
  if (spec.level !== undefined && key !== 'interval')
    problems.push(wrong('level', 'there is no interval whose share it could be'));
  if (!key) return false;
  if (second) problems.push(wrong(second, `it says in another way what \`${key}:\` says`));
  if (figure.type === 'date')
    problems.push(wrong(key, 'a date has no interval; give it less precision, like 2026-05 or 2026-Q2'));
  else if (isOneSided(figure.bound))
    problems.push(
      wrong(key, `the figure has the bound "${figure.bound}", and what is known from one side has no two ends`),
    );
  if (spec.basis === undefined) problems.push(problem('RK032', { id, what: NAMES[key] }, locate(id, key)));
  return problems.slice(before).every(({ code }) => code === 'RK032');
}

const NAMES: Record<SpreadKey, string> = {
  interval: 'an interval',
  distribution: 'a distribution',
  scenarios: 'scenarios',
};

/** The interval of an input; its samples are drawn at once and kept for the formulas that use it. */
export function readInterval(
  entry: Entry,
  figure: Figure,
  measure: Measure,
  context: DeriveContext,
): Interval | undefined {
  const { id, spec } = entry;
  const range = readRange('interval', entry, measure, context);
  if (!range) return undefined;
  const { value, unit } = figure;
  if (value < range.low || value > range.high) {
    context.problems.push(problem('RK033', { value, ...range, unit }, context.locate(id, 'interval')));
    return undefined;
  }
  const interval: Interval = { ...range, level: spec.level ?? USUAL_LEVEL, from: 'input', ...basisOf(entry) };
  // An interval without width says that there is no doubt: nothing to sample.
  if (range.low < range.high) keepSamples(id, split(value, interval), measure, context);
  return interval;
}

/** The 5th to the 95th percentile of a distribution or of scenarios, between which the value has to lie. */
export function spreadInterval(
  entry: Entry,
  figure: Figure,
  { spread, measure }: { spread: Spread; measure: Measure },
  context: DeriveContext,
): Interval | undefined {
  const { id, spec } = entry;
  const { quantile, middle } = spread;
  const [low, high] = [tidy(quantile(0.05)), tidy(quantile(0.95))];
  const { value, unit } = figure;
  if (value < low || value > high) {
    const hint = `What prints is the value: it has to lie within what is likely, as the ${middle.computed} does, ${short(middle.value)}.`;
    const range = { low: short(low), high: short(high) };
    context.problems.push(
      problem(
        'RK033',
        { value, ...range, unit, hint },
        context.locate(id, spec.distribution ? 'distribution' : 'scenarios'),
      ),
    );
    return undefined;
  }
  keepSamples(id, quantile, measure, context);
  return { low, high, level: USUAL_LEVEL, from: 'distribution', ...basisOf(entry) };
}

/** Enough digits to find a mistake by. */
const short = (value: number): number => Number(value.toPrecision(6));

const basisOf = ({ spec: { basis } }: Entry): Pick<Interval, 'basis'> => (basis === undefined ? {} : { basis });

function keepSamples(id: string, quantile: Quantile, { unit }: Measure, { samples }: DeriveContext): void {
  samples.addInput(id, (share) => quantile(share) * unit.scale);
}
