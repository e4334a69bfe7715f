import { figuresOf } from '../../model/chart-figures.ts';
import { problem } from '../../model/errors/index.ts';
import { FIGURE_IN_TEXT } from '../../model/text.ts';
import { imageFigureIds } from '../../prose/image-figures.ts';
import { isBlank } from '../../prose/prose.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { NumberCheck, NumberContext } from './number-contract.ts';

/** A figure that nothing shows and nothing rests on goes stale without anybody noticing. Shared figures may rest. */
export const checkUnusedFigures: NumberCheck = (context) => {
  if (isBlank(context.prose)) return [];
  const used = usedFigures(context);
  return Object.values(context.figures).flatMap(({ id, usedBy, at }): Finding[] => {
    const shared = !at.file.startsWith(`${context.folder}/`);
    if (shared || used.has(id) || usedBy.length > 0) return [];
    return [findingOf(id, problem('RK228', { id }, at))];
  });
};

/** Ids of figures that the page shows, or that another figure is measured against. */
function usedFigures({ prose, frontmatter, specs, charts, claims, yamlTexts }: NumberContext): Set<string> {
  const inTexts = yamlTexts.flatMap(({ raw }) => [...raw.matchAll(FIGURE_IN_TEXT)].map(([, id = '']) => id.trim()));
  const inCharts = Object.values(charts).flatMap((spec) => figuresOf(spec).map(({ figure }) => figure));
  return new Set([
    ...prose.figures.map(({ id }) => id),
    ...imageFigureIds(prose),
    ...inTexts,
    ...inCharts,
    ...Object.values(claims).flatMap((claim) => claim.figures),
    ...Object.values(specs).flatMap(({ parts_of: whole }) => whole ?? []),
    // A formula with a mistake of its own uses what it names all the same.
    ...Object.values(specs).flatMap(({ formula }) => formula?.match(/[a-z][a-z0-9_]*/g) ?? []),
    // A figure with a page of its own is shown there.
    ...Object.entries(specs).flatMap(([id, spec]) => ('share' in spec && spec.share === true ? [id] : [])),
    frontmatter.key_figure ?? '',
  ]);
}
