import type { Element } from 'hast';
import type { ChartContext } from '../contract.ts';
import type { MarkPoint } from '../mark-points.ts';
import { text, textLines } from '../svg.ts';
import { fitLines } from '../text/fit.ts';
import { ascent, lineHeight, themeOf } from '../theme.ts';
import type { NetworkGraph } from './graph.ts';
import { linkMark } from './link-style.ts';
import { networkWordsOf } from './words.ts';

const INDENT = 16;
const GAP = 4;

/** The links in which the focus has no part, as lines of a list: "● Google to SpaceX: investor". Begins at `top`; `points` grows by where they stand. */
export function drawOthers(
  { others, kinds }: NetworkGraph,
  { measure, layout, locale, width }: ChartContext,
  { top, points }: { top: number; points: MarkPoint[] },
): { children: Element[]; height: number } {
  if (others.length === 0) return { children: [], height: top };
  const { note, radius } = themeOf(layout);
  const { others: heading, between } = networkWordsOf(locale.language);
  const children = [text(heading, { at: { x: 0, y: top + ascent(note) }, style: note, colour: 'c-quiet' })];
  let y = top + lineHeight(note) + GAP;
  for (const link of others) {
    const { from, to, kind, label } = link;
    const words = `${between(from, to)}: ${kinds[kind] ?? ''}${label === '' ? '' : `, ${label}`}`;
    const { lines } = fitLines(words, { style: note, width: width - INDENT, measure, maxLines: 3 });
    const box = { x: INDENT, y, width: width - INDENT, height: lines.length * lineHeight(note) };
    children.push(
      linkMark(link, { at: { x: radius + 1, y: y + lineHeight(note) / 2 }, radius, points }),
      ...textLines(lines, { box, style: note }),
    );
    y += box.height + GAP;
  }
  return { children, height: y };
}
