import { printFigure } from '../../figures/print/print-figure.ts';
import type { Figure } from '../../model/figure.ts';
import type { Fix } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import type { ProseLink } from '../../prose/prose.ts';
import type { WrittenText } from './written-texts.ts';

/** What each figure prints; two figures that print alike stand here twice. */
export type PrintedFigures = readonly { id: string; text: string }[];

/** A bare "5" may count anything: what stands in for a typed number says more than one or two digits. */
const TELLING = /\d.*\d.*\d|\d\s?[^\s\d.,]/;

/** The figures whose printed form is telling enough to be known again in a text, the longest first. */
export function printedFigures(figures: Readonly<Record<string, Figure>>, locale: Locale): PrintedFigures {
  return Object.values(figures)
    .map((figure) => ({ id: figure.id, text: spaced(printFigure(figure, {}, locale)) }))
    .filter(({ text }) => TELLING.test(text))
    .sort((a, b) => b.text.length - a.text.length);
}

/**
 * Puts a figure into the place of a typed number, when the text around it is letter for letter what exactly one figure
 * prints. Words of another figure, or a mark between them, leave it alone.
 */
export function figureInPlace(
  [start, end]: [start: number, end: number],
  { text, markup, locate }: WrittenText,
  { printed, links }: { printed: PrintedFigures; links: readonly ProseLink[] },
): Fix | undefined {
  if (markup === undefined) return undefined;
  const plain = spaced(text);
  const fits = printed.flatMap(({ id, text: print }) => {
    const from = placeOf(plain, print, [start, end]);
    return from === undefined ? [] : [{ id, from, length: print.length }];
  });
  const [first] = fits;
  if (!first || fits.filter(({ length }) => length === first.length).length > 1) return undefined;
  const { id, from, length } = first;
  const was = text.slice(from, from + length);
  // A figure opens its workings, and cannot stand inside a link.
  if (was.includes('\n') || links.some((link) => link.text.includes(was))) return undefined;
  const becomes = markup === 'mdx' ? `<Fig id="${id}" />` : `{fig:${id}}`;
  return { title: `prints the figure "${id}" in its place`, edits: [{ at: locate(from), was, becomes }] };
}

/** Where a print covers the whole of a span, with no letter or digit touching it. */
function placeOf(text: string, print: string, [start, end]: [number, number]): number | undefined {
  for (let from = text.indexOf(print); from !== -1 && from <= start; from = text.indexOf(print, from + 1)) {
    const to = from + print.length;
    const touches = /[\p{L}\p{N}]$/u.test(text.slice(0, from)) || /^(?:[\p{L}\p{N}]|[.,]\d)/u.test(text.slice(to));
    if (to >= end && !touches) return from;
  }
  return undefined;
}

/** Spaces that do not break count as spaces; the length stays. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
