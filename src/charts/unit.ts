const MULTIPLIERS: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const WORD = /^(thousand|million|billion|trillion)(?:\s+|$)/;

/** What the word in front of a unit stands for: "billion USD/year" → 1e9, "days" → 1. */
export const multiplierOf = (unit: string): number => MULTIPLIERS[WORD.exec(unit.trim())?.[1] ?? ''] ?? 1;

/** The unit without its multiplier: "billion USD/year" → "USD/year". */
export const baseUnit = (unit: string): string =>
  unit
    .trim()
    .replace(WORD, '')
    .replace(/\s*\/\s*/g, '/');

/** The largest word that a value reaches, from a million on: 4.7e9 → "billion"; nothing for smaller ones. */
export function wordFor(value: number): string | undefined {
  return Object.keys(MULTIPLIERS).findLast((word) => word !== 'thousand' && value >= (MULTIPLIERS[word] ?? 1));
}
