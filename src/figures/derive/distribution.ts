import type { DistributionSpec } from '../../model/distribution.ts';
import { problem } from '../../model/errors/index.ts';
import type { Distribution } from '../../model/figure.ts';
import { type Peak, pert, triangular, uniform } from '../distribution/bounded.ts';
import { lognormal, normal } from '../distribution/normal.ts';
import type { Quantile } from '../distribution/quantile.ts';
import type { Unit } from '../units.ts';
import type { DeriveContext, Entry } from './context.ts';
import { type Amount, type AmountReading, type Measure, readAmount, readQuantity } from './declared.ts';
import { readEmpirical } from './empirical.ts';
import { readScenarios } from './scenarios.ts';
import type { Spread } from './spread.ts';

/** The distribution or the scenarios of an input, in its unit; undefined without any, and after a problem was reported. */
export function readSpread(entry: Entry, measure: Measure, context: DeriveContext): Spread | undefined {
  const { distribution, scenarios } = entry.spec;
  if (scenarios) return readScenarios(scenarios, entry, measure, context);
  if (!distribution) return undefined;
  if (distribution.empirical) return readEmpirical(distribution.empirical, entry, measure, context);
  const named = readNamed(distribution, { entry, measure, context });
  return named && { ...named, middle: { value: named.quantile(0.5), computed: 'median' }, sources: [] };
}

/** The unit of a figure that has no value of its own: that of the first number of its spread. */
export function unitOfSpread(entry: Entry, context: DeriveContext): Unit | undefined {
  const first = firstAmount(entry);
  return first && readQuantity(first.raw, first.path, entry, context)?.unit;
}

function firstAmount({ spec: { distribution = {}, scenarios } }: Entry): { raw: Amount; path: string[] } | undefined {
  const scenario = scenarios?.[0]?.value;
  if (scenario !== undefined) return { raw: scenario, path: ['scenarios', '0', 'value'] };
  const { normal, lognormal, uniform, triangular, pert } = distribution;
  const at = (name: string, key: string, raw: Amount) => ({ raw, path: ['distribution', name, key] });
  if (normal) return at('normal', 'mean', normal.mean);
  if (lognormal) return at('lognormal', 'median', lognormal.median);
  if (uniform) return at('uniform', 'low', uniform.low);
  if (triangular) return at('triangular', 'low', triangular.low);
  return pert && at('pert', 'low', pert.low);
}

type Named = Pick<Spread, 'quantile' | 'distribution'>;

function readNamed(spec: DistributionSpec, reading: AmountReading): Named | undefined {
  if (spec.normal) return readNormal(spec.normal, reading);
  if (spec.lognormal) return readLognormal(spec.lognormal, reading);
  if (spec.uniform) return readUniform(spec.uniform, reading);
  if (spec.triangular) return readPeak('triangular', spec.triangular, triangular, reading);
  return spec.pert && readPeak('pert', spec.pert, pert, reading);
}

function readNormal(spec: NonNullable<DistributionSpec['normal']>, reading: AmountReading): Named | undefined {
  const found = readAmounts('normal', spec, reading);
  if (!found) return undefined;
  if (found.sd <= 0) return misshapen('normal', 'sd', '`sd`, the standard deviation, is not above zero', reading);
  return { quantile: normal(found), distribution: { name: 'normal', ...found } };
}

function readLognormal(spec: NonNullable<DistributionSpec['lognormal']>, reading: AmountReading): Named | undefined {
  const found = readAmounts('lognormal', { median: spec.median }, reading);
  if (!found) return undefined;
  const parameters = { ...found, sigma: spec.sigma };
  if (found.median <= 0) return misshapen('lognormal', 'median', 'its `median` is not above zero', reading);
  if (spec.sigma <= 0)
    return misshapen(
      'lognormal',
      'sigma',
      '`sigma`, the standard deviation of the logarithm, is not above zero',
      reading,
    );
  return { quantile: lognormal(parameters), distribution: { name: 'lognormal', ...parameters } };
}

function readUniform(spec: NonNullable<DistributionSpec['uniform']>, reading: AmountReading): Named | undefined {
  const found = readAmounts('uniform', spec, reading);
  if (!found) return undefined;
  if (found.low >= found.high) return misshapen('uniform', 'low', '`low` is not below `high`', reading);
  return { quantile: uniform(found), distribution: { name: 'uniform', ...found } };
}

function readPeak(
  name: 'triangular' | 'pert',
  spec: Record<keyof Peak, Amount>,
  shape: (peak: Peak) => Quantile,
  reading: AmountReading,
): Named | undefined {
  const found = readAmounts(name, spec, reading);
  if (!found) return undefined;
  const { low, mode, high } = found;
  if (low >= high) return misshapen(name, 'low', '`low` is not below `high`', reading);
  if (mode < low || mode > high)
    return misshapen(name, 'mode', '`mode` does not lie between `low` and `high`', reading);
  return { quantile: shape({ low, mode, high }), distribution: { name, low, mode, high } };
}

/** Every parameter in the unit of the figure; undefined when one cannot be read. All that cannot are reported. */
function readAmounts<K extends string>(
  name: string,
  spec: Readonly<Record<K, Amount>>,
  { entry, measure, context }: AmountReading,
): Record<K, number> | undefined {
  const found = Object.entries<Amount>(spec).map(([key, raw]) => {
    const path = ['distribution', name, key];
    return [key, readAmount(raw, path, { entry, measure, context })] as const;
  });
  if (found.some(([, value]) => value === undefined)) return undefined;
  // Object.fromEntries forgets that the keys are those of the spec.
  return Object.fromEntries(found) as Record<K, number>;
}

function misshapen(
  name: Distribution['name'],
  key: string,
  reason: string,
  { entry, context }: AmountReading,
): undefined {
  const at = context.locate(entry.id, ['distribution', name, key]);
  context.problems.push(problem('RK044', { name, reason }, at));
}
