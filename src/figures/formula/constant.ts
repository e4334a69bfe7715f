import type { Unit, UnitSystem } from '../units.ts';

/** Numbers that state no fact: 0 to 12, 100 and the powers of ten. Every other number is an input. */
export function isConstant(value: number): boolean {
  if (Number.isInteger(value) && value >= 0 && value <= 12) return true;
  return value > 0 && Number(value.toPrecision(12)) === Number(`1e${Math.round(Math.log10(value))}`);
}

/** `1 GPU` converts; `12 month` and `100 %` do too, but `5 USD` is somebody's price. */
export function isConversion(value: number, unit: Unit, units: UnitSystem): boolean {
  if (value === 1) return true;
  const convertible = unit.atoms.every(({ name }) => ['time', 'ratio'].includes(units.findAtom(name)?.kind ?? ''));
  return convertible && isConstant(value);
}
