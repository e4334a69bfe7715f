import createBidi from 'bidi-js';

/** A stretch of a line that runs one way, its text in the order in which it is read. */
export interface DirectedRun {
  text: string;
  rightToLeft: boolean;
}

export type Direction = 'ltr' | 'rtl';

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/u;

export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

let opened: ReturnType<typeof createBidi> | undefined;

/**
 * The stretches of a line in the order in which they stand from left to right, by the Unicode Bidirectional Algorithm
 * (UAX 9), with brackets turned where they are read from the right.
 * @param base which way the line as a whole runs; without it, as its first letter does
 */
export function directedRuns(text: string, base?: Direction): DirectedRun[] {
  if (base !== 'rtl' && !hasRightToLeft(text)) return [{ text, rightToLeft: false }];
  opened ??= createBidi();
  const bidi = opened;
  const { levels } = bidi.getEmbeddingLevels(text, base);
  const runs: { text: string; level: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const level = levels[i] ?? 0;
    const char = text.charAt(i);
    const shown = level % 2 === 1 ? (bidi.getMirroredCharacter(char) ?? char) : char;
    const last = runs.at(-1);
    if (last && last.level === level) last.text += shown;
    else runs.push({ text: shown, level });
  }
  return inVisualOrder(runs).map(({ text: part, level }) => ({ text: part, rightToLeft: level % 2 === 1 }));
}

/** Rule L2: from the highest level down to the lowest odd one, what is at that level or above is reversed. */
function inVisualOrder<R extends { level: number }>(runs: readonly R[]): R[] {
  let order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    const next: R[] = [];
    let group: R[] = [];
    for (const run of order) {
      if (run.level >= level) group.unshift(run);
      else {
        next.push(...group, run);
        group = [];
      }
    }
    order = [...next, ...group];
  }
  return order;
}
