/** Text that may hold figures: plain pieces, and figures with the words they print as. */
export type RichText = (string | RichFigure)[];

export interface RichFigure {
  fig: string; // figure id
  text: string; // as printed, e.g. "2.99×"
}

/** The whole as one plain string, for titles, alt text, cards and metadata. */
export function plainText(text: RichText): string {
  return text.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Finds `{fig:growth}` in a writer's text. The offset is that of `{`, in UTF-16 units. */
export const FIGURE_IN_TEXT = /\{fig:([^{}|]*)(?:\|([^{}]*))?\}/g;
