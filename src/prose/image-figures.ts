import { FIGURE_IN_TEXT } from '../model/text.ts';
import type { Prose } from './prose.ts';

/** Stand-ins for the braces of a figure: MDX would run what is between braces as code. Of one unit each, so that places stay. */
const OPEN = '\uE010';
const CLOSE = '\uE011';

/** `![alternative text](address)`, as far as its text goes. */
const IMAGE_TEXT = /!\[(?:\\.|[^\]\\])*\](?=\()/g;
const MASKED = new RegExp(`${OPEN}([^${OPEN}${CLOSE}]*)${CLOSE}`, 'g');

/** A body in which the figures of alternative texts, `![Level of {fig:level}](/x.png)`, can pass the MDX parser. Its length stays. */
export function maskImageFigures(body: string): string {
  return body.replace(IMAGE_TEXT, (text) =>
    text.replace(FIGURE_IN_TEXT, (figure) => `${OPEN}${figure.slice(1, -1)}${CLOSE}`),
  );
}

/** What the writer typed. */
export function unmaskImageFigures(text: string): string {
  return text.replace(MASKED, '{$1}');
}

export const holdsMaskedFigure = (text: string): boolean => text.includes(OPEN);

/** Alternative texts that hold figures, in order of appearance: the page looks its printed texts up by this order. */
export function figureImages({ images }: Pick<Prose, 'images'>): Prose['images'] {
  return images.filter(({ alt }) => alt.search(FIGURE_IN_TEXT) >= 0);
}

/** Ids of the figures that alternative texts print, once for each place. */
export function imageFigureIds(prose: Pick<Prose, 'images'>): string[] {
  return figureImages(prose).flatMap(({ alt }) => [...alt.matchAll(FIGURE_IN_TEXT)].map(([, id = '']) => id.trim()));
}
