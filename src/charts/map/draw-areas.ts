import { polygonContains } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartContext, TextStyle } from '../contract.ts';
import { type Box, inflate, overlaps } from '../geometry.ts';
import { drawMark } from '../marks.ts';
import { type ColourName, paint } from '../palette.ts';
import { printReading } from '../print-reading.ts';
import { colourOf, stepOf, textOn } from '../steps/colour-steps.ts';
import { belowMark, isBelow } from '../steps/draw-steps-key.ts';
import { path, text } from '../svg.ts';
import { fitLines, widest } from '../text/fit.ts';
import { ascent, lineHeight } from '../theme.ts';
import type { PlacedArea } from './project.ts';
import type { MapInput } from './read-map.ts';

const STYLE: TextStyle = { size: 12, weight: 500 };

/** The areas in the colours of their values; those without one are pale, with a broken edge. */
export function drawGrounds(placed: readonly PlacedArea[], { steps }: MapInput): Element[] {
  return placed.flatMap(({ area: { reading }, d }) => {
    if (d === '') return [];
    const colour: ColourName = reading ? colourOf(steps, reading.value) : 'c-paper';
    const edge = reading ? { stroke: 'c-paper' as const } : { stroke: 'c-quiet' as const };
    return [
      s('path', {
        d,
        ...paint({ fill: colour, ...edge }),
        'stroke-width': 0.75,
        'stroke-linejoin': 'round',
        ...(reading ? {} : { 'stroke-dasharray': '2 2' }),
      }),
    ];
  });
}

/** A strong outline around the area that matters. */
export function drawOutline(placed: readonly PlacedArea[]): Element[] {
  return placed.flatMap(({ area, d }) =>
    area.highlighted && d !== '' ? [path(d, { colour: 'c-ink', width: 2 })] : [],
  );
}

interface Setting {
  input: MapInput;
  context: ChartContext;
}

/** Name and value on an area that has room for both, the value alone on one that has room for that, else a sign for what matters. */
export function drawOnAreas(placed: readonly PlacedArea[], { input, context }: Setting): Element[] {
  const taken: Box[] = [];
  // The larger ones first: theirs is the room.
  const order = placed.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return order.flatMap((one) => drawOne(one, { input, context, taken }));
}

const sizeOf = ({ bounds }: PlacedArea): number => (bounds ? bounds.width * bounds.height : 0);

function drawOne(
  { area, centre, bounds, ring = [] }: PlacedArea,
  { input, context, taken }: Setting & { taken: Box[] },
): Element[] {
  const { reading, name } = area;
  if (!reading || !centre || !bounds) return [];
  const colour = colourOf(input.steps, reading.value);
  const value = printReading(reading, input.value, context.locale.language);
  const named = fitLines(name, { width: bounds.width * 0.7, style: STYLE, measure: context.measure });
  for (const lines of [...(named.broken ? [] : [[...named.lines, value]]), [value]]) {
    const [width, height] = [widest(lines, STYLE, context.measure), lines.length * lineHeight(STYLE)];
    const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
    if (!holds(ring, inflate(box, 1)) || taken.some((other) => overlaps(inflate(box, 2), other))) continue;
    taken.push(box);
    return [
      ...lines.map((content, i) =>
        text(content, {
          at: { x: centre.x, y: box.y + i * lineHeight(STYLE) + ascent(STYLE) },
          style: STYLE,
          colour: textOn(colour),
          anchor: 'middle',
        }),
      ),
      ...drawStatus(area.reading?.status, { x: centre.x, y: box.y - 4 }, colour),
    ];
  }
  if (bounds.width < 10 || bounds.height < 10) return [];
  const mark = drawStatus(reading.status, centre, colour);
  if (mark.length > 0) return mark;
  return isBelow(input.steps, stepOf(input.steps, reading.value)) ? [belowMark(centre.x, centre.y, colour)] : [];
}

/** Whether a box lies within an outline: a grid of its points. */
function holds(ring: [number, number][], { x, y, width, height }: Box): boolean {
  return [0, 0.25, 0.5, 0.75, 1].every((across) =>
    [0, 0.5, 1].every((down) => polygonContains(ring, [x + across * width, y + down * height])),
  );
}

function drawStatus(
  status: NonNullable<PlacedArea['area']['reading']>['status'],
  at: { x: number; y: number },
  colour: ColourName,
): Element[] {
  if (status === undefined || status === 'confirmed') return [];
  return [drawMark(at, { radius: 3, colour: textOn(colour), ground: colour, status })];
}
