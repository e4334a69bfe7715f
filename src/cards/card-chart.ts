import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartContext, Drawing, LayoutName, TextMeasure } from '../charts/contract.ts';
import { forLayout } from '../charts/for-layout.ts';
import type { Box } from '../charts/geometry.ts';
import { chartKinds } from '../charts/index.ts';
import { outlineText } from '../charts/text/outline.ts';
import type { ChartData, ChartKind, ChartSpecOf } from '../model/chart.ts';
import type { CardChart, CardFonts, CardTheme } from './card.ts';
import { recolour } from './card-colours.ts';

export interface PlacedChart {
  /** A nested `<svg>`, its text turned into paths. */
  svg: Element;
  /** Height in px of the smallest text of the chart on the card. */
  textSize: number;
  /** Characters that the fonts cannot draw. */
  missing: string[];
}

interface ChartPlace {
  box: Box;
  /** In the middle of the height of its box instead of at its top. */
  centred: boolean;
  theme: CardTheme | undefined;
  measure: TextMeasure;
  fonts: CardFonts;
}

/** From this width on, a chart has room for its wide layout, in the drawing's own px. */
const WIDE = 600;
/** On a card, rows that stand close together have their names beside them from this width on. */
const BESIDE = 340;
/** How much a chart is enlarged, best first. Its smallest text has 12 px. */
const SCALES = [2, 1.85, 1.7, 1.55, 1.4, 1.25, 1.1, 1];
/** Rather than smaller than this, rows stand close together. */
const LEGIBLE = 1.7;
const SMALLEST_TEXT = 12;
/** Height of a drawing beyond its plot: the axis below and the room above, in the drawing's own px. */
const AROUND_PLOT = 56;

/** Lays a chart out for a box of the card: as large as it can be drawn whole, at the top left of the box. */
export function placeChart(chart: CardChart, place: ChartPlace): PlacedChart {
  const { box, theme, measure, fonts, centred } = place;
  const { drawing, scale } = fitDrawing(chart, box, measure);
  const height = Math.ceil(drawing.height);
  const svg = s(
    'svg',
    {
      x: box.x,
      y: centred ? round(box.y + Math.max(0, box.height - height * scale) / 2) : box.y,
      width: round(drawing.width * scale),
      height: round(height * scale),
      viewBox: `0 0 ${drawing.width} ${height}`,
    },
    ...drawing.children,
  );
  const { tree, missing } = outlineText(recolour(svg, theme), fonts.sans);
  return { svg: tree, textSize: Math.round(SMALLEST_TEXT * scale), missing };
}

/** Height in px that the smallest text of a chart would have in a box. */
export function textSizeIn(box: Box, chart: CardChart, measure: TextMeasure): number {
  return Math.round(SMALLEST_TEXT * fitDrawing(chart, box, measure).scale);
}

function fitDrawing(chart: CardChart, box: Box, measure: TextMeasure): { drawing: Drawing; scale: number } {
  const attempts = waysToDraw(box.width)
    .values()
    .map(({ scale, ...way }) => ({ drawing: draw(chart, { box, measure, scale, ...way }), scale }));
  let smallest: { drawing: Drawing; scale: number } | undefined;
  for (const attempt of attempts) {
    if (attempt.drawing.height * attempt.scale <= box.height) return attempt;
    smallest = attempt;
  }
  if (!smallest) throw new RangeError('no scale was given to draw a chart at');
  return { ...smallest, scale: box.height / Math.ceil(smallest.drawing.height) };
}

interface Way {
  scale: number;
  layout: LayoutName;
  dense: boolean;
}

/** In the order in which they are tried: as on the page, then with rows close together, in either layout. */
function waysToDraw(boxWidth: number): Way[] {
  const widthAt = (scale: number): number => Math.floor(boxWidth / scale);
  const layoutAt = (scale: number): LayoutName => (widthAt(scale) < WIDE ? 'narrow' : 'wide');
  return [
    ...SCALES.filter((scale) => scale >= LEGIBLE).map((scale) => ({ scale, layout: layoutAt(scale), dense: false })),
    ...SCALES.flatMap((scale): Way[] => [
      { scale, layout: layoutAt(scale), dense: true },
      ...(layoutAt(scale) === 'narrow' && widthAt(scale) >= BESIDE
        ? [{ scale, layout: 'wide' as const, dense: true }]
        : []),
    ]),
  ];
}

function draw(
  { id, spec, data, locale }: CardChart,
  { box, measure, scale, layout, dense }: Way & { box: Box; measure: TextMeasure },
): Drawing {
  const width = Math.floor(box.width / scale);
  // What the writer says for a layout is meant for its room. The height is that of the box, whatever it is on a page.
  return drawKind(forLayout(spec, layout, data).spec, data, {
    id,
    layout,
    width,
    dense,
    plotHeight: Math.floor(box.height / scale) - AROUND_PLOT,
    measure,
    locale,
    idPrefix: `card-${id}`,
  });
}

/** Its problems are those of the chart on the page, which reports them. */
function drawKind<K extends ChartKind>(
  spec: ChartSpecOf<K> & { kind: K },
  data: ChartData,
  context: ChartContext,
): Drawing {
  return chartKinds[spec.kind].render(spec, data, context).drawing;
}

const round = (value: number): number => Math.round(value * 100) / 100;
