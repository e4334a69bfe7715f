import { problem } from '../../model/errors/index.ts';
import type { Range } from '../../model/figure.ts';
import { parseQuantity, parseRange } from '../quantity.ts';
import { tidy, type Unit } from '../units.ts';
import type { DeriveContext, Entry, KeyPath } from './context.ts';

/** A unit with its multiplier, as `unit:` says it. */
export interface ScaledUnit {
  unit: Unit;
  multiplier: number;
}

/** The unit of `unit:`; undefined without one, and after a problem was reported. */
export function findDeclaredUnit(
  { id, spec }: Entry,
  { units, locate, problems }: DeriveContext,
): ScaledUnit | undefined {
  if (spec.unit === undefined) return undefined;
  const result = units.parseScaled(spec.unit);
  if ('unit' in result) return result;
  const { reason, hint, offset } = result.error;
  problems.push(problem('RK022', { text: spec.unit, reason, hint }, locate(id, 'unit', offset)));
  return undefined;
}

/** A number or a quantity text, in its own unit; undefined after a problem was reported. */
export function readQuantity(
  raw: string | number,
  key: KeyPath,
  { id }: Entry,
  { units, locate, problems }: DeriveContext,
): { value: number; unit: Unit } | undefined {
  if (typeof raw === 'number') return { value: raw, unit: units.one };
  const quantity = parseQuantity(raw, units);
  if (!('error' in quantity)) return quantity;
  const { reason, hint, offset } = quantity.error;
  problems.push(problem('RK020', { text: raw, reason, hint }, locate(id, key, offset)));
  return undefined;
}

/** What a range or a reading is measured against: the unit of its figure, and `unit:` for bare numbers. */
export interface Measure {
  unit: Unit;
  declared?: ScaledUnit | undefined;
}

/** A quantity as YAML has it: a text, or a bare number. */
export type Amount = string | number;

/** What reading an amount within an entry takes. */
export interface AmountReading {
  entry: Entry;
  measure: Measure;
  context: DeriveContext;
}

/** A quantity in the unit of its figure; undefined after a problem was reported. */
export function readAmount(raw: Amount, path: KeyPath, { entry, measure, context }: AmountReading): number | undefined {
  const quantity = readQuantity(raw, path, entry, context);
  return quantity && converter(quantity.unit, path, entry, measure, context)?.(quantity.value);
}

/** The range of `interval:` or `stated:` in the unit of its figure; undefined after a problem was reported. */
export function readRange(
  key: 'interval' | 'stated',
  entry: Entry,
  measure: Measure,
  context: DeriveContext,
): Range | undefined {
  const text = entry.spec[key] ?? '';
  const range = parseRange(text, context.units);
  if ('error' in range) {
    const { reason, hint, offset } = range.error;
    context.problems.push(problem('RK020', { text, reason, hint }, context.locate(entry.id, key, offset)));
    return undefined;
  }
  const convert = converter(range.unit, key, entry, measure, context);
  return convert && { low: convert(range.low), high: convert(range.high) };
}

/**
 * How numbers in `from` become numbers in the figure's unit. Bare numbers beside `unit: billion USD/year` are in billions, too.
 * Undefined when the units do not fit, which is reported.
 */
export function converter(
  from: Unit,
  key: KeyPath,
  { id }: Entry,
  { unit, declared }: Measure,
  { units, problems, locate }: DeriveContext,
): ((value: number) => number) | undefined {
  if (from.text === '' && declared && unit.text === declared.unit.text)
    return (value) => tidy(value * declared.multiplier);
  if (units.compatible(from, unit)) return (value) => units.convert(value, from, unit);
  const hint = from.text === '' ? `Write the unit after the number: ${unit.text}.` : undefined;
  problems.push(
    problem('RK025', { what: `\`${[key].flat().at(-1)}:\``, left: from.text, right: unit.text, hint }, locate(id, key)),
  );
  return undefined;
}
