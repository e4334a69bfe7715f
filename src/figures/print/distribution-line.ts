import type { Distribution, Figure } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import { wordsOf } from './languages/index.ts';
import type { SpreadWords } from './languages/language-words.ts';
import { printNumber } from './print-number.ts';
import { printQuantity } from './print-quantity.ts';
import { printRange } from './print-range.ts';

/**
 * How an input is spread, in a line: "Triangular distribution: 300,000 to 335,000 GPUs, most likely 325,000 GPUs". Undefined for a
 * figure without a named distribution or scenarios.
 */
export function distributionLine(figure: Figure, locale: Locale): string | undefined {
  const { distribution, unit, format } = figure;
  if (!distribution) return undefined;
  const { spread } = wordsOf(locale.language);
  return lineOf(distribution, spread, {
    quantity: (value) => printQuantity({ value, unit, format }, {}, locale),
    range: (low, high) => printRange({ low, high, unit, format }, {}, locale),
    number: (value) => printNumber(value, locale.language),
    quoted: wordsOf(locale.language).formula.quoted,
    share: (value) => printQuantity({ value: Number((100 * value).toPrecision(WEIGHT_DIGITS)), unit: '%' }, {}, locale),
  });
}

/** What an input is correlated with, a line each: "Goes up and down with “Processors” (rank correlation 0.6)." */
export function correlationLines(
  { correlated = {} }: Figure,
  figures: Readonly<Record<string, Figure>>,
  { language }: Locale,
): string[] {
  const { spread, formula } = wordsOf(language);
  return Object.entries(correlated).map(([id, rank]) =>
    spread[rank < 0 ? 'opposed' : 'correlated'](formula.quoted(figures[id]?.label ?? id), printNumber(rank, language)),
  );
}

/** A third is 33.3%, and a fifth 20%. */
const WEIGHT_DIGITS = 3;

interface Printing {
  quantity: (value: number) => string;
  range: (low: number, high: number) => string;
  number: (value: number) => string;
  quoted: (text: string) => string;
  share: (value: number) => string;
}

function lineOf(distribution: Distribution, words: SpreadWords, print: Printing): string {
  switch (distribution.name) {
    case 'normal':
      return words.normal(print.quantity(distribution.mean), print.quantity(distribution.sd));
    case 'lognormal':
      return words.lognormal(print.quantity(distribution.median), print.number(distribution.sigma));
    case 'uniform':
      return words.uniform(print.range(distribution.low, distribution.high));
    case 'triangular':
    case 'pert': {
      const { name, low, mode, high } = distribution;
      return words[name](print.range(low, high), print.quantity(mode));
    }
    case 'empirical': {
      const { column, count, where } = distribution;
      const conditions = Object.entries(where).map(([key, value]) => `${key} = ${value}`);
      return words.empirical(print.number(count), print.quoted(column), conditions.join(', '));
    }
    case 'scenarios':
      return words.scenarios(
        distribution.scenarios.map(({ value, weight, note }) => {
          const said = `${print.quantity(value)} (${print.share(weight)})`;
          return note ? `${said}: ${note}` : said;
        }),
      );
  }
}
