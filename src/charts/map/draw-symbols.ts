import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartContext } from '../contract.ts';
import { drawLabels } from '../draw-labels.ts';
import { titleOf } from '../field-title.ts';
import { printLabel } from '../format.ts';
import { type Box, bottom, boxAround, right } from '../geometry.ts';
import { type LabelRequest, placeLabels } from '../labels.ts';
import { paint } from '../palette.ts';
import { printReading } from '../print-reading.ts';
import { line, px, text } from '../svg.ts';
import { wrapLines, wrapVariants } from '../text/lines.ts';
import { ascent, bold, lineHeight, themeOf } from '../theme.ts';
import type { PlacedArea } from './project.ts';
import type { MapInput } from './read-map.ts';

const LARGEST = { wide: 26, narrow: 17 };

/** The smallest circle that is plainly there, px; of zero, nothing but a speck. */
const LEAST = 2.5;
const SPECK = 1;

/** Radius in px of a value, so that areas are in proportion, but for those that would be too small to be seen. */
export function radiusOf(input: MapInput, context: ChartContext): (value: number) => number {
  const exact = exactRadius(input, context);
  return (value) => Math.max(value === 0 ? SPECK : LEAST, exact(value));
}

function exactRadius(input: MapInput, { layout }: ChartContext): (value: number) => number {
  const most = input.areas.reduce((a, { reading }) => Math.max(a, Math.abs(reading?.value ?? 0)), 0);
  return (value) => (most === 0 ? LEAST : Math.sqrt(Math.abs(value) / most) * LARGEST[layout]);
}

/** How many circles are drawn larger than they are. */
export function countRaised(input: MapInput, context: ChartContext): number {
  const exact = exactRadius(input, context);
  return input.areas.filter(({ reading }) => reading && reading.value !== 0 && exact(reading.value) < LEAST).length;
}

/** How far symbols reach over the edges of a box, px; less than nothing where none does. */
export function overhang(
  placed: readonly PlacedArea[],
  { input, context, box }: { input: MapInput; context: ChartContext; box: Box },
): number {
  const radius = radiusOf(input, context);
  return placed.reduce((most, { area: { reading }, centre }) => {
    if (!reading || !centre) return most;
    const { x, y } = centre;
    const nearest = Math.min(x - box.x, right(box) - x, y - box.y, bottom(box) - y);
    return Math.max(most, radius(reading.value) + 1 - nearest);
  }, 0);
}

/** What the sizes mean: two circles with their numbers. */
export function drawSizeKey(input: MapInput, context: ChartContext): { elements: Element[]; height: number } {
  const { note, tick } = themeOf(context.layout);
  const { measure, locale, width } = context;
  const most = input.areas.reduce((a, { reading }) => Math.max(a, Math.abs(reading?.value ?? 0)), 0);
  const title = wrapLines(titleOf(input.value, locale), { width, style: note, measure });
  const titles = title.map((content, i) =>
    text(content, { at: { x: 0, y: i * lineHeight(note) + ascent(note) }, style: note, colour: 'c-quiet' }),
  );
  const top = title.length * lineHeight(note) + 4;
  if (most === 0) return { elements: titles, height: top };
  const round = 10 ** Math.floor(Math.log10(most));
  const large = Math.floor(most / round + 1e-9) * round;
  const radius = radiusOf(input, context);
  const reach = radius(large);
  let x = 0;
  const keys = [large, large / 4].flatMap((value) => {
    const [r, label] = [radius(value), printLabel(value, locale.language, input.value)];
    const at = { x: x + r + 1, y: top + reach + 1 };
    x += 2 * r + 6;
    const word = text(label, { at: { x, y: at.y + tick.size * 0.36 }, style: tick, colour: 'c-quiet' });
    x += measure.width(label, tick) + 16;
    return [
      s('circle', { cx: px(at.x), cy: px(at.y), r: px(r), ...paint({ stroke: 'c-quiet' }), 'stroke-width': 1 }),
      word,
    ];
  });
  return { elements: [...titles, ...keys], height: top + Math.max(2 * reach + 2, lineHeight(tick)) };
}

/** The areas as ground, a circle on each that has a value (open below zero), and names where there is room. */
export function drawSymbols(
  placed: readonly PlacedArea[],
  { input, context, bounds }: { input: MapInput; context: ChartContext; bounds: Box },
): Element[] {
  const radius = radiusOf(input, context);
  const theme = themeOf(context.layout);
  const grounds = placed.flatMap(({ d }) =>
    d === '' ? [] : [s('path', { d, ...paint({ fill: 'c-grid', stroke: 'c-paper' }), 'stroke-width': 0.75 })],
  );
  const someNamed = input.areas.some(({ highlighted }) => highlighted);
  const marks = placed
    .flatMap(({ area, centre }) =>
      area.reading && centre ? [{ area, reading: area.reading, centre, r: radius(area.reading.value) }] : [],
    )
    .toSorted((a, b) => b.r - a.r);
  const circles = marks.flatMap(({ area, reading, centre, r }) => {
    const isBelow = reading.value < 0;
    const colour = someNamed && !area.highlighted ? 'c-muted' : isBelow ? 'c-below3' : 'c-accent';
    const isOpen = reading.status === 'reported' || reading.status === 'disputed';
    const look = isOpen ? paint({ fill: 'c-paper', stroke: colour }) : paint({ fill: colour, stroke: 'c-paper' });
    const { x, y } = centre;
    const minus = { from: { x: x - 3, y }, to: { x: x + 3, y } };
    return [
      s('circle', { cx: px(x), cy: px(y), r: px(r), ...look, 'stroke-width': isOpen ? 1.75 : 1, 'fill-opacity': 0.85 }),
      ...(isBelow && r > 5 ? [line(minus, { colour: isOpen ? colour : 'c-paper', width: 1.5 })] : []),
    ];
  });
  const requests = marks.map(({ area, reading, centre, r }): LabelRequest => {
    const words = `${area.name} ${printReading(reading, input.value, context.locale.language)}`;
    const style = area.highlighted ? bold(theme.note) : theme.note;
    return {
      variants: wrapVariants(words, { width: context.width * 0.3, style, measure: context.measure }),
      anchors: [centre],
      sides: ['right', 'left', 'top', 'bottom'],
      style,
      colour: 'c-ink',
      gap: r + 3,
      mayMove: area.highlighted,
      important: area.highlighted,
    };
  });
  const named = requests.toSorted((a, b) => Number(b.important) - Number(a.important)).slice(0, MOST_NAMED);
  const labels = placeLabels(named, {
    bounds,
    boxes: marks.map(({ centre, r }) => boxAround(centre, r)),
    segments: [],
    measure: context.measure,
  });
  return [...grounds, ...circles, ...drawLabels(labels, 2)];
}

/** The largest get their names; a map of names shows nothing else. */
const MOST_NAMED = 12;
