import type { Figure, Range } from '../model/figure.ts';
import type { Locale } from '../model/site.ts';
import { printQuantity } from './print/print-quantity.ts';
import { type ClaimedNumber, findClaimedNumbers } from './words/claimed-number.ts';
import { figureValues } from './words/figure-values.ts';
import type { Qualifier } from './words/qualifiers.ts';
import { tokensOf } from './words/tokens.ts';

/** Rounding of binary arithmetic, well below any digit that a writer gives. */
const NOISE = 1e-9;

/**
 * Checks a writer's words for a figure against its value: "more than tripled", "about a third", "58 days". Gives the reason
 * when no number in them fits, and nothing when one does or there is none to check. English words only; those of another
 * language pass.
 */
export function checkWords(words: string, figure: Figure, language = 'en'): string | undefined {
  if (figure.type === 'date' || !/^en\b/i.test(language)) return undefined;
  const claims = findClaimedNumbers(tokensOf(words))
    .map((claim) => ({ claim, values: figureValues(figure, claim) }))
    .filter(({ values }) => values.length > 0);
  const [first] = claims;
  if (!first || claims.some(({ claim, values }) => values.some((value) => fits(claim, value, figure))))
    return undefined;
  return reasonFor(first.claim, first.values[0] ?? { low: figure.value, high: figure.value }, figure);
}

/** Whether a claim holds of a value. A figure known from one side only cannot carry a claim on the other. */
function fits(claim: ClaimedNumber, { low, high }: Range, { bound }: Figure): boolean {
  const { value, qualifier } = claim;
  const noise = Math.abs(value) * NOISE;
  const openAbove = bound === 'over' || bound === 'at_least';
  const openBelow = bound === 'under' || bound === 'up_to';
  const near = tolerance(claim);
  switch (qualifier) {
    case 'over':
      return !openBelow && (low > value + noise || (bound === 'over' && low >= value - noise));
    case 'at_least':
      return !openBelow && low >= value - noise;
    case 'under':
      return !openAbove && (high < value - noise || (bound === 'under' && high <= value + noise));
    case 'at_most':
      return !openAbove && high <= value + noise;
    case 'just_over':
      return !openBelow && low >= value - noise && low <= value * 1.2;
    case 'just_under':
      return !openAbove && high <= value + noise && high >= value * 0.85;
    default:
      return low - near - noise <= value && value <= high + near + noise;
  }
}

/**
 * How far a number may be from its words. A written number stands for what rounds to it; "tripled" for an eighth more or
 * less; a share for a tenth. "About" doubles that, and is a tenth at least.
 */
function tolerance({ kind, value, step, qualifier }: ClaimedNumber): number {
  const size = Math.abs(value);
  const written = step / 2;
  const spoken = kind === 'ratio' ? Math.max(size / 8, 0) : size / 10;
  const plain =
    kind === 'number' || (kind === 'share' && step > 0) ? written : Math.min(spoken, Math.max(written, size / 20));
  return qualifier === 'about' ? Math.max(2 * plain, size / 10) : plain;
}

const SAID: Record<Qualifier, string> = {
  plain: '',
  about: 'about ',
  over: 'more than ',
  at_least: 'at least ',
  under: 'less than ',
  at_most: 'at most ',
  just_over: 'just over ',
  just_under: 'just under ',
};

/** Words are checked in English only, and the unit named in them is a measure, never the site's own. */
const PLAIN_ENGLISH: Locale = { language: 'en-GB', currencies: [], units: {} };

function reasonFor({ value, qualifier, unit = '' }: ClaimedNumber, { low, high }: Range, { bound }: Figure): string {
  const shown = (number: number): string =>
    printQuantity({ value: Number(number.toPrecision(4)), unit }, {}, PLAIN_ENGLISH);
  const is = low === high ? shown(low) : `${shown(low)} to ${shown(high)}`;
  const known = bound && bound !== 'unknown' ? `, known as "${bound.replace('_', ' ')}"` : '';
  return `They say ${SAID[qualifier]}${shown(value)}; the value is ${is}${known}.`;
}
