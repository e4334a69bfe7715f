import { type WrappedText, wrapText } from '../charts/text/wrap.ts';

interface FitRequest {
  measure: (text: string, size: number) => number;
  width: number; // px
  /** Sizes to try, in px, the largest first; the last one is the floor. */
  sizes: readonly number[];
  /** How many lines a size may take. */
  lines: (size: number) => number;
  /** Make lines of about the same length, without more of them. */
  balance?: boolean;
}

export interface FittedText {
  size: number;
  lines: string[];
  /** Words were left out, even at the smallest size. */
  cut: boolean;
}

/** Rounding of outlines and of kerning may differ a little from what satori lays out. */
const SAFETY = 0.985;

/**
 * The largest size at which a text fits its lines without a broken word; failing that, the smallest size with long words
 * broken; failing that, as many whole words as the smallest size has room for, and an ellipsis.
 */
export function fitText(text: string, { measure, width, sizes, lines, balance = false }: FitRequest): FittedText {
  let chosen: (WrappedText & { size: number }) | undefined;
  // What is tried is laid out one after the other: the largest size fits more often than not.
  for (const size of sizes) {
    const options = {
      measure: (line: string) => measure(line, size),
      maxWidth: width * SAFETY,
      maxLines: lines(size),
      hyphens: false,
    };
    const attempt = { size, ...wrapText(text, options) };
    if (!attempt.cut || !chosen || chosen.cut) chosen = attempt;
    if (!attempt.cut && !attempt.broken) break;
  }
  if (!chosen) throw new RangeError('no size was given to fit a text into');
  const { size, cut } = chosen;
  if (!balance || cut || chosen.broken) return { size, lines: chosen.lines, cut };
  return { size, lines: balanced(text, chosen.lines, { measure: (line) => measure(line, size), width }), cut };
}

/** The narrowest setting that takes no more lines: no single word is left alone at the end. */
function balanced(
  text: string,
  lines: string[],
  { measure, width }: { measure: (line: string) => number; width: number },
): string[] {
  let best = lines;
  for (let share = 0.97; share > 0.5; share -= 0.03) {
    const wrapped = wrapText(text, { measure, maxWidth: width * SAFETY * share, hyphens: false });
    if (wrapped.lines.length > lines.length || wrapped.broken) return best;
    best = wrapped.lines;
  }
  return best;
}
