import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import type { Locale } from '../../model/site.ts';
import { describeAxis, extremesOf, spanOf } from '../describe.ts';
import type { Field } from '../field.ts';
import { printReading } from '../print-reading.ts';
import type { ChartWords } from '../words.ts';
import { wordsOf } from '../words.ts';
import { type LineInput, type LinePoint, readLine } from './line-input.ts';

/** Kind, axes and their ranges, first, last and extreme values, and what is drawn for comparison. */
export function describeLine(spec: ChartSpecOf<'line'>, data: ChartData, locale: Locale): string {
  const words = wordsOf(locale.language);
  const { input } = readLine(spec, data);
  const points = input?.series.flatMap((series) => series.points) ?? [];
  if (!input || points.length === 0) return `${words.describe.kind.line}. ${words.describe.noRows}`;
  const { language } = locale;
  const axes = [
    describeAxis(input.x, spanOf(points.map(({ x }) => x)), locale),
    describeAxis(input.y, spanOf(points.map(({ y }) => y)), locale),
  ];
  const names = input.series.map(({ name }) => name).filter((name) => name !== '');
  return [
    `${words.describe.kind.line}, ${words.describe.rows(data.total ?? points.length)}: ${axes.join('; ')}.`,
    ...(names.length > 1 ? [words.describe.series(names)] : []),
    ...input.series.map((series) => describeSeries(series, input, { words, language, named: names.length > 1 })),
    ...comparisons(input, words),
  ].join(' ');
}

interface Voice {
  words: ChartWords;
  language: string;
  named: boolean;
}

function describeSeries({ name, points }: LineInput['series'][number], { x, y }: LineInput, voice: Voice): string {
  const { words, language, named } = voice;
  const sure = points.filter((point) => point.y.value !== undefined && point.y.status !== 'disputed');
  const say = (point: LinePoint): string =>
    words.describe.at(printReading(point.y, y, language), printX(point, x, language));
  const [first, last] = [sure[0], sure.at(-1)];
  if (!first || !last) return '';
  const { lowest, highest } = extremesOf(sure, ({ y: { value } }) => value ?? 0);
  const monotone = [lowest, highest].every((point) => point === first || point === last);
  const text = [
    words.describe.firstLast(say(first), say(last)),
    ...(monotone || named ? [] : [words.describe.extremes(say(lowest), say(highest))]),
  ].join(' ');
  return named ? `${name}: ${text}` : text;
}

const printX = ({ x }: LinePoint, field: Field, language: string): string => printReading(x, field, language);

function comparisons(input: LineInput, words: ChartWords): string[] {
  const { paths, references, series, annotations } = input;
  const disputed = series.flatMap(({ points }) => points).filter(({ y }) => y.status === 'disputed').length;
  return [
    ...(disputed > 0 ? [words.describe.disputed(disputed)] : []),
    ...(paths.length > 0 ? [words.describe.paths(paths.map(({ label }) => label))] : []),
    ...(references.length > 0 ? [words.describe.references(references.map(({ label }) => label))] : []),
    ...(annotations.length > 0 ? [words.describe.annotations(annotations.map(({ text }) => text))] : []),
  ];
}
