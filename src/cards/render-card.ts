import { toHtml } from 'hast-util-to-html';
import satori from 'satori';
import sharp from 'sharp';
import { problem } from '../model/errors/index.ts';
import type { Position, Problem } from '../model/problem.ts';
import { CARD, type CardChart, type CardFonts, type CardInput } from './card.ts';
import { placeChart } from './card-chart.ts';
import { type OpenCardFonts, openCardFonts } from './card-fonts.ts';
import { CAPTION, type CardText, chartWidth, fitCardText } from './card-text.ts';
import { cardTree } from './card-tree.ts';

export interface RenderedCard {
  png: Uint8Array;
  width: typeof CARD.width;
  height: typeof CARD.height;
  problems: Problem[];
}

/** WhatsApp shows no image of more; the aim is under 100 KB. */
const MOST_KILOBYTES = 300;
/** Flat colours and their edges fit a palette found in the quickest way; more effort costs four times the time for 5 % of the size. */
const PNG = { palette: true, dither: 0, effort: 1, compressionLevel: 6 } as const;
/** Under this the labels of a chart can hardly be read. */
const LEAST_TEXT = 16;

/**
 * Renders the 1200 × 630 PNG that a link to a report shows: title, key figure, key chart, site and date. The same input and
 * fonts give the same picture on every machine: all text becomes outlines from our own files, and nothing is fetched.
 * Words that do not fit are stepped down in size, then cut; what was cut or cannot be drawn comes back as problems.
 */
export async function renderCard(input: CardInput, fonts: CardFonts): Promise<RenderedCard> {
  const open = openCardFonts(fonts);
  const { text, problems } = fitCardText(input, open.measure);
  const words = await drawWords(text, open);
  const chart = input.chart && drawChart(input.chart, { text, open, at: input.at });
  const svg = words.svg.replace(/<\/svg>$/, `${chart?.svg ?? ''}</svg>`);
  const png = new Uint8Array(await sharp(Buffer.from(svg)).png(PNG).toBuffer());
  return {
    png,
    width: CARD.width,
    height: CARD.height,
    problems: [
      ...problems,
      ...missingGlyphs(words.missing, input),
      ...(chart?.problems ?? []),
      ...checkSize(png, input.at),
    ],
  };
}

/** satori says only through this callback that a character has no glyph; otherwise it draws an empty box in silence. */
async function drawWords(text: CardText, open: OpenCardFonts): Promise<{ svg: string; missing: string[] }> {
  const missing: string[] = [];
  // satori's own element type is React's, which is not installed; the trees have the same shape.
  const tree = cardTree(text, open.families) as Parameters<typeof satori>[0];
  const svg = await satori(tree, {
    width: CARD.width,
    height: CARD.height,
    fonts: open.satori,
    loadAdditionalAsset: async (_language, segment) => {
      missing.push(...segment);
      return [];
    },
  });
  return { svg, missing };
}

function drawChart(
  chart: CardChart,
  { text, open, at }: { text: CardText; open: OpenCardFonts; at: Position },
): { svg: string; problems: Problem[] } {
  const captionHeight = text.caption ? text.caption.lines.length * CAPTION.height + CAPTION.gap : 0;
  const top = CARD.margin + captionHeight;
  const width = chartWidth();
  const box = { x: CARD.width - CARD.margin - width, y: top, width, height: CARD.bottom - top };
  const { svg, textSize, missing } = placeChart(chart, { box, measure: open.measure.sans, fonts: open.files });
  const small = textSize < LEAST_TEXT ? [problem('RK103', { size: textSize, least: LEAST_TEXT }, at)] : [];
  const glyphs = missing.map((char) => problem('RK100', { char, codePoint: codePointOf(char), part: 'chart' }, at));
  return { svg: toHtml(svg, { space: 'svg' }), problems: [...small, ...glyphs] };
}

function missingGlyphs(missing: string[], { title, siteName, date, at }: CardInput): Problem[] {
  return [...new Set(missing)].map((char) => {
    const part = title.includes(char)
      ? 'title'
      : siteName.includes(char)
        ? 'site name'
        : date.includes(char)
          ? 'date'
          : 'figure';
    return problem('RK100', { char, codePoint: codePointOf(char), part }, at);
  });
}

function checkSize(png: Uint8Array, at: Position): Problem[] {
  const kilobytes = Math.ceil(png.byteLength / 1000);
  return kilobytes > MOST_KILOBYTES ? [problem('RK101', { kilobytes, most: MOST_KILOBYTES }, at)] : [];
}

const codePointOf = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
