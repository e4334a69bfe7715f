import type { Element } from 'hast';
import type { ChartContext, KeyEntry } from '../contract.ts';
import { titleOf } from '../field-title.ts';
import { printLabel } from '../format.ts';
import { paint } from '../palette.ts';
import { element, px, text } from '../svg.ts';
import { wrapLines } from '../text/lines.ts';
import { ascent, lineHeight, themeOf } from '../theme.ts';
import { scatterWordsOf } from './scatter-words.ts';
import { LEAST_RADIUS, type SizeScale, type Sizes } from './sizes.ts';

/** Round sizes to read others by, from small to large: about the largest, a quarter and a sixteenth of it. */
export function keySizes({ top, isRaised }: SizeScale): number[] {
  const sizes = [16, 4, 1].map((part) => roundBelow(top / part));
  return [...new Set(sizes)].filter((size) => size > 0 && !isRaised(size));
}

/** The largest of 1, 2 or 5 times a power of ten that is no more. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  // Powers of ten below one are not exact: 0.3 / 0.1 is less than 3.
  const lead = [5, 2, 1].find((digit) => digit * power <= value * (1 + 1e-9)) ?? 1;
  return Number((lead * power).toPrecision(3));
}

const GAP = 6;
const BETWEEN = 16;

/** Circles of round sizes in a line, with what they stand for before them; px from `top` down. */
export function drawSizeKey(
  { field }: Sizes,
  scale: SizeScale,
  { context, top }: { context: ChartContext; top: number },
): { elements: Element[]; height: number } {
  const { measure, width, locale } = context;
  const style = themeOf(context.layout).note;
  const entries = keySizes(scale).map((size) => ({
    radius: scale.radiusOf(size),
    label: printLabel(size, locale.language, field),
  }));
  const largest = entries.reduce((most, { radius }) => Math.max(most, radius), LEAST_RADIUS);
  const lines = wrapLines(titleOf(field, locale), { width, style, measure });
  const title = Math.max(...lines.map((line) => measure.width(line, style)));
  const taken = entries.reduce(
    (sum, { radius, label }) => sum + 2 * radius + GAP + measure.width(label, style) + BETWEEN,
    0,
  );
  const isBeside = lines.length === 1 && title + BETWEEN + taken - BETWEEN <= width;
  const row = Math.max(2 * largest, lineHeight(style)) + 2;
  const head = isBeside ? 0 : lines.length * lineHeight(style) + 4;
  const middle = top + head + row / 2;
  const baseline = (y: number): number => y - lineHeight(style) / 2 + ascent(style);
  const elements = lines.map((line, i) => {
    const y = isBeside ? baseline(middle) : top + i * lineHeight(style) + ascent(style);
    return text(line, { at: { x: 0, y }, style, colour: 'c-quiet' });
  });
  let x = isBeside ? title + BETWEEN : 1;
  for (const { radius, label } of entries) {
    const look = { ...paint({ stroke: 'c-quiet' }), strokeWidth: 1 };
    elements.push(element('circle', { cx: px(x + radius), cy: px(middle), r: px(radius - 0.5), ...look }));
    const at = { x: x + 2 * radius + GAP, y: baseline(middle) };
    elements.push(text(label, { at, style, colour: 'c-quiet' }));
    x += 2 * radius + GAP + measure.width(label, style) + BETWEEN;
  }
  return { elements, height: head + row + 8 };
}

/** What the circles cannot show, in words below the picture. */
export function sizeKey({ values, missing, field }: Sizes, scale: SizeScale, { locale }: ChartContext): KeyEntry[] {
  const words = scatterWordsOf(locale.language);
  const raised = values.filter((value) => value !== undefined && scale.isRaised(value)).length;
  return [
    ...(raised > 0 ? [{ symbol: '•', text: words.raised(raised) }] : []),
    ...(missing > 0 ? [{ symbol: '–', text: words.withoutSize(missing, field.title) }] : []),
  ];
}
