import { compareText } from '../../model/problem.ts';
import type { AtomDefinition, AtomKind, Dimension, Unit, UnitAtom } from './unit.ts';

type Atoms = ReadonlyMap<string, AtomDefinition>;

/** Money first, then what is counted, measured and timed: "USD/(GPU hour)". */
const ORDER: Record<AtomKind, number> = { currency: 0, count: 1, measure: 2, time: 3, ratio: 4 };

/** A unit from powers of atoms; the same powers always give the same spelling. Powers of zero fall out. */
export function unitOf(powers: ReadonlyMap<string, number>, atoms: Atoms): Unit {
  const parts = [...powers].flatMap(([name, power]) => {
    const atom = atoms.get(name);
    return atom && Math.abs(power) > 1e-9 ? [{ atom, name: atom.name, power }] : [];
  });
  parts.sort((a, b) => ORDER[a.atom.kind] - ORDER[b.atom.kind] || compareText(a.name, b.name));
  let scale = 1;
  let dimension: Dimension = {};
  for (const { atom, power } of parts) {
    scale *= atom.scale ** power;
    dimension = addDimensions(dimension, atom.dimension, power);
  }
  const spelt = parts.map(({ name, power }) => ({ name, power }));
  return { text: spell(spelt), atoms: inSpellingOrder(spelt), scale, dimension };
}

/** Powers of a product. An atom that measures the same as one already there joins it: USD/year × day is in USD. */
export function joinPowers(left: Unit, right: Unit, sign: 1 | -1, atoms: Atoms): Map<string, number> {
  const powers = new Map<string, number>();
  const add = ({ name, power }: UnitAtom): void => {
    const atom = atoms.get(name);
    if (!atom || atom.kind === 'ratio') return; // a share of something is something: 20 % × USD is USD
    const kin = [...powers.keys()].find((other) => sameDimension(atoms.get(other)?.dimension ?? {}, atom.dimension));
    const key = kin ?? name;
    powers.set(key, (powers.get(key) ?? 0) + power);
  };
  left.atoms.forEach(add);
  for (const { name, power } of right.atoms) add({ name, power: sign * power });
  return powers;
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return Object.keys(addDimensions(a, b, -1)).length === 0;
}

function addDimensions(a: Dimension, b: Dimension, power: number): Dimension {
  const sum: Record<string, number> = { ...a };
  for (const [base, exponent] of Object.entries(b)) {
    const total = (sum[base] ?? 0) + exponent * power;
    if (Math.abs(total) > 1e-9) sum[base] = total;
    else delete sum[base];
  }
  return sum;
}

function inSpellingOrder(parts: readonly UnitAtom[]): UnitAtom[] {
  return [...parts.filter(({ power }) => power > 0), ...parts.filter(({ power }) => power < 0)];
}

function spell(parts: readonly UnitAtom[]): string {
  const over = parts.filter(({ power }) => power > 0).map(withPower);
  const under = parts.filter(({ power }) => power < 0).map(({ name, power }) => withPower({ name, power: -power }));
  if (under.length === 0) return over.join(' ');
  return `${over.join(' ') || '1'}/${under.length > 1 ? `(${under.join(' ')})` : under[0]}`;
}

function withPower({ name, power }: UnitAtom): string {
  return power === 1 ? name : `${name}^${Number(power.toPrecision(6))}`;
}
