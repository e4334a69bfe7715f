import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import type { Locale } from '../../model/site.ts';
import { describeCourse, MOST_TOLD } from '../course/describe-course.ts';
import { describeAxis, spanOf } from '../describe.ts';
import type { Field } from '../field.ts';
import { printReading } from '../print-reading.ts';
import type { ChartWords } from '../words.ts';
import { wordsOf } from '../words.ts';
import { type LineInput, type LinePoint, readLine } from './line-input.ts';

/** Kind, axes and their ranges, first, last and extreme values, how far it is between them, and what is drawn for comparison. */
export function describeLine(
  spec: ChartSpecOf<'line'>,
  data: ChartData,
  locale: Locale,
  { vague = false }: { vague?: boolean } = {},
): string {
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
    ...input.series.map((series) =>
      describeSeries(series, input, { language, named: names.length > 1, told: names.length <= MOST_TOLD, vague }),
    ),
    ...comparisons(input, words),
  ].join(' ');
}

interface Voice {
  language: string;
  named: boolean;
  /** The extremes of its course are said. */
  told: boolean;
  /** The lines are the middle of what may be. */
  vague: boolean;
}

function describeSeries({ name, points }: LineInput['series'][number], { x, y }: LineInput, voice: Voice): string {
  const { language, named, told, vague } = voice;
  const sure = points.filter((point) => point.y.value !== undefined && point.y.status !== 'disputed');
  const course = sure.map((point) => ({ reading: point.y, where: () => printX(point, x, language) }));
  const text = describeCourse(course, y, { language, extremes: told, vague });
  return named && text !== '' ? `${name}: ${text}` : text;
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
