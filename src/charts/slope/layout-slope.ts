import type { ChartContext } from '../contract.ts';
import { dodge } from '../dodge.ts';
import { scaleKindOf } from '../field-scale.ts';
import { clamp } from '../geometry.ts';
import { printReading } from '../print-reading.ts';
import { extent, type Reading } from '../reading.ts';
import { createScale, deriveDomain, type Scale } from '../scale.ts';
import { fitLines } from '../text/fit.ts';
import { widest } from '../text/lines.ts';
import { bold, lineHeight, plotHeightOf, type Theme, themeOf } from '../theme.ts';
import type { SlopeInput, SlopeLine } from './read-slope.ts';

/** The text beside one end of a line. */
export interface EndText {
  line: SlopeLine;
  lines: string[];
  /** Height of the end, and of the middle of the text, px. */
  at: number;
  centre: number;
}

/** One of the two places: where it stands, what it is called, and the texts beside it. */
export interface SlopeSide {
  x: number;
  title: { lines: string[]; centre: number };
  texts: EndText[];
}

export interface SlopeLayout {
  theme: Theme;
  y: Scale;
  top: number;
  height: number;
  sides: [SlopeSide, SlopeSide];
}

/** From a line's end to its text: room for a leader. */
export const TEXT_GAP = 20;
const BETWEEN = 3;
/** Room for the arrow of a bound above the highest and below the lowest end. */
const MARGIN = 18;

export function layoutSlope(input: SlopeInput, context: ChartContext): SlopeLayout {
  const theme = themeOf(context.layout);
  const { measure, width } = context;
  const texts = ([0, 1] as const).map((side) => textsOf(input, side, context));
  const [left, right] = texts.map((some) =>
    widest(
      some.flatMap(({ lines }) => lines),
      bold(theme.value),
      measure,
    ),
  );
  const xs = [(left ?? 0) + TEXT_GAP, width - (right ?? 0) - TEXT_GAP] as const;
  const titles = input.places.map(
    (place) => fitLines(place, { style: bold(theme.name), width: width / 2 - 8, measure }).lines,
  );
  const titleHeight = Math.max(...titles.map((lines) => lines.length)) * lineHeight(theme.name);
  const top = titleHeight + MARGIN;
  const step = lineHeight(theme.value);
  const needed = texts.map((some) => some.reduce((sum, { lines }) => sum + lines.length * step + BETWEEN, 0));
  const height = context.plotHeight ?? Math.max(plotHeightOf(context), ...needed);
  const y = scaleOf(input, context, [top + height, top]);
  const sideOf = (i: 0 | 1): SlopeSide => {
    const lines = titles[i] ?? [];
    const half = widest(lines, bold(theme.name), measure) / 2;
    const [from, to] = i === 0 ? [0, width / 2 - 8] : [width / 2 + 8, width];
    const centre = clamp(xs[i], from + half, to - half);
    return { x: xs[i], title: { lines, centre }, texts: placed(texts[i] ?? [], { side: i, y, top, height, step }) };
  };
  return { theme, y, top, height, sides: [sideOf(0), sideOf(1)] };
}

function scaleOf({ y, lines }: SlopeInput, { locale }: ChartContext, range: [number, number]): Scale {
  const kind = scaleKindOf(y);
  const values = lines.flatMap(({ ends }) => ends.flatMap((end) => (end ? extent(end) : [])));
  // The values stand at the ends; no axis has to begin at a round number.
  const low = values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
  const high = values.reduce((a, b) => Math.max(a, b), values[0] ?? 1);
  const domain = y.domain ?? (low < high ? ([low, high] as [number, number]) : deriveDomain({ kind, values }));
  return createScale({
    kind,
    domain,
    range,
    language: locale.language,
    unit: y.unit,
    format: y.format,
    ticks: { count: 5 },
  });
}

type Words = Pick<EndText, 'line' | 'lines'>;

/** Name and value at both ends where there is room; in a narrow picture the name stands at the last end only. */
function textsOf({ lines, y }: SlopeInput, side: 0 | 1, context: ChartContext): Words[] {
  const { measure, width, layout, locale } = context;
  const theme = themeOf(layout);
  return lines.flatMap((line): Words[] => {
    const reading = line.ends[side];
    if (!reading) return [];
    const value = printReading(reading, y, locale.language);
    const isNamed = layout === 'wide' || side === 1 || !line.ends[1];
    const style = line.series.highlighted ? bold(theme.value) : theme.value;
    const share = layout === 'wide' ? 0.3 : side === 0 ? 0.28 : 0.36;
    const room = { style, width: width * share, measure, maxLines: layout === 'wide' ? 2 : 3 };
    const { name } = line.series;
    if (!isNamed || name.trim() === '') return [{ line, lines: fitLines(value, room).lines }];
    const whole = fitLines(`${name} ${value}`, room);
    // A long name is cut rather than its value.
    if (!whole.cut && !whole.broken) return [{ line, lines: whole.lines }];
    const values = fitLines(value, { ...room, maxLines: 2 }).lines;
    return [{ line, lines: [...fitLines(name, { ...room, maxLines: 2 }).lines, ...values] }];
  });
}

interface Placing {
  side: 0 | 1;
  y: Scale;
  top: number;
  height: number;
  step: number;
}

/** Each beside its end, moved where texts would meet; the highlighted line's first, where there is not room for all. */
function placed(words: readonly Words[], { side, y, top, height, step }: Placing): EndText[] {
  let room = height + MARGIN;
  const kept = words
    .toSorted((a, b) => Number(b.line.series.highlighted) - Number(a.line.series.highlighted))
    .filter(({ lines }) => {
      const taken = lines.length * step + BETWEEN;
      if (taken > room) return false;
      room -= taken;
      return true;
    });
  const ends = kept.map(({ line, lines }) => ({ line, lines, at: y.at(heightOf(line.ends[side])) }));
  const wanted = ends.map(({ at, lines }) => ({ centre: at, height: lines.length * step }));
  const centres = dodge(wanted, [top - MARGIN / 2, top + height + MARGIN / 2], BETWEEN);
  return ends.map((end, i) => ({ ...end, centre: centres[i] ?? end.at }));
}

/** Where a line ends: at its value, or in the middle of what is known. */
export const heightOf = (reading: Reading | undefined): number =>
  reading?.value ?? ((reading?.low ?? 0) + (reading?.high ?? 0)) / 2;

export const slopeHeight = ({ top, height }: SlopeLayout): number => top + height + MARGIN;
