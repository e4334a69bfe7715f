import { figuresOf } from '../../model/chart-figures.ts';
import type { Figure } from '../../model/figure.ts';
import { compareText } from '../../model/problem.ts';
import { FIGURE_IN_TEXT } from '../../model/text.ts';
import type { ReportContent } from '../read/read-report.ts';

/** What of a report can name a figure. */
type Uses = Pick<ReportContent, 'prose' | 'frontmatter' | 'charts' | 'claims'>;

/**
 * Where a report uses each of its figures, in the order of a page: "title", "prose 2×", "chart levels", "claim flood", and
 * the formulas that name it, "for rise_yearly". A figure that nothing uses is not there.
 */
export function reportUses(
  { prose, frontmatter, charts, claims }: Uses,
  figures: Readonly<Record<string, Figure>>,
): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  const add = (id: string, place: string) => uses.set(id, [...(uses.get(id) ?? []), place]);
  for (const [key, text] of Object.entries(frontmatter ?? {})) {
    for (const id of idsIn(text)) add(id, key.replace('_', ' '));
  }
  if (frontmatter?.key_figure) add(frontmatter.key_figure, 'card');
  const counts = new Map<string, number>();
  for (const { id } of prose?.figures ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const [id, count] of counts) add(id, count > 1 ? `prose ${count}×` : 'prose');
  for (const [name, spec] of Object.entries(charts.values)) {
    for (const id of new Set([...idsIn(spec), ...figuresOf(spec).map(({ figure }) => figure)]))
      add(id, `chart ${name}`);
  }
  for (const [name, spec] of Object.entries(claims.values)) {
    for (const id of new Set([...idsIn(spec), ...spec.figures])) add(id, `claim ${name}`);
  }
  for (const { id, usedBy } of Object.values(figures)) {
    if (usedBy.length > 0) add(id, `for ${[...usedBy].sort(compareText).join(', ')}`);
  }
  return uses;
}

/** The figures that stand as `{fig:…}` in any text of a spec, each once. */
function idsIn(value: unknown): Set<string> {
  const found = JSON.stringify(value ?? null).matchAll(FIGURE_IN_TEXT);
  return new Set([...found].map(([, id = '']) => id));
}
