import type { Locale } from '../../model/site.ts';
import { extremesOf } from '../describe.ts';
import { printReading } from '../print-reading.ts';
import { centre, type Reading } from '../reading.ts';
import { describeRows } from '../rows/describe-rows.ts';
import { wordsOf } from '../words.ts';
import type { PairsInput } from './read-pairs.ts';
import { pairWordsOf } from './words.ts';

/** What all rows say, the names of the series, and of two of them how often the one is above the other and where most. */
export function describePairs(input: PairsInput | undefined, locale: Locale): string {
  const { language } = locale;
  const { describe: say } = wordsOf(language);
  const whole = describeRows('range', input, locale);
  if (!input) return whole;
  return [whole, say.series(input.series.map(({ name }) => name)), ...comparePairs(input, language)].join(' ');
}

function comparePairs({ series, rows, ends, x }: PairsInput, language: string): string[] {
  const [first, last, more] = series;
  if (!first || !last || more) return [];
  const pairs = rows.flatMap((row) => {
    const [from, to] = (ends.get(row) ?? []).map(({ reading }) => reading);
    return from && to ? [{ name: row.name, from, to, by: (centre(to) ?? 0) - (centre(from) ?? 0) }] : [];
  });
  if (pairs.length === 0) return [];
  const words = pairWordsOf(language);
  const counts = {
    pairs: pairs.length,
    higher: pairs.filter(({ by }) => by > 0).length,
    lower: pairs.filter(({ by }) => by < 0).length,
  };
  const { highest } = extremesOf(pairs, ({ by }) => Math.abs(by));
  const end = ({ name }: { name: string }, reading: Reading): string => `${name} ${printReading(reading, x, language)}`;
  return [
    words.compare({ first: first.name, last: last.name }, counts, x.type === 'date'),
    ...(pairs.length > 1 && highest.by !== 0
      ? [words.widest(highest.name, end(first, highest.from), end(last, highest.to))]
      : []),
  ];
}
