import { problem } from '../../model/errors/index.ts';
import type { Distribution, FigureSpec } from '../../model/figure.ts';
import { discrete } from '../distribution/discrete.ts';
import { tidy } from '../units.ts';
import type { DeriveContext, Entry } from './context.ts';
import { type AmountReading, type Measure, readAmount } from './declared.ts';
import type { Spread } from './spread.ts';

type Scenarios = NonNullable<FigureSpec['scenarios']>;
type Scenario = Extract<Distribution, { name: 'scenarios' }>['scenarios'][number];

/** Weights are typed to a few digits: 33.3 % three times is meant to be all. */
const SLACK = 0.0015;

/** Scenarios with their weights made to come to one. The middle is the weighted mean: no one scenario need be likely. */
export function readScenarios(
  spec: Scenarios,
  entry: Entry,
  measure: Measure,
  context: DeriveContext,
): Spread | undefined {
  const scenarios = spec.map((scenario, i) => readScenario(scenario, `${i}`, { entry, measure, context }));
  const known = scenarios.filter((scenario) => scenario !== undefined);
  if (known.length < scenarios.length) return undefined;
  const sum = tidy(known.reduce((total, { weight }) => total + weight, 0));
  if (Math.abs(sum - 1) > SLACK) {
    context.problems.push(problem('RK045', { sum }, context.locate(entry.id, 'scenarios')));
    return undefined;
  }
  const weighted = known.map((scenario) => ({ ...scenario, weight: tidy(scenario.weight / sum) }));
  const mean = tidy(weighted.reduce((total, { value, weight }) => total + value * weight, 0));
  return {
    quantile: discrete(weighted),
    distribution: { name: 'scenarios', scenarios: weighted },
    middle: { value: mean, computed: 'mean' },
    sources: [],
  };
}

function readScenario(
  { value: raw, weight: share, note }: Scenarios[number],
  at: string,
  reading: AmountReading,
): Scenario | undefined {
  const { entry, context } = reading;
  const value = readAmount(raw, ['scenarios', at, 'value'], reading);
  const path = ['scenarios', at, 'weight'];
  const weight = readAmount(share, path, { ...reading, measure: { unit: context.units.one } });
  if (value === undefined || weight === undefined) return undefined;
  if (weight > 0) return { value, weight, ...(note === undefined ? {} : { note }) };
  context.problems.push(problem('RK045', { sum: undefined }, context.locate(entry.id, path)));
  return undefined;
}
