import type { Box } from '../../charts/geometry.ts';
import { hasRightToLeft } from '../../charts/text/bidi.ts';
import { CARD, type CardInput } from '../card.ts';
import type { CardColours } from '../card-colours.ts';
import { box, type CardElement, type CardStyle } from '../element.ts';
import { type FittedText, fitText } from '../fit-text.ts';
import type { CardPart, TextLook, Typesetter } from '../typeset.ts';

/** What every layout works with. */
export interface Stage {
  input: CardInput;
  colours: CardColours;
  type: Typesetter;
  /** Height in px that the smallest text of the chart would have in a box; nothing without a chart. */
  chartTextIn: (box: Box) => number | undefined;
}

/** A card laid out: what satori places, where the chart goes, and every text that had to be cut. */
export interface StagedCard {
  tree: CardElement;
  chart?: Box;
  /** Whether a chart that needs less than its box stands in the middle of its height. */
  centred?: boolean;
  /** A picture in strokes of 2.2 on 16 × 16, drawn into the box of this key. */
  mark?: { key: string; path: string; colour: string };
  cut: { part: CardPart; shown: string }[];
}

export const FULL = CARD.width - 2 * CARD.margin;
export const TOP = CARD.margin + 26;
/** From the bar down to the footer. */
export const HEIGHT = CARD.bottom - TOP;

interface Fit extends Pick<TextLook, 'part' | 'family' | 'weight' | 'colour' | 'lineHeight'> {
  width: number;
  /** Sizes to try, in px, the largest first. */
  sizes: readonly number[];
  lines: (size: number) => number;
  balance?: boolean;
}

export interface Staged {
  fitted: FittedText;
  look: TextLook;
  /** px */
  height: number;
}

/** Fits a text into its place; nothing is set yet, so that several ways can be tried. */
export function fitPiece(
  text: string,
  { width, sizes, lines, balance = false, ...look }: Fit,
  { type }: Stage,
): Staged {
  const measure = (line: string, size: number): number => type.measure(line, size, look);
  const fitted = fitText(text, { measure, width, sizes, lines, balance });
  return { fitted, look, height: fitted.lines.length * fitted.size * look.lineHeight };
}

interface TitleFit extends Pick<Fit, 'sizes' | 'lines'> {
  /** Line to line, in sizes of the letters. */
  lineHeight: number;
  width?: number;
}

/** The title of a card, in large serif: lines of about the same length. */
export function fitTitle({ width = FULL, ...fit }: TitleFit, stage: Stage): Staged {
  const { input, colours } = stage;
  const look = { part: 'title', family: 'serif', weight: 400, colour: colours['c-ink'], balance: true } as const;
  return fitPiece(input.title, { ...look, ...fit, width }, stage);
}

/** As many lines as a height holds, and one at least. */
export const linesWithin =
  (height: number, lineHeight: number) =>
  (size: number): number =>
    Math.max(1, Math.floor(height / (size * lineHeight)));

export const set = ({ fitted, look }: Staged, { type }: Stage): CardElement => type.set(fitted, look);

/** A column of texts between two heights of the card. */
export function column(
  place: { left: number; width: number; top: number; height: number },
  children: CardElement[],
  stage: Stage,
  style: CardStyle = {},
): CardElement {
  const align = stage.type.rightToLeft ? 'flex-end' : 'flex-start';
  return box({ ...absolute(place, stage), flexDirection: 'column', alignItems: align, ...style }, children);
}

/** A column over all of the card between its bar and its footer. */
export function wholeColumn(
  children: CardElement[],
  stage: Stage,
  { width = FULL, ...style }: CardStyle & { width?: number } = {},
): CardElement {
  return column({ left: CARD.margin, width, top: TOP, height: HEIGHT }, children, stage, style);
}

/** A place on the card; on one that runs from the right it lies on the other side. */
export function absolute(
  { left, width, top, height }: { left: number; width: number; top: number; height: number },
  { type }: Stage,
): CardStyle {
  return { position: 'absolute', left: type.rightToLeft ? CARD.width - left - width : left, top, width, height };
}

/** Line to line of a large text: the marks above and below Arabic and Hebrew letters need more than the usual. */
export const leading = (text: string, usual: number): number => (hasRightToLeft(text) ? 1.35 : usual);

/** Space between two texts of a column. */
export const space = (height: number): CardElement => box({ width: 1, height });

/** The paper, the bar in the publisher's colour, the footer, and between them what the layout shows. */
export function frame(content: CardElement[], stage: Stage, fitted: readonly Staged[]): Omit<StagedCard, 'chart'> {
  const { input, colours, type } = stage;
  const siteName = footerText(
    input.siteName,
    { part: 'site name', weight: 700, colour: colours['c-ink'], share: 0.6 },
    stage,
  );
  const date = footerText(input.date, { part: 'date', weight: 400, colour: colours['c-quiet'], share: 0.35 }, stage);
  const footer = box(
    {
      ...absolute({ left: CARD.margin, width: FULL, top: CARD.footer, height: 30 }, stage),
      flexDirection: type.rightToLeft ? 'row-reverse' : 'row',
      justifyContent: 'space-between',
      alignItems: 'flex-end',
    },
    [set(siteName, stage), set(date, stage)],
  );
  const bar = box({
    ...absolute({ left: CARD.margin, width: 72, top: CARD.margin, height: 8 }, stage),
    backgroundColor: colours['c-accent'],
  });
  const paper: CardStyle = {
    width: CARD.width,
    height: CARD.height,
    position: 'relative',
    backgroundColor: colours['c-paper'],
  };
  const cut = [...fitted, siteName].filter((text) => text.fitted.cut);
  return {
    tree: box(paper, [bar, ...content, footer]),
    cut: cut.map(({ fitted: { lines }, look: { part } }) => ({ part, shown: lines.join(' ') })),
  };
}

interface FooterLook {
  part: CardPart;
  weight: 400 | 700;
  colour: string;
  /** Of the width of the card's texts. */
  share: number;
}

function footerText(text: string, { share, ...look }: FooterLook, stage: Stage): Staged {
  const place = { width: FULL * share, sizes: [24, 22], lines: () => 1, family: 'sans', lineHeight: 1.2 } as const;
  return fitPiece(text, { ...place, ...look }, stage);
}
