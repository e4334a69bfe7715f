import type { Properties } from 'hast';
import type { TextWeight } from '../contract.ts';

/** What a text inherits from the elements around it. */
export interface ResolvedStyle {
  size: number; // px
  weight: TextWeight;
  anchor: 'start' | 'middle' | 'end';
  baseline: 'baseline' | 'middle' | 'central' | 'hanging';
}

/** The initial values of SVG, save the size: charts always say theirs. */
export const ROOT_STYLE: ResolvedStyle = { size: 16, weight: 400, anchor: 'start', baseline: 'baseline' };

/** The style of an element: its own attributes, else those around it. */
export function inheritStyle(inherited: ResolvedStyle, properties: Properties): ResolvedStyle {
  return {
    size: lengthOf(properties.fontSize, inherited.size) ?? inherited.size,
    weight: weightOf(properties.fontWeight) ?? inherited.weight,
    anchor: anchorOf(properties.textAnchor) ?? inherited.anchor,
    baseline: baselineOf(properties.dominantBaseline) ?? inherited.baseline,
  };
}

/** An SVG length: `12`, `"12px"` or `"0.35em"`. Undefined when there is none or it is in another unit. */
export function lengthOf(value: Properties[string], em: number): number | undefined {
  if (typeof value === 'number') return value;
  const match = typeof value === 'string' ? /^\s*([-+]?[\d.]+)(px|em)?\s*$/.exec(value) : null;
  if (!match) return undefined;
  return Number(match[1]) * (match[2] === 'em' ? em : 1);
}

/** The nearest weight that there is a file for. */
function weightOf(value: Properties[string]): TextWeight | undefined {
  if (value === 'normal') return 400;
  if (value === 'bold') return 700;
  const weight = Number(value ?? Number.NaN);
  if (Number.isNaN(weight)) return undefined;
  return weight < 450 ? 400 : weight < 600 ? 500 : 700;
}

function anchorOf(value: Properties[string]): ResolvedStyle['anchor'] | undefined {
  return value === 'start' || value === 'middle' || value === 'end' ? value : undefined;
}

function baselineOf(value: Properties[string]): ResolvedStyle['baseline'] | undefined {
  if (value === 'middle' || value === 'central') return value;
  if (value === 'hanging' || value === 'text-before-edge') return 'hanging';
  return value === 'auto' || value === 'alphabetic' ? 'baseline' : undefined;
}
