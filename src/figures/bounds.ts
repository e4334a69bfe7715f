import type { Figure } from '../model/figure.ts';
import type { DerivedBound } from '../model/status.ts';
import type { CheckedFormula } from './formula/check.ts';
import { foldFormula } from './formula/fold.ts';
import { valuesIn } from './formula/tree.ts';
import { type Span, spanArithmetic } from './span.ts';
import type { UnitSystem } from './units.ts';

type Known = Pick<Figure, 'value' | 'unit' | 'bound'>;

/**
 * The bound that a formula's result has from those of its inputs. "Over 30" may be anything from 30 up; the formula is calculated
 * over all that its inputs may be, and where the result may lie beside its value (in base units) gives the bound:
 * over ÷ exact is over, exact ÷ over is under, over × over is over, over ÷ over may lie on both sides and is `unknown`.
 * "About" has no direction, so it yields to one that has: over 30 ÷ about 9 is over 3.3.
 */
export function deriveBound(
  formula: CheckedFormula,
  value: number,
  figures: ReadonlyMap<string, Known>,
  units: UnitSystem,
): DerivedBound | undefined {
  const named = new Set(valuesIn(formula.tree));
  const bounds = [...named].map((id) => figures.get(id)?.bound).filter((bound) => bound !== undefined);
  if (bounds.length === 0) return undefined;
  const possible = foldFormula(
    formula,
    spanArithmetic((id) => spanOf(figures.get(id), units)),
  );
  return boundOf(possible, value, bounds);
}

/** Known from one side only, or from none that could be told: there are no two ends to give. */
export const isOneSided = (bound: DerivedBound | undefined): boolean => bound !== undefined && bound !== 'about';

/** What a figure may be, in base units. A quantity keeps its sign: up to 5 GW is 0 to 5. */
function spanOf(figure: Known | undefined, units: UnitSystem): Span {
  if (!figure) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const unit = units.parse(figure.unit);
  const value = figure.value * ('unit' in unit ? unit.unit.scale : 1);
  const floor = value >= 0 ? 0 : Number.NEGATIVE_INFINITY;
  switch (figure.bound) {
    case 'over':
    case 'at_least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'up_to':
    case 'under':
      return { low: floor, high: value };
    case 'unknown':
      return { low: floor, high: Number.POSITIVE_INFINITY };
    default:
      return { low: value, high: value };
  }
}

function boundOf({ low, high }: Span, value: number, bounds: readonly DerivedBound[]): DerivedBound | undefined {
  // Beyond rounding only: the same value calculated twice differs in the last digits.
  const slack = Math.abs(value) * 1e-9;
  const [below, above] = [low < value - slack, high > value + slack];
  const strict = bounds.includes('over') || bounds.includes('under');
  if (below && above) return 'unknown';
  if (above) return strict ? 'over' : 'at_least';
  if (below) return strict ? 'under' : 'up_to';
  return bounds.includes('about') ? 'about' : undefined;
}
