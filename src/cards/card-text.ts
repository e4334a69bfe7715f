import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';
import { CARD, type CardInput, type CardMeasure } from './card.ts';
import { type FittedText, fitText } from './fit-text.ts';

/** All words of a card at the sizes at which they fit. */
export interface CardText {
  title: FittedText;
  figure?: { text: FittedText; label: FittedText; interval?: FittedText };
  caption?: FittedText;
  siteName: FittedText;
  date: FittedText;
  /** Width of the words and of the chart's box, in px; no chart, no box. */
  width: number;
}

export const LINE = { title: 1.1, figure: 1.05, label: 1.25 } as const;
export const GAP = { rule: 26, figure: 28, label: 8 } as const;
export const CAPTION = { size: 20, height: 26, gap: 14 } as const;
/** Top and height of the column of words: below the rule, above the footer. */
export const COLUMN = { top: CARD.margin + GAP.rule, height: CARD.bottom - CARD.margin - GAP.rule } as const;

const TITLE_SIZES = [132, 120, 108, 96, 88, 80, 74, 68, 62, 56, 52, 48, 44, 40, 37, 34, 32, 30];
const FIGURE_SIZES = [112, 100, 90, 80, 72, 64, 56, 50, 44];
/** A title this large is worth a smaller number. */
const GOOD_TITLE = 44;

/** Fits every text of a card into its place. Never fails; what was cut is a problem. */
export function fitCardText(input: CardInput, measure: CardMeasure): { text: CardText; problems: Problem[] } {
  const full = CARD.width - 2 * CARD.margin;
  const width = input.chart ? CARD.words : full;
  const text: CardText = {
    ...fitColumn(input, { width, measure }),
    ...(input.chart?.caption ? { caption: fitCaption(input.chart.caption, measure) } : {}),
    siteName: oneLine(input.siteName, { width: full * 0.6, weight: 700, measure }),
    date: oneLine(input.date, { width: full * 0.35, weight: 400, measure }),
    width,
  };
  return { text, problems: cutProblems(input, text) };
}

interface Room {
  width: number;
  measure: CardMeasure;
}

/** The figure as large as it can be while the title keeps a good size; a long title makes the figure smaller. */
function fitColumn({ title, figure, chart }: CardInput, room: Room): Pick<CardText, 'title' | 'figure'> {
  const most = figure ? (chart ? 68 : 88) : chart ? 88 : 132;
  const sizes = TITLE_SIZES.filter((size) => size <= most && (chart || size >= 48));
  const titleIn = (height: number): FittedText =>
    fitText(title, {
      measure: room.measure.serif,
      width: room.width,
      sizes,
      lines: (size) => Math.max(1, Math.floor(height / (size * LINE.title))),
      balance: true,
    });
  if (!figure) return { title: titleIn(COLUMN.height) };
  const attempts = FIGURE_SIZES.map((largest) => {
    const fitted = fitFigure(figure, room, largest);
    return { figure: fitted, title: titleIn(COLUMN.height - figureHeight(fitted) - GAP.figure) };
  });
  const chosen =
    attempts.find((attempt) => !attempt.title.cut && attempt.title.size >= GOOD_TITLE) ??
    attempts.find((attempt) => !attempt.title.cut) ??
    attempts.at(-1);
  if (!chosen) throw new RangeError('no size was given for the figure of a card');
  return chosen;
}

type FittedFigure = NonNullable<CardText['figure']>;

function fitFigure(
  { text, label, interval }: NonNullable<CardInput['figure']>,
  { width, measure }: Room,
  largest: number,
): FittedFigure {
  const sans = (weight: 400 | 500 | 700) => (line: string, size: number) => measure.sans.width(line, { size, weight });
  return {
    text: fitText(text, {
      measure: sans(700),
      width,
      sizes: FIGURE_SIZES.filter((size) => size <= largest),
      lines: (size) => (size > 64 ? 1 : 2),
    }),
    label: fitText(label, { measure: sans(500), width, sizes: [28, 26, 24], lines: (size) => (size > 24 ? 2 : 3) }),
    ...(interval
      ? { interval: fitText(interval, { measure: sans(400), width, sizes: [26, 24, 22], lines: () => 1 }) }
      : {}),
  };
}

/** Height of the figure with its label and interval, in px. */
function figureHeight({ text, label, interval }: FittedFigure): number {
  const lines = ({ size, lines: { length } }: FittedText, height: number): number => size * length * height;
  return lines(text, LINE.figure) + GAP.label + lines(label, LINE.label) + (interval ? lines(interval, LINE.label) : 0);
}

function fitCaption(caption: string, { sans }: CardMeasure): FittedText {
  return fitText(caption, {
    measure: (line, size) => sans.width(line, { size, weight: 400 }),
    width: chartWidth(),
    sizes: [CAPTION.size],
    lines: () => 2,
  });
}

/** Width of the box to the right of the words. */
export const chartWidth = (): number => CARD.width - 2 * CARD.margin - CARD.words - CARD.gap;

function oneLine(
  text: string,
  { width, weight, measure }: { width: number; weight: 400 | 700; measure: CardMeasure },
): FittedText {
  const width1 = (line: string, size: number) => measure.sans.width(line, { size, weight });
  return fitText(text, { measure: width1, width, sizes: [24, 22], lines: () => 1 });
}

function cutProblems({ at }: CardInput, { title, figure, siteName }: CardText): Problem[] {
  const parts = [
    { part: 'title', text: title },
    { part: 'figure', text: figure?.text },
    { part: 'figure', text: figure?.label },
    { part: 'site name', text: siteName },
  ] as const;
  return parts.flatMap(({ part, text }) =>
    text?.cut ? [problem('RK102', { part, shown: text.lines.join(' ') }, at)] : [],
  );
}
