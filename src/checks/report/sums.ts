import { valueRounding } from '../../figures/print/figure-rounding.ts';
import { printFigure } from '../../figures/print/print-figure.ts';
import { phraseSetting, printQuantity } from '../../figures/print/print-quantity.ts';
import { createUnitSystem, type UnitSystem } from '../../figures/units.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure, FigureSpec } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { NumberCheck, NumberContext } from './number-contract.ts';

/** Figures with the same `parts_of` add up to that figure, as far as their printed digits can tell. */
export const checkParts: NumberCheck = (context) =>
  groupsBy('parts_of', context).flatMap(([whole, ids]): Finding[] => {
    const total = context.figures[whole];
    const parts = partsOf(ids, context);
    const [first = ''] = ids;
    const at = context.locateFigure(first, 'parts_of');
    if (!Object.hasOwn(context.specs, whole)) {
      const reason = `it is a part of "${whole}", which is no figure`;
      return [findingOf(first, problem('RK225', { id: first, reason }, at))];
    }
    // A figure that failed has its own problem.
    if (!total || !parts) return [];
    const sum = addUp(parts, total.unit, context);
    if ('fault' in sum) return [sum.fault];
    const by = gap(sum, amountOf(total, 1, context.locale));
    if (by === 0) return [];
    const print = (value: number) =>
      printQuantity({ value: rounded(value), unit: total.unit, format: total.format }, {}, context.locale);
    const text = printFigure(total, {}, context.locale);
    const params = {
      whole,
      total: print(sum.value),
      text,
      parts: ids,
      by: by > 0 ? `${print(by)} too much.` : `${print(-by)} missing.`,
    };
    return [findingOf(whole, problem('RK223', params, context.locateFigure(whole)))];
  });

/** Figures with the same `shares_of` add up to 100 %. */
export const checkShares: NumberCheck = (context) =>
  groupsBy('shares_of', context).flatMap(([group, ids]): Finding[] => {
    const shares = partsOf(ids, context);
    if (!shares) return [];
    const sum = addUp(shares, '%', context);
    if ('fault' in sum) return [sum.fault];
    const by = gap(sum, { value: 100, spread: 0, mayBeLess: false, mayBeMore: false });
    if (by === 0) return [];
    const print = (value: number) => printQuantity({ value: rounded(value), unit: '%' }, {}, context.locale);
    const params = {
      group,
      total: print(sum.value),
      parts: ids,
      by: by > 0 ? `${print(by)} too much.` : `${print(-by)} missing.`,
    };
    return [findingOf(group, problem('RK224', params, context.locateFigure(ids[0] ?? '', 'shares_of')))];
  });

/** What a number may be: its value give or take half of its last printed digit, and where a bound leaves it open. */
interface Amount {
  value: number;
  spread: number;
  mayBeLess: boolean;
  mayBeMore: boolean;
}

/** How far a sum is off: above zero when it is too much, zero when it may be right. */
function gap(sum: Amount, whole: Amount): number {
  const difference = sum.value - whole.value;
  const noise = Math.abs(whole.value) * 1e-9;
  if (Math.abs(difference) <= sum.spread + whole.spread + noise) return 0;
  // Parts that may be less, or a whole that may be more, leave room for a sum that is too large; and the other way round.
  const open = difference > 0 ? sum.mayBeLess || whole.mayBeMore : sum.mayBeMore || whole.mayBeLess;
  return open ? 0 : difference;
}

function addUp(figures: readonly Figure[], unit: string, context: NumberContext): Amount | { fault: Finding } {
  const units = createUnitSystem(context.locale);
  const sum: Amount = { value: 0, spread: 0, mayBeLess: false, mayBeMore: false };
  for (const figure of figures) {
    const factor = factorTo(figure.unit, unit, units);
    if (factor === undefined) {
      const reason = `it is in ${figure.unit || 'no unit'}, the others in ${unit || 'no unit'}`;
      const at = context.locateFigure(figure.id);
      return { fault: findingOf(figure.id, problem('RK225', { id: figure.id, reason }, at)) };
    }
    const amount = amountOf(figure, factor, context.locale);
    sum.value += amount.value;
    sum.spread += amount.spread;
    sum.mayBeLess ||= amount.mayBeLess;
    sum.mayBeMore ||= amount.mayBeMore;
  }
  return sum;
}

/** A bare ratio is a share as well: 0.4 is 40 %. */
function factorTo(from: string, to: string, units: UnitSystem): number | undefined {
  if (from === to) return 1;
  if (from === '' && to === '%') return 100;
  const [a, b] = [units.parse(from), units.parse(to)];
  return 'unit' in a && 'unit' in b && units.compatible(a.unit, b.unit) ? units.convert(1, a.unit, b.unit) : undefined;
}

/**
 * A figure's value with the room that its printed digits leave. Zeros at its end may be digits or not, so the room is half
 * a per cent at most; "about" leaves a twentieth.
 */
function amountOf(figure: Figure, factor: number, locale: Locale): Amount {
  const { print } = phraseSetting(figure, {}, locale);
  const { rounding } = valueRounding(figure, { print, locale });
  const size = Math.abs(figure.value);
  const digits = Math.min(10 ** rounding.place / 2 / print.factor, size / 200);
  const { bound } = figure;
  return {
    value: figure.value * factor,
    spread: (bound === 'about' ? Math.max(digits, size / 20) : digits) * factor,
    mayBeLess: bound === 'under' || bound === 'up_to' || bound === 'unknown',
    mayBeMore: bound === 'over' || bound === 'at_least' || bound === 'unknown',
  };
}

/** All of them, or undefined while one failed. */
function partsOf(ids: readonly string[], { figures }: NumberContext): Figure[] | undefined {
  const found = ids.flatMap((id) => figures[id] ?? []);
  return found.length === ids.length ? found : undefined;
}

function groupsBy(key: 'parts_of' | 'shares_of', { specs }: NumberContext): [name: string, ids: string[]][] {
  const groups = new Map<string, string[]>();
  for (const [id, spec] of Object.entries(specs) as [string, FigureSpec][]) {
    const name = spec[key];
    if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), id]);
  }
  return [...groups];
}

/** Without the noise of binary sums. */
const rounded = (value: number): number => Number(value.toPrecision(6));
