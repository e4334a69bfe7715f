import { printFigure } from '../../figures/print/print-figure.ts';
import { printQuantity } from '../../figures/print/print-quantity.ts';
import { parseQuantity } from '../../figures/quantity.ts';
import { createUnitSystem, type UnitSystem } from '../../figures/units.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { NumberCheck, NumberContext } from './number-contract.ts';

/** A value lies within what its writer expected, ends included. */
export const checkExpected: NumberCheck = (context) => {
  const units = createUnitSystem(context.locale);
  return Object.values(context.figures).flatMap((figure): Finding[] => {
    const { id, unit, value } = figure;
    const expected = context.specs[id]?.expected;
    if (!expected) return [];
    const [low, high] = expected.map((raw) => readEnd(raw, figure, { context, units }));
    if (low === undefined || high === undefined) return [];
    const faults = [low, high].filter((end) => typeof end !== 'number');
    if (faults.length > 0) return faults;
    if (typeof low !== 'number' || typeof high !== 'number' || (value >= low && value <= high)) return [];
    const print = (end: number) => printQuantity({ value: end, unit, format: figure.format }, {}, context.locale);
    const params = { id, text: printFigure(figure, {}, context.locale), low: print(low), high: print(high) };
    return [findingOf(id, problem('RK222', params, context.locateFigure(id, 'expected')))];
  });
};

/** An end in the unit of the figure; a bare number is taken for one already. */
function readEnd(
  raw: string | number,
  { id, unit }: Figure,
  { context, units }: { context: NumberContext; units: UnitSystem },
): number | Finding {
  if (typeof raw === 'number') return raw;
  const at = context.locateFigure(id, 'expected');
  const quantity = parseQuantity(raw, units);
  if ('error' in quantity) {
    const { reason, hint } = quantity.error;
    return findingOf(id, problem('RK020', { text: raw, reason, hint }, at));
  }
  const own = units.parse(unit);
  if (quantity.unit.text === '') return quantity.value;
  if ('unit' in own && units.compatible(quantity.unit, own.unit))
    return units.convert(quantity.value, quantity.unit, own.unit);
  return findingOf(id, problem('RK025', { what: '`expected:`', left: quantity.unit.text, right: unit }, at));
}
