import type { ChartContext, TextMeasure } from '../contract.ts';
import { pointsDown, pointsUp } from '../marks.ts';
import { printReading } from '../print-reading.ts';
import { centre, extent } from '../reading.ts';
import type { ValueLabel } from '../rows/draw-rows.ts';
import type { RowsLayout } from '../rows/layout-rows.ts';
import type { CategoryRow } from '../rows/read-rows.ts';
import { widest } from '../text/lines.ts';
import { lineHeight, rowThemeOf, type Theme } from '../theme.ts';
import { wordsOf } from '../words.ts';
import { type PlacedEnd, ringRoom } from './draw-pairs.ts';
import type { PairEnd, PairsInput } from './read-pairs.ts';

/** The values at both sides of a row; one side is empty where there is one value, or both read alike. */
export interface PairLabels {
  before: string;
  after: string;
}

/** From the middle of a dot to the text beside it; a dot under another one is wider. */
export const labelGap = ({ radius }: Theme): number => radius + 6.5;
const ARROW_ROOM = 12;
/** The share of the picture that the values of both sides may take together. */
const MOST = { wide: 0.3, narrow: 0.5 };

/** The value of each end in words; nothing when they would leave no room for the axis. */
export function pairLabels(input: PairsInput, context: ChartContext): Map<CategoryRow, PairLabels> | undefined {
  const { language } = context.locale;
  const labels = new Map<CategoryRow, PairLabels>();
  for (const row of input.rows) {
    const ends = (input.ends.get(row) ?? []).toSorted((a, b) => placeOf(a) - placeOf(b));
    const [low, high] = [ends[0], ends.at(-1)];
    const after = high ? printReading(high.reading, input.x, language) : wordsOf(language).notKnown;
    const before = low && low !== high ? printReading(low.reading, input.x, language) : '';
    labels.set(row, { before: before === after ? '' : before, after });
  }
  const { value } = rowThemeOf(context);
  const taken = (['before', 'after'] as const).reduce(
    (sum, side) =>
      sum +
      widest(
        [...labels.values()].map((label) => label[side]),
        value,
        context.measure,
      ),
    0,
  );
  return taken > context.width * MOST[context.layout] ? undefined : labels;
}

const placeOf = ({ reading }: PairEnd): number => centre(reading) ?? 0;

/** The same with its values after the names: "2019: 3 · 2024: 5". */
export function valuesInNames(input: PairsInput, { locale: { language } }: ChartContext): PairsInput {
  const ends = new Map<CategoryRow, PairEnd[]>();
  const rows = input.rows.map((row) => {
    const pair = input.ends.get(row) ?? [];
    const values = pair.map(({ series, reading }) => `${series.name}: ${printReading(reading, input.x, language)}`);
    const named = { ...row, note: [...values, row.note].filter(Boolean).join(' · ') };
    ends.set(named, pair);
    return named;
  });
  return { ...input, rows, ends };
}

/** How much room a row needs beside its marks, px. */
export function sidesOf(
  { readings }: CategoryRow,
  label: PairLabels | undefined,
  { measure, theme }: { measure: TextMeasure; theme: Theme },
): { before: number; after: number } {
  const rings = ringRoom(readings.length);
  const needed = (text: string, hasArrow: boolean): number =>
    (text === '' ? theme.radius + 4 : labelGap(theme) + measure.width(text, theme.value)) +
    (hasArrow ? ARROW_ROOM : 0) +
    rings;
  return {
    before: needed(
      label?.before ?? '',
      readings.some(({ bound }) => pointsDown(bound)),
    ),
    after: needed(
      label?.after ?? '',
      readings.some(({ bound }) => pointsUp(bound)),
    ),
  };
}

interface Setting {
  y: number;
  layout: RowsLayout;
  context: ChartContext;
  ends: readonly PlacedEnd[];
}

/** Where the values stand: outside of all that is drawn in the row. */
export function labelsAt(
  row: CategoryRow,
  label: PairLabels | undefined,
  { y, layout: { x, theme }, context: { measure }, ends }: Setting,
): ValueLabel[] {
  if (!label) return [];
  const values = row.readings.flatMap(extent);
  const height = lineHeight(theme.value);
  const gap = labelGap(theme) + ringRoom(1 + Math.max(0, ...ends.map(({ under }) => under)));
  const room = (points: typeof pointsUp): number =>
    gap + (row.readings.some(({ bound }) => points(bound)) ? ARROW_ROOM : 0);
  const box = (text: string, left: number) => ({
    x: left,
    y: y - height / 2,
    width: measure.width(text, theme.value),
    height,
  });
  const known = values.length > 0;
  const [low, high] = known ? [Math.min(...values), Math.max(...values)] : [x.domain[0], x.domain[0]];
  const after = { text: label.after, box: box(label.after, x.at(high) + room(pointsUp)), align: 'start' as const };
  const start = x.at(low) - room(pointsDown) - measure.width(label.before, theme.value);
  const before = { text: label.before, box: box(label.before, start), align: 'end' as const };
  return [before, after].filter(({ text }) => text !== '').map((one) => ({ ...one, known }));
}
