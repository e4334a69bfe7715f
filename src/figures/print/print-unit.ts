import type { FigureFormat } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import { SCALES, type Scale } from './languages/language-words.ts';
import { findFactor, type PrintedUnit, parsePrintedUnit } from './printed-unit.ts';

export type NumberStyle = 'plain' | 'percent' | 'multiple';

/** How the numbers of a figure are put on paper. */
export interface PrintUnit {
  /** From the unit they are kept in to the one printed. */
  factor: number;
  unit: string; // without multiplier
  /** Set when the power of ten is fixed: by `as: billion USD/year`, or at 0 by a format that wants digits. */
  scale?: Scale | 0;
  style: NumberStyle;
}

/** Undefined when the unit kept does not convert to the one asked for. */
export function findPrintUnit(
  unit: string,
  { as, format = 'auto' }: { as?: string | undefined; format?: FigureFormat | undefined },
  locale: Locale,
): PrintUnit | undefined {
  const kept = parsePrintedUnit(unit, locale);
  const wanted = as === undefined ? kept : parsePrintedUnit(as, locale);
  const between = findFactor(kept.text, wanted.text, locale);
  if (between === undefined) return undefined;
  const style = styleOf(wanted, format);
  const scale = as === undefined ? scaleOfFormat(format) : scaleOfUnit(wanted);
  const percent = style === 'percent' && !hasPercent(wanted) ? 100 : 1;
  return {
    factor: kept.multiplier * between * percent,
    unit: wanted.text,
    style,
    ...(scale === undefined ? {} : { scale }),
  };
}

function styleOf(unit: PrintedUnit, format: FigureFormat): NumberStyle {
  if (format === 'percent' || hasPercent(unit)) return 'percent';
  return format === 'multiple' ? 'multiple' : 'plain';
}

export function hasPercent({ over }: PrintedUnit): boolean {
  return over.some(({ name }) => name === '%');
}

export function scaleOfUnit({ multiplier }: PrintedUnit): Scale | undefined {
  return SCALES.find((exponent) => 10 ** exponent === multiplier);
}

function scaleOfFormat(format: FigureFormat): 0 | undefined {
  return format === 'number' || format === 'integer' ? 0 : undefined;
}
