import type { Element } from 'hast';
import { dodge } from '../dodge.ts';
import { type Box, right } from '../geometry.ts';
import type { ColourName } from '../palette.ts';
import { line, text } from '../svg.ts';
import { ascent, bold, lineHeight } from '../theme.ts';
import type { LineLayout } from './line-layout.ts';
import { placeOf } from './line-marks.ts';

const GAP = 3;
const AWAY = 10;

/** The name and last value of each series in the margin at the right, each at the height of its line's end. */
export function drawEndLabels(layout: LineLayout, width: number): { elements: Element[]; boxes: Box[] } {
  const { theme, plot, endLabels } = layout;
  const step = lineHeight(theme.value);
  const ends = endLabels.map(({ series, lines }) => {
    const last = series.points.findLast(({ y }) => y.value !== undefined);
    return { series, lines, at: last ? placeOf(last, layout) : { x: right(plot), y: plot.y } };
  });
  const centres = dodge(
    ends.map(({ at, lines }) => ({ centre: at.y, height: lines.length * step })),
    [0, plot.y + plot.height],
    GAP,
  );
  const elements = ends.flatMap(({ series, lines, at }, i) => {
    const top = (centres[i] ?? at.y) - (lines.length * step) / 2;
    const x = right(plot) + AWAY;
    const moved = Math.abs((centres[i] ?? at.y) - at.y) > 6 || right(plot) - at.x > 24;
    const leader = { from: { x: at.x + theme.radius + 2, y: at.y }, to: { x: x - 3, y: centres[i] ?? at.y } };
    return [
      ...(moved ? [line(leader, { colour: series.colour })] : []),
      ...lines.map((content, j) =>
        text(content, {
          at: { x, y: top + ascent(theme.value) + j * step },
          style: j < lines.length - 1 ? bold(theme.value) : theme.value,
          colour: textColour(series.colour),
        }),
      ),
    ];
  });
  const boxes = ends.map(({ lines, at }, i) => ({
    x: right(plot) + AWAY - 4,
    y: (centres[i] ?? at.y) - (lines.length * step) / 2,
    width: width - right(plot),
    height: lines.length * step,
  }));
  return { elements, boxes };
}

/** Text needs more contrast with the paper than some of the line colours have, so names are in ink. */
const textColour = (colour: ColourName): ColourName =>
  colour === 'c-accent' ? 'c-accent' : colour === 'c-muted' ? 'c-quiet' : 'c-ink';
