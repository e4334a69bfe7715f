export type Direction = 'nearest' | 'down' | 'up';

/** How a number is rounded. The place of the last digit kept is a power of ten: -2 keeps hundredths, 3 thousands. */
export interface Rounding {
  place: number;
  direction?: Direction;
  /** Keeps zeros at the end, when a writer asked for so many digits: 3.0. */
  keepZeros?: boolean;
}

/** A double holds 15 to 17 digits; twelve are kept, so that 1.1e9 + 0.0000001 is the 1.1e9 that was meant. */
const MEANT_DIGITS = 12;

/** The number without the noise of binary arithmetic. */
export function meant(value: number): number {
  return Number(value.toPrecision(MEANT_DIGITS));
}

/** Rounds in decimal, half away from zero: roundAt(5.2687, { place: -2 }) → 5.27. */
export function roundAt(value: number, { place, direction = 'nearest' }: Rounding): number {
  const scaled = meant(shift(meant(value), -place));
  const rounded = shift(roundWhole(scaled, direction), place);
  // At the very end of what a double can hold, the next step up is infinite.
  return Number.isFinite(rounded) ? rounded || 0 : value;
}

/** Place of the first digit: 5.27 → 0, 325000 → 5, 0.02 → -2. Zero counts as 0. */
export function firstPlace(value: number): number {
  return value === 0 ? 0 : Number(meant(value).toExponential().split('e')[1]);
}

/** Place of the last digit that is not zero: 5.27 → -2, 325000 → 3. Zero counts as 0. */
export function lastPlace(value: number): number {
  if (value === 0) return 0;
  const [digits = '', exponent = '0'] = meant(value).toExponential().split('e');
  return Number(exponent) - (digits.split('.')[1]?.length ?? 0);
}

/** Place that keeps so many digits that count, seen after rounding: 9.996 to three digits is 10.0. */
export function placeOfDigits(value: number, digits: number): number {
  const place = firstPlace(value) - digits + 1;
  return firstPlace(roundAt(value, { place })) - digits + 1;
}

/** Times a power of ten, exactly: moves the decimal point in the text of the number. */
export function shift(value: number, by: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + by}`);
}

function roundWhole(value: number, direction: Direction): number {
  if (direction === 'down') return Math.floor(value);
  if (direction === 'up') return Math.ceil(value);
  return Math.sign(value) * Math.round(Math.abs(value));
}
