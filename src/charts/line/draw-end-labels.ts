import type { Element } from 'hast';
import { dodge } from '../dodge.ts';
import { type Box, right, type Segment } from '../geometry.ts';
import type { LabelRequest } from '../labels.ts';
import type { ColourName } from '../palette.ts';
import { line, text } from '../svg.ts';
import { ascent, bold, lineHeight } from '../theme.ts';
import { END_LABEL_GAP } from './end-labels.ts';
import type { LineLayout } from './line-layout.ts';
import { placeOf } from './line-marks.ts';

const AWAY = 10;

interface DrawnEnds {
  elements: Element[];
  /** What other labels have to keep off. */
  boxes: Box[];
  segments: Segment[];
}

/** The names of series that end at the right edge, in the margin, each at the height of its line's end. */
export function drawEndLabels(layout: LineLayout, width: number): DrawnEnds {
  const { theme, plot } = layout;
  const step = lineHeight(theme.value);
  const ends = layout.endLabels
    .filter(({ atEdge }) => atEdge)
    .map((label) => ({ ...label, at: placeOf(label.last, layout) }));
  const wanted = ends.map(({ at, lines }) => ({ centre: at.y, height: lines.length * step }));
  const centres = dodge(wanted, [0, plot.y + plot.height], END_LABEL_GAP);
  const x = right(plot) + AWAY;
  const placed = ends.map((label, i) => ({ ...label, centre: centres[i] ?? label.at.y }));
  const leaders = placed.map(({ at, centre, series }) => ({
    segment: { from: { x: at.x + theme.radius + 2, y: at.y }, to: { x: x - 3, y: centre } },
    colour: series.colour,
  }));
  const words = placed.flatMap(({ lines, centre, series }) =>
    lines.map((content, j) =>
      text(content, {
        at: { x, y: centre - (lines.length * step) / 2 + ascent(theme.value) + j * step },
        style: j < lines.length - 1 ? bold(theme.value) : theme.value,
        colour: textColour(series.colour),
      }),
    ),
  );
  return {
    elements: [...leaders.map(({ segment, colour }) => line(segment, { colour })), ...words],
    boxes: placed.map(({ lines, centre }) => {
      const height = lines.length * step;
      return { x: x - 4, y: centre - height / 2, width: width - x + 4, height };
    }),
    segments: leaders.map(({ segment }) => segment),
  };
}

/** The names of series that end inside the plot, to be placed beside their ends. */
export function inlineEndLabels(layout: LineLayout): LabelRequest[] {
  const { theme } = layout;
  return layout.endLabels
    .filter(({ atEdge }) => !atEdge)
    .map(({ lines, last, series }) => ({
      variants: [[lines.join(' ')], lines],
      anchors: [placeOf(last, layout)],
      sides: ['right', 'top', 'bottom', 'top-right', 'bottom-right', 'top-left', 'bottom-left', 'left'],
      style: bold(theme.value),
      colour: textColour(series.colour),
      gap: theme.radius + 4,
      mayMove: true,
      important: true,
    }));
}

/** Text needs more contrast with the paper than some of the line colours have, so names are in ink. */
const textColour = (colour: ColourName): ColourName =>
  colour === 'c-accent' ? 'c-accent' : colour === 'c-muted' ? 'c-quiet' : 'c-ink';
