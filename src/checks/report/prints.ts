import { valueRounding } from '../../figures/print/figure-rounding.ts';
import { printFigure } from '../../figures/print/print-figure.ts';
import { canPrintAs, phraseSetting } from '../../figures/print/print-quantity.ts';
import { firstPlace, lastPlace, roundAt } from '../../figures/print/round.ts';
import { findClaimedNumbers } from '../../figures/words/claimed-number.ts';
import { figureValues } from '../../figures/words/figure-values.ts';
import { tokensOf } from '../../figures/words/tokens.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Position } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import { FIGURE_IN_TEXT } from '../../model/text.ts';
import type { FigureUse } from '../../prose/prose.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { NumberCheck, NumberContext } from './number-contract.ts';

type Use = Pick<FigureUse, 'id' | 'words' | 'as' | 'digits' | 'at'>;

/** A number as one place prints it, in the unit of its figure. */
interface Print {
  text: string;
  at: Position;
  value: number;
  /** Worth of its last digit. */
  step: number;
}

/**
 * All prints of one figure agree: the finer one, rounded to the digits of the coarser, is the coarser. 2.45 and 2.4 of one
 * 2.449 do not: a reader who rounds the first expects 2.5.
 */
export const checkPrints: NumberCheck = (context) => {
  const uses = Map.groupBy(usesOf(context), ({ id }) => id);
  return [...uses].flatMap(([id, places]): Finding[] => {
    const figure = context.figures[id];
    // A range as said, a date, a bound: each place may speak of another side of it.
    if (!figure || figure.type === 'date' || figure.stated || (figure.bound && figure.bound !== 'about')) return [];
    const prints = places.flatMap((use) => readPrint(use, figure, context.locale) ?? []);
    return contradictions(id, prints);
  });
};

function usesOf({ prose, yamlTexts }: NumberContext): Use[] {
  const inTexts = yamlTexts.flatMap(({ raw, locate }) =>
    [...raw.matchAll(FIGURE_IN_TEXT)].map((match): Use => {
      const words = match[2]?.trim();
      return { id: (match[1] ?? '').trim(), ...(words ? { words } : {}), at: locate(match.index) };
    }),
  );
  return [...prose.figures, ...inTexts];
}

/** Each print against the first that it contradicts; a print that stands in many places is judged once. */
function contradictions(id: string, prints: readonly Print[]): Finding[] {
  const distinct = [
    ...new Map(prints.toReversed().map((print) => [`${print.value} ${print.step}`, print])).values(),
  ].reverse();
  return distinct.flatMap((print, i): Finding[] => {
    const other = distinct.slice(0, i).find((earlier) => contradict(earlier, print));
    if (!other) return [];
    const place = `${other.at.file}:${other.at.line}:${other.at.column}`;
    return [findingOf(id, problem('RK231', { id, one: print.text, other: other.text, place }, print.at))];
  });
}

function contradict(a: Print, b: Print): boolean {
  const [fine, coarse] = a.step <= b.step ? [a, b] : [b, a];
  const seen = Math.round(Number((Math.abs(fine.value) / coarse.step).toPrecision(12))) * coarse.step;
  return Math.abs(seen - Math.abs(coarse.value)) > coarse.step / 1000;
}

function readPrint(use: Use, figure: Figure, locale: Locale): Print | undefined {
  return use.words === undefined ? ownPrint(use, figure, locale) : wordsPrint(use.words, use.at, { figure, locale });
}

/** What the figure prints by itself. */
function ownPrint({ as, digits, at }: Use, figure: Figure, locale: Locale): Print | undefined {
  if (as !== undefined && !canPrintAs(figure.unit, as, locale)) return undefined;
  const { print } = phraseSetting(figure, { as }, locale);
  const { value, rounding } = valueRounding(figure, { digits, print, locale });
  const text = printFigure(figure, { as, digits }, locale);
  return { text, at, value: roundAt(value, rounding) / print.factor, step: 10 ** rounding.place / print.factor };
}

/** A plain number in the writer's words: "about 28.5 billion". "Eight" and "more than tripled" claim no digits. */
function wordsPrint(
  words: string,
  at: Position,
  { figure, locale }: { figure: Figure; locale: Locale },
): Print | undefined {
  if (!locale.language.startsWith('en') || !/\d/.test(words)) return undefined;
  const [claim, second] = findClaimedNumbers(tokensOf(words));
  if (!claim || second || claim.kind === 'ratio' || claim.change || claim.qualifier !== 'plain') return undefined;
  const seen = figureValues(figure, claim)[0];
  if (!seen || figure.value === 0 || claim.step === 0) return undefined;
  const factor = seen.low / figure.value;
  // "300 000" may have been rounded to any of its zeros.
  const step = lastPlace(claim.value) > firstPlace(claim.step) ? 10 ** lastPlace(claim.value) : claim.step;
  return { text: words, at, value: claim.value / factor, step: step / factor };
}
