import type { Element } from 'hast';
import type { ChartContext } from '../contract.ts';
import { rect, text } from '../svg.ts';
import { fitLine } from '../text/fit.ts';
import { ascent, bold, lineHeight, themeOf } from '../theme.ts';
import type { Series } from './series.ts';

const SWATCH = 11;
const GAP = 6;
const BETWEEN = 18;

/** Names the colours of series above the plot, in the order in which their marks stand; nothing for a single one. */
export function drawSwatches(
  series: readonly Series[],
  { measure, width, layout }: ChartContext,
): { elements: Element[]; height: number } {
  if (series.length < 2) return { elements: [], height: 0 };
  const theme = themeOf(layout);
  const step = lineHeight(theme.value) + 4;
  let [x, row] = [0, 0];
  const elements = series.flatMap(({ name, colour, highlighted }) => {
    const style = highlighted ? bold(theme.value) : theme.value;
    const content = fitLine(name, { style, width: width - SWATCH - GAP, measure });
    const taken = SWATCH + GAP + measure.width(content, style);
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    const top = row * step;
    const swatch = { x, y: top + (lineHeight(theme.value) - SWATCH) / 2, width: SWATCH, height: SWATCH };
    const at = { x: x + SWATCH + GAP, y: top + ascent(style) };
    x += taken + BETWEEN;
    return [rect(swatch, colour), text(content, { at, style })];
  });
  return { elements, height: (row + 1) * step + 6 };
}
