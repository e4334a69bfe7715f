import type { ChartContext } from '../contract.ts';
import type { MarkPoint } from '../mark-points.ts';
import { text, textLines } from '../svg.ts';
import { fitLines } from '../text/fit.ts';
import { ascent, bold, lineHeight, themeOf } from '../theme.ts';
import type { NetworkGraph, Partner } from './graph.ts';
import { focusStyle, type NarrowPart } from './narrow-matrix.ts';
import { drawLabelledLinks, labelledHeight } from './row-marks.ts';
import { placeRows } from './rows.ts';
import { networkWordsOf } from './words.ts';

const HEADER_GAP = 8;

/** With labels there is no room for columns: every link has a line of its own under the partner's name. */
export function drawList(graph: NetworkGraph, context: ChartContext, highlight: string | undefined): NarrowPart {
  const { measure, layout, locale, width } = context;
  const theme = themeOf(layout);
  const focus = fitLines(graph.focus, { style: focusStyle(theme.name), width, measure, maxLines: 2 }).lines;
  const focusHeight = focus.length * lineHeight(focusStyle(theme.name));
  const nameHeight = (lines: number): number => lines * lineHeight(theme.name);
  const placed = placeRows(graph, {
    measure,
    theme,
    words: networkWordsOf(locale.language),
    top: focusHeight + HEADER_GAP,
    nameWidth: width,
    needed: ({ links, name }: Partner) =>
      nameHeight(fitLines(name, { style: bold(theme.name), width, measure, maxLines: 2 }).lines.length) +
      labelledHeight(links, graph, context),
    highlight,
  });
  const points: MarkPoint[] = [];
  return {
    children: [
      ...textLines(focus, { box: { x: 0, y: 0, width, height: focusHeight }, style: focusStyle(theme.name) }),
      ...placed.headings.map((heading) =>
        text(heading.text, { at: { x: 0, y: heading.top + ascent(theme.note) }, style: theme.note, colour: 'c-quiet' }),
      ),
      ...placed.rows.flatMap((row) => [
        ...textLines(row.lines, {
          box: { x: 0, y: row.top, width, height: nameHeight(row.lines.length) },
          style: bold(row.style),
        }),
        ...drawLabelledLinks(row.partner.links, graph, {
          context,
          top: row.top + nameHeight(row.lines.length),
          points,
        }),
      ]),
    ],
    height: placed.bottom,
    headerHeight: focusHeight + HEADER_GAP,
    points,
  };
}
