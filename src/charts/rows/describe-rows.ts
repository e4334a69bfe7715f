import type { Locale } from '../../model/site.ts';
import { describeAxis, extremesOf, spanOf } from '../describe.ts';
import { printReading } from '../print-reading.ts';
import { centre } from '../reading.ts';
import { wordsOf } from '../words.ts';
import type { RowsInput } from './read-rows.ts';

/** Kind, axis and its range, the lowest and the highest row, what the rows are compared with, and the words about single ones. */
export function describeRows(
  kind: 'bar' | 'range' | 'dot' | 'waterfall',
  input: RowsInput | undefined,
  locale: Locale,
): string {
  const { describe: say } = wordsOf(locale.language);
  const known = (input?.rows ?? []).flatMap(({ name, readings }) =>
    readings.filter((reading) => centre(reading) !== undefined).map((reading) => ({ name, reading })),
  );
  if (!input || known.length === 0) return `${say.kind[kind]}. ${say.noRows}`;
  const { language } = locale;
  const { lowest, highest } = extremesOf(known, ({ reading }) => centre(reading) ?? 0);
  const print = ({ name, reading }: (typeof known)[number]): string =>
    say.at(printReading(reading, input.x, language), name);
  const axis = describeAxis(input.x, spanOf(known.map(({ reading }) => reading)), locale);
  const disputed = known.filter(({ reading }) => reading.status === 'disputed').length;
  return [
    `${say.kind[kind]}, ${say.rows(known.length)}: ${axis}.`,
    ...(known.length > 1 ? [say.extremes(print(lowest), print(highest))] : [`${print(lowest)}.`]),
    ...(disputed > 0 ? [say.disputed(disputed)] : []),
    ...(input.references.length > 0 ? [say.references(input.references.map(({ label }) => label))] : []),
    ...(input.annotations.length > 0
      ? [say.annotations(input.annotations.map(({ at, text }) => `${at}: ${text}`))]
      : []),
  ].join(' ');
}
