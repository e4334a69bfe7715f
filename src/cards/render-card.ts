import { toHtml } from 'hast-util-to-html';
import sharp from 'sharp';
import type { Box } from '../charts/geometry.ts';
import { problem } from '../model/errors/index.ts';
import type { Position, Problem } from '../model/problem.ts';
import { CARD, type CardFonts, type CardInput } from './card.ts';
import { placeChart } from './card-chart.ts';
import { cardColours } from './card-colours.ts';
import { type OpenCardFonts, openCardFonts } from './card-fonts.ts';
import { drawStage } from './draw-stage.ts';
import { cardLayouts } from './layouts/index.ts';
import { runsFromRight } from './runs-from-right.ts';
import { type CardPart, createTypesetter } from './typeset.ts';

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
 * Renders the 1200 × 630 PNG that a link shows, in the layout that the input asks for. The same input and fonts give the
 * same picture on every machine: all text becomes outlines from our own files, and nothing is fetched.
 * Words that do not fit are stepped down in size, then cut; what was cut or cannot be drawn comes back as problems.
 */
export async function renderCard(input: CardInput, fonts: CardFonts): Promise<RenderedCard> {
  const open = openCardFonts(fonts);
  const colours = cardColours(input);
  const type = createTypesetter(open.measure, runsFromRight(input));
  const staged = cardLayouts[input.layout ?? 'report']({ input, colours, type });
  const words = await drawStage(staged, type, open);
  const chart = staged.chart
    ? drawChart(input, { box: staged.chart, centred: staged.centred ?? false }, open)
    : undefined;
  const svg = words.svg.replace(/<\/svg>$/, `${chart?.svg ?? ''}</svg>`);
  const png = new Uint8Array(await sharp(Buffer.from(svg)).png(PNG).toBuffer());
  const { at } = input;
  return {
    png,
    width: CARD.width,
    height: CARD.height,
    problems: [
      ...staged.cut.map((cut) => problem('RK102', cut, at)),
      ...words.missing.map(({ char, part }) => missingGlyph(char, part, at)),
      ...(chart?.problems ?? []),
      ...checkSize(png, at),
    ],
  };
}

function drawChart(
  { chart, theme, at }: CardInput,
  place: { box: Box; centred: boolean },
  open: OpenCardFonts,
): { svg: string; problems: Problem[] } {
  if (!chart) return { svg: '', problems: [] };
  const placed = placeChart(chart, { ...place, theme, measure: open.measure.chart, fonts: open.files });
  const { svg, textSize, missing } = placed;
  const small = textSize < LEAST_TEXT ? [problem('RK103', { size: textSize, least: LEAST_TEXT }, at)] : [];
  const glyphs = missing.map((char) => missingGlyph(char, 'chart', at));
  return { svg: toHtml(svg, { space: 'svg' }), problems: [...small, ...glyphs] };
}

function missingGlyph(char: string, part: CardPart, at: Position): Problem {
  const codePoint = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return problem('RK100', { char, codePoint, part }, at);
}

function checkSize(png: Uint8Array, at: Position): Problem[] {
  const kilobytes = Math.ceil(png.byteLength / 1000);
  return kilobytes > MOST_KILOBYTES ? [problem('RK101', { kilobytes, most: MOST_KILOBYTES }, at)] : [];
}
