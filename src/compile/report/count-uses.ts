import { type Claim, claimTexts } from '../../model/claim.ts';
import type { CompiledChart } from '../../model/compiled.ts';
import type { RichText } from '../../model/text.ts';
import { imageFigureIds } from '../../prose/image-figures.ts';
import type { Prose } from '../../prose/prose.ts';
import type { HeadTexts } from './texts.ts';

/** How often a page prints each figure: in prose, headline and dek, in the texts of charts and claims. */
export function countUses(
  head: HeadTexts,
  { prose, charts, claims }: { prose: Prose; charts: Record<string, CompiledChart>; claims: Record<string, Claim> },
): Record<string, number> {
  const shownCharts = new Set(prose.charts.map(({ id }) => id));
  const onPage = new Set(shownClaims(prose, claims));
  const texts: (RichText | undefined)[] = [
    head.title,
    head.dek,
    head.interests,
    head.aiUse,
    ...Object.values(charts)
      .filter(({ id }) => shownCharts.has(id))
      .flatMap(({ title, subtitle, note }) => [title, subtitle, note]),
    ...Object.values(claims)
      .filter(({ id }) => onPage.has(id))
      .flatMap(claimTexts),
  ];
  const ids = [
    ...prose.figures.map(({ id }) => id),
    ...imageFigureIds(prose),
    ...texts.flatMap((text) => (text ?? []).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.fig]))),
  ];
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** The claims that a page shows: those that the prose names, and all of them where it has `<Claims />`. */
export function shownClaims({ allClaims, claims: named }: Prose, claims: Record<string, Claim>): string[] {
  return allClaims.length > 0 ? Object.keys(claims) : [...new Set(named.map(({ id }) => id))];
}
