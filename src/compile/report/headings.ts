import { printUse } from '../../figures/print/print-figure.ts';
import type { CompiledHeading } from '../../model/compiled.ts';
import type { Figure } from '../../model/figure.ts';
import type { Locale } from '../../model/site.ts';
import { headingIds } from '../../prose/headings.ts';
import type { FigureUse, Prose } from '../../prose/prose.ts';

/** The headings with their figures printed, and ids made from that text, so that contents and links say what the page says. */
export function compileHeadings(
  prose: Prose,
  figures: Readonly<Record<string, Figure>>,
  locale: Locale,
): CompiledHeading[] {
  const print = (use: FigureUse): string => {
    const figure = figures[use.id];
    return use.words ?? (figure ? printUse(figure, use, locale) : use.id);
  };
  const texts = prose.headings.map(({ pieces }) =>
    pieces
      .map((piece) => (typeof piece === 'string' ? piece : print(piece)))
      .join('')
      .trim(),
  );
  const ids = headingIds(texts);
  return prose.headings.map(({ depth }, i) => ({ depth, text: texts[i] ?? '', id: ids[i] ?? '' }));
}
