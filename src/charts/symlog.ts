import { type NumberPrint, printTick } from './format.ts';
import type { Tick } from './ticks.ts';

/** Powers of ten that stand between zero and the far end; what is smaller lies close to zero. */
const DECADES = 3;

/**
 * Where the scale turns from straight to logarithmic (Webber, 2012, "A bi-symmetric log transformation for wide-range data"):
 * a thousandth of the power of ten at the far end.
 */
export function symlogConstant([low, high]: [number, number]): number {
  const most = Math.max(Math.abs(low), Math.abs(high));
  return most === 0 ? 1 : 10 ** (Math.floor(Math.log10(most)) - DECADES);
}

/** The ends of a scale that always has zero: one, three or ten times a power of ten on each side that is used. */
export function symlogDomain(low: number, high: number): [number, number] {
  if (low === 0 && high === 0) return [0, 1];
  return [low < 0 ? -roundUp(-low) : 0, high > 0 ? roundUp(high) : 0];
}

function roundUp(value: number): number {
  const power = Math.floor(Math.log10(value));
  const steps = [1, 3, 10].map((step) => Number(`${step}e${power}`));
  return steps.find((step) => step * (1 + 1e-9) >= value) ?? value;
}

/** Zero, and powers of ten on both sides, as many as are wanted: the larger ones first. */
export function symlogTicks(domain: [number, number], most: number, language: string, print: NumberPrint): Tick[] {
  const [low, high] = domain;
  const top = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)) + 1e-9);
  const sides = (low < 0 ? 1 : 0) + (high > 0 ? 1 : 0);
  const each = Math.max(1, Math.floor((most - 1) / Math.max(1, sides)));
  const every = Math.max(1, Math.ceil((DECADES + 1) / each));
  const powers = [0, 1, 2, 3]
    .filter((down) => down % every === 0 && down / every < each)
    .map((down) => Number(`1e${top - down}`));
  const values = [...powers.map((power) => -power), 0, ...powers.toReversed()].filter(
    (value) => value >= low && value <= high,
  );
  return values.map((value) => ({ value, label: printTick(value, language, print) }));
}
