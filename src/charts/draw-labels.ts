import type { Element } from 'hast';
import { leaderLine, type PlacedLabel } from './labels.ts';
import { line, textLines } from './svg.ts';

/** Placed labels with the lines that lead to those that had to move. */
export function drawLabels(labels: readonly PlacedLabel[], radius: number): Element[] {
  const leaders = labels.flatMap(({ leader }) =>
    leader ? [line(leaderLine(leader, radius), { colour: 'c-quiet' })] : [],
  );
  const texts = labels.flatMap(({ lines, box, align, request }) =>
    textLines(lines, { box, style: request.style, colour: request.colour, anchor: align, halo: true }),
  );
  return [...leaders, ...texts];
}
