import { PALETTE } from '../charts/palette.ts';
import { CARD } from './card.ts';
import { CAPTION, type CardText, COLUMN, chartWidth, GAP, LINE } from './card-text.ts';
import { box, type CardElement, type CardStyle } from './element.ts';
import type { FittedText } from './fit-text.ts';

/** Names under which satori knows the font files; a list, since each family comes in several files. */
export interface FontFamilies {
  serif: string;
  sans: string;
}

/**
 * The card without its chart:
 *
 *     ▬▬
 *     The title, in          caption
 *     large serif            ┌──────────────┐
 *                            │    chart     │
 *     3.3×                   │              │
 *     what it counts         └──────────────┘
 *     site name                          date
 */
export function cardTree(text: CardText, families: FontFamilies): CardElement {
  const { width, height, margin } = CARD;
  return box({ width, height, position: 'relative', backgroundColor: PALETTE['c-paper'], color: PALETTE['c-ink'] }, [
    box({
      position: 'absolute',
      left: margin,
      top: margin,
      width: 72,
      height: 8,
      backgroundColor: PALETTE['c-accent'],
    }),
    column(text, families),
    ...(text.caption ? [caption(text.caption, families)] : []),
    footer(text, families),
  ]);
}

function column({ title, figure, width }: CardText, { serif, sans }: FontFamilies): CardElement {
  const style: CardStyle = {
    position: 'absolute',
    left: CARD.margin,
    top: COLUMN.top,
    width,
    height: COLUMN.height,
    flexDirection: 'column',
    justifyContent: 'space-between',
  };
  const heading = lines(title, { fontFamily: serif, fontWeight: 600, lineHeight: LINE.title });
  if (!figure) return box(style, [heading]);
  const { text, label, interval } = figure;
  const quiet = { fontFamily: sans, color: PALETTE['c-quiet'], lineHeight: LINE.label } as const;
  return box(style, [
    heading,
    box({ flexDirection: 'column' }, [
      lines(text, { fontFamily: sans, fontWeight: 700, color: PALETTE['c-accent'], lineHeight: LINE.figure }),
      lines(label, { fontFamily: sans, fontWeight: 500, lineHeight: LINE.label, marginTop: GAP.label }),
      ...(interval ? [lines(interval, { ...quiet, fontWeight: 400 })] : []),
    ]),
  ]);
}

function caption(text: FittedText, { sans }: FontFamilies): CardElement {
  const style: CardStyle = {
    position: 'absolute',
    left: CARD.width - CARD.margin - chartWidth(),
    top: CARD.margin,
    width: chartWidth(),
  };
  const words = {
    fontFamily: sans,
    fontWeight: 400,
    color: PALETTE['c-quiet'],
    lineHeight: CAPTION.height / CAPTION.size,
  };
  return box(style, [lines(text, words as CardStyle)]);
}

function footer({ siteName, date }: CardText, { sans }: FontFamilies): CardElement {
  const style: CardStyle = {
    position: 'absolute',
    left: CARD.margin,
    top: CARD.footer,
    width: CARD.width - 2 * CARD.margin,
    justifyContent: 'space-between',
    alignItems: 'baseline',
  };
  return box(style, [
    lines(siteName, { fontFamily: sans, fontWeight: 700, lineHeight: 1 }),
    lines(date, { fontFamily: sans, fontWeight: 400, color: PALETTE['c-quiet'], lineHeight: 1 }),
  ]);
}

/** Lines that are already broken: satori only has to set them. */
function lines({ size, lines: texts }: FittedText, style: CardStyle): CardElement {
  return box(
    { flexDirection: 'column', fontSize: size, ...style },
    texts.map((text) => box({ whiteSpace: 'nowrap' }, text)),
  );
}
