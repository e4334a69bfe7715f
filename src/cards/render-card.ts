import { toHtml } from 'hast-util-to-html';
import type { Box } from '../charts/geometry.ts';
import { problem } from '../model/errors/index.ts';
import type { Position, Problem } from '../model/problem.ts';
import { CARD, type CardFonts, type CardInput } from './card.ts';
import { placeChart, textSizeIn } from './card-chart.ts';
import { cardColours } from './card-colours.ts';
import { type OpenCardFonts, openCardFonts } from './card-fonts.ts';
import { checkCardSize } from './card-size.ts';
import { drawStage } from './draw-stage.ts';
import { cardLayouts } from './layouts/index.ts';
import { renderCardPng } from './render-png.ts';
import { runsFromRight } from './runs-from-right.ts';
import { type CardPart, createTypesetter } from './typeset.ts';

/** A card as an SVG that needs no font, and what is wrong with it. */
export interface DrawnCard {
  svg: string;
  problems: Problem[];
}

export interface RenderedCard {
  png: Uint8Array;
  width: typeof CARD.width;
  height: typeof CARD.height;
  problems: Problem[];
}

/** Under this the labels of a chart can hardly be read. */
const LEAST_TEXT = 16;

/**
 * Draws the 1200 × 630 card that a link shows, in the layout that the input asks for. The same input and fonts give the
 * same picture on every machine: all text becomes outlines from our own files, and nothing is fetched.
 * Words that do not fit are stepped down in size, then cut; what was cut or cannot be drawn comes back as problems.
 */
export async function drawCard(input: CardInput, fonts: CardFonts): Promise<DrawnCard> {
  const open = openCardFonts(fonts);
  const colours = cardColours(input);
  const type = createTypesetter(open.measure, runsFromRight(input));
  const chartTextIn = (box: Box): number | undefined => input.chart && textSizeIn(box, input.chart, open.measure.chart);
  const staged = cardLayouts[input.layout ?? 'report']({ input, colours, type, chartTextIn });
  const words = await drawStage(staged, type, open);
  const chart = staged.chart
    ? drawChart(input, { box: staged.chart, centred: staged.centred ?? false }, open)
    : undefined;
  const { at } = input;
  return {
    svg: words.svg.replace(/<\/svg>$/, `${chart?.svg ?? ''}</svg>`),
    problems: [
      ...staged.cut.map((cut) => problem('RK102', cut, at)),
      ...words.missing.map(({ char, part }) => missingGlyph(char, part, at)),
      ...(chart?.problems ?? []),
    ],
  };
}

/** Draws a card and makes its PNG. */
export async function renderCard(input: CardInput, fonts: CardFonts): Promise<RenderedCard> {
  const { svg, problems } = await drawCard(input, fonts);
  const png = await renderCardPng(svg);
  return { png, width: CARD.width, height: CARD.height, problems: [...problems, ...checkCardSize(png, input.at)] };
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
