import type { ChartContext } from '../contract.ts';
import { text } from '../svg.ts';
import { ascent, lineHeight, themeOf } from '../theme.ts';
import type { NetworkGraph } from './graph.ts';
import { drawList } from './narrow-list.ts';
import { drawMatrix, type NarrowPart } from './narrow-matrix.ts';
import { drawOthers } from './others.ts';
import { networkWordsOf } from './words.ts';

const SECTION_GAP = 14;
/** Fewer rows than this say too little. */
const LEAST_ROWS = 6;

/**
 * The focus on top, then a list of the others with their links as marks, or as lines of words when links have labels. Those
 * without a link to the focus are named below, in the list of links among the others. When a height is asked for, only the
 * table of marks is drawn, with as many of its rows as the height holds.
 */
export function drawNarrow(
  graph: NetworkGraph,
  context: ChartContext,
  highlight: string | undefined,
): Omit<NarrowPart, 'headerHeight'> {
  const linked = { ...graph, partners: graph.partners.filter(({ links }) => links.length > 0) };
  if (context.plotHeight !== undefined) return drawShort(linked, context, highlight);
  const labelled = graph.partners.some(({ links }) => links.some(({ label }) => label !== ''));
  const list = labelled ? drawList(linked, context, highlight) : drawMatrix(linked, context, highlight);
  const others = drawOthers(graph, context, { top: list.height + SECTION_GAP, points: list.points });
  return {
    children: [...list.children, ...others.children],
    height: Math.ceil(others.children.length > 0 ? others.height : list.height),
    points: list.points,
  };
}

/** All partners, with their rows close together where they must be; else as many of the most linked as fit, and how many there are besides. */
function drawShort(graph: NetworkGraph, context: ChartContext, highlight: string | undefined): NarrowPart {
  const { plotHeight = Number.POSITIVE_INFINITY, layout, locale } = context;
  const { note } = themeOf(layout);
  const all = graph.partners.length;
  const roomy = drawMatrix(graph, context, highlight);
  if (all <= LEAST_ROWS || roomy.height - roomy.headerHeight <= plotHeight)
    return { ...roomy, height: Math.ceil(roomy.height) };
  for (let shown = all; ; shown--) {
    const partners = graph.partners.slice(0, shown);
    const part = drawMatrix({ ...graph, partners }, { ...context, dense: true }, highlight);
    const moreHeight = shown < all ? lineHeight(note) + 4 : 0;
    const height = Math.ceil(part.height + moreHeight);
    if (shown > LEAST_ROWS && height - part.headerHeight > plotHeight) continue;
    if (shown === all) return { ...part, height };
    const words = networkWordsOf(locale.language).more(all - shown);
    const more = text(words, { at: { x: 0, y: part.height + 4 + ascent(note) }, style: note, colour: 'c-quiet' });
    return { ...part, children: [...part.children, more], height };
  }
}
