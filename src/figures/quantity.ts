import { isMultiplier, MULTIPLIERS, type MultiplierWord, type Unit, type UnitError } from './units/unit.ts';
import type { UnitSystem } from './units.ts';

/** A number with a unit, as a writer typed it. */
export interface Quantity {
  /** In `unit`, the multiplier applied: 1.25 billion USD/month is 1.25e9. */
  value: number;
  unit: Unit;
  /** The multiplier that was written, for printing it alike. */
  word?: MultiplierWord;
}

/** A stated range or an interval: both ends in one unit. */
export interface QuantityRange {
  low: number;
  high: number;
  unit: Unit;
}

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const SIGN = '[+\\-\\u2212]?';
const NUMBER = new RegExp(
  `^${SIGN}(?:\\d{1,3}(?:${SPACE}\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:e[+-]?\\d{1,3})?$`,
);
/** All that could belong to a number, right or wrong, so that an error can show it whole; in `80 1/year` the 1 is the unit's. */
const NUMBER_LIKE = new RegExp(`^\\s*(${SIGN}\\d(?:[\\d.,]|${SPACE}(?=\\d)(?!1/)|e[+-]?\\d)*)`);
const TO = /\s+(?:to|–)\s+|(?<=\d)–(?=\d)/;

/**
 * Reads `1.25 billion USD/month`, `325 000 GPU`, `−20 %`, `80`: sign, digits in groups of three behind spaces or commas,
 * decimals after a point, thousand … trillion, unit. An error's offset counts into `text`.
 */
export function parseQuantity(text: string, units: UnitSystem): Quantity | { error: UnitError } {
  const number = readNumber(text);
  if ('error' in number) return number;
  const rest = readRest(text.slice(number.end), units);
  if ('error' in rest) return { error: shifted(rest.error, number.end) };
  const { unit, word } = rest;
  const value = times(number.value, word);
  if (!Number.isFinite(value)) return { error: { offset: number.start, reason: 'the number is too large' } };
  return { value, unit, ...(word ? { word } : {}) };
}

/**
 * Reads `9 to 10 billion USD/year`. Multiplier and unit after the second number are those of both, unless the first has its own:
 * `900 million to 1 billion USD`.
 */
export function parseRange(text: string, units: UnitSystem): QuantityRange | { error: UnitError } {
  const split = TO.exec(text);
  if (!split)
    return { error: { offset: 0, reason: 'a range needs two numbers with "to" between them', hint: RANGE_HINT } };
  const secondAt = split.index + split[0].length;
  const first = text.slice(0, split.index);
  const low = parseQuantity(first, units);
  if ('error' in low) return low;
  const high = parseQuantity(text.slice(secondAt), units);
  if ('error' in high) return { error: shifted(high.error, secondAt) };
  if (low.unit.text !== '' && !units.compatible(low.unit, high.unit))
    return {
      error: { offset: secondAt, reason: `its ends are in ${low.unit.text} and ${high.unit.text || 'no unit'}` },
    };
  const lowInUnit =
    low.unit.text !== ''
      ? units.convert(low.value, low.unit, high.unit)
      : low.word
        ? low.value
        : times(low.value, high.word);
  if (lowInUnit > high.value)
    return { error: { offset: 0, reason: 'its low end is above its high end', hint: RANGE_HINT } };
  return { low: lowInUnit, high: high.value, unit: high.unit };
}

const RANGE_HINT = 'Write it like 9 to 10 billion USD/year.';

function readNumber(text: string): { value: number; start: number; end: number } | { error: UnitError } {
  const [whole = '', found = ''] = NUMBER_LIKE.exec(text) ?? [];
  const start = whole.length - found.length;
  if (found === '') {
    const offset = text.length - text.trimStart().length;
    return { error: { offset, reason: 'it does not begin with a number' } };
  }
  if (!NUMBER.test(found)) {
    const hint = 'Digits stand in groups of three behind spaces or commas, and decimals after a point: 1,250,000.5.';
    return { error: { offset: start, reason: `"${found.trim()}" is no number`, hint } };
  }
  const plain = found.replace(/[, \u00a0\u2009\u202f]/g, '').replace('\u2212', '-');
  const value = Number(plain);
  const reason = changedBy(value, plain);
  return reason ? { error: { offset: start, reason } } : { value, start, end: whole.length };
}

/** Why a double is not the number that was typed; too large a one is found with its multiplier. */
function changedBy(value: number, plain: string): string | undefined {
  if (value === 0 && /[1-9]/.test(plain.split('e', 1)[0] ?? '')) return 'the number is too small';
  const digits = /^[+-]?(\d+)$/.exec(plain)?.[1];
  if (digits === undefined || !Number.isFinite(value) || BigInt(digits) === BigInt(Math.abs(value))) return undefined;
  return 'it has more digits than a number can keep; round it, or use a larger unit';
}

function readRest(rest: string, units: UnitSystem): { unit: Unit; word?: MultiplierWord } | { error: UnitError } {
  const result = units.parseScaled(rest);
  if (!('error' in result)) return result.word ? { unit: result.unit, word: result.word } : { unit: result.unit };
  const word = rest.trim().split(/\s+/)[0] ?? '';
  if (isMultiplier(word.toLowerCase()))
    return { error: { ...result.error, hint: `Write "${word.toLowerCase()}" in small letters.` } };
  return { error: result.error };
}

/** Shifts the decimal point in text, since 4.35 × 1e9 is not 4.35e9 in doubles. */
function times(value: number, word: MultiplierWord | undefined): number {
  if (!word) return value;
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + Math.log10(MULTIPLIERS[word])}`);
}

function shifted(error: UnitError, by: number): UnitError {
  return { ...error, offset: error.offset + by };
}
