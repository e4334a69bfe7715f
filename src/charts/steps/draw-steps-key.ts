import type { Element } from 'hast';
import type { ChartContext } from '../contract.ts';
import type { Field } from '../field.ts';
import { printTick } from '../format.ts';
import type { ColourName } from '../palette.ts';
import { line, rect, text } from '../svg.ts';
import { wrapLines } from '../text/lines.ts';
import { ascent, lineHeight, themeOf } from '../theme.ts';
import { type ColourSteps, textOn } from './colour-steps.ts';

const SWATCH_HEIGHT = 12;
const LABEL_GAP = 8;
/** Swatches are 1 px apart, and numbers stand below the middle of that. */
const HALF_A_GAP = 0.5;
const WIDEST_SWATCH = 56;
/** Between numbers at uneven distances none can be guessed, so that all of them get more room. */
const WIDEST_UNEVEN = 84;
const NARROWEST_SWATCH = 22;

/** What the colours mean, above the picture: a swatch a step, and the numbers that part them. */
export function drawStepsKey(
  steps: ColourSteps,
  { field, title, context }: { field: Field; title: string; context: ChartContext },
): { elements: Element[]; height: number } {
  const { measure, locale, width } = context;
  const { note, tick } = themeOf(context.layout);
  const names = wrapLines(title, { width, style: note, measure });
  const top = names.length * lineHeight(note) + 4;
  const [first, second] = steps.edges;
  // The distance between edges sets the decimals; on a log or symlog scale each edge has its own.
  const isUneven = field.log || field.symlog;
  const distance = first === undefined || second === undefined || isUneven ? {} : { step: second - first };
  const print = (format: Field['format']): string[] =>
    steps.edges.map((edge) => printTick(edge, locale.language, { ...distance, unit: field.unit, format }));
  const widthOf = (texts: readonly string[]): number =>
    texts.reduce((most, label) => Math.max(most, measure.width(label, tick)), 0);
  const count = steps.colours.length;
  const whole = print(field.format);
  const isTight = isUneven && widthOf(whole) + LABEL_GAP > (width - widthOf(whole)) / count;
  const labels = isTight && field.format?.compact === undefined ? print({ ...field.format, compact: true }) : whole;
  const widest = widthOf(labels);
  const most = isUneven ? WIDEST_UNEVEN : WIDEST_SWATCH;
  const swatch = Math.min(Math.max(widest + LABEL_GAP, NARROWEST_SWATCH), most, (width - widest) / count);
  // Where the numbers are wider than the swatches only every second or third is written.
  const every = Math.max(1, Math.ceil((widest + LABEL_GAP) / swatch));
  const left = Math.max(0, widest / 2 - swatch + HALF_A_GAP);
  const elements = [
    ...names.map((name, i) =>
      text(name, { at: { x: 0, y: ascent(note) + i * lineHeight(note) }, style: note, colour: 'c-quiet' }),
    ),
    ...steps.colours.flatMap((colour, i) => {
      const box = { x: left + i * swatch, y: top, width: swatch - 1, height: SWATCH_HEIGHT };
      return [
        rect(box, colour),
        ...(isBelow(steps, i) ? [belowMark(box.x + box.width / 2, top + SWATCH_HEIGHT / 2, colour)] : []),
      ];
    }),
    ...labels.flatMap((label, i) =>
      i % every === 0
        ? [
            text(label, {
              at: { x: left + (i + 1) * swatch - HALF_A_GAP, y: top + SWATCH_HEIGHT + 4 + ascent(tick) },
              style: tick,
              colour: 'c-quiet',
              anchor: 'middle',
            }),
          ]
        : [],
    ),
  ];
  const below = labels.length > 0 ? lineHeight(tick) + 4 : 0;
  return { elements, height: top + SWATCH_HEIGHT + below };
}

/** Whether a step lies below the middle of a diverging scale. */
export function isBelow({ middle, edges }: ColourSteps, step: number): boolean {
  return middle !== undefined && (edges[step] ?? Number.POSITIVE_INFINITY) <= middle;
}

/** A minus, so that both sides of a diverging scale can be told apart without their hue. */
export function belowMark(x: number, y: number, ground: ColourName): Element {
  return line({ from: { x: x - 3, y }, to: { x: x + 3, y } }, { colour: textOn(ground), width: 1.5 });
}
