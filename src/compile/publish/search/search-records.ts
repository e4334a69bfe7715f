import { printFigure } from '../../../figures/print/print-figure.ts';
import { chartPath, figurePath, reportPath } from '../../../model/address.ts';
import type { CompiledReport } from '../../../model/compiled.ts';
import type { Locale } from '../../../model/site.ts';
import { plainText } from '../../../model/text.ts';

/** Something smaller than a report that a reader may look for, as a result of its own. */
export interface SearchRecord {
  kind: 'Chart' | 'Figure';
  /** Below the site root. */
  path: string;
  title: string;
  /** What is searched. */
  text: string;
}

/** The charts of a report, and those of its figures that its page shows. */
export function searchRecords(report: CompiledReport, locale: Locale): SearchRecord[] {
  const { slug, charts, figures, shared, uses, retraction } = report;
  const drawn = Object.values(charts).map(({ id, title, subtitle, description }): SearchRecord => {
    const text = [title, subtitle].map(plainText).join('. ');
    return { kind: 'Chart', path: chartPath(slug, id), title: plainText(title), text: `${text}. ${description}` };
  });
  const numbers = Object.values(figures)
    .filter(({ id }) => uses[id]?.some(({ kind }) => kind === 'text') || shared[id])
    .map((figure): SearchRecord => {
      const title = `${retraction ? 'Retracted: ' : ''}${figure.label}: ${printFigure(figure, {}, locale)}`;
      const path = shared[figure.id] ? figurePath(slug, figure.id) : `${reportPath(slug)}#fig-${figure.id}`;
      return { kind: 'Figure', path, title, text: [title, figure.note].filter(Boolean).join('. ') };
    });
  return [...drawn, ...numbers];
}
