import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Retraction } from '../../model/publication.ts';
import type { RichText } from '../../model/text.ts';
import type { ReportContent } from '../read/read-report.ts';
import { correctionIds } from './corrections.ts';

type Content = Pick<ReportContent, 'corrections' | 'frontmatter' | 'locateFrontmatter'>;

/**
 * The newest entry of corrections.yaml that retracts the whole report: of kind `retraction`, with no figures and no claims.
 * Of two entries of a day the one that stands later in the file is the newer.
 */
function newestRetraction({
  corrections,
}: Pick<Content, 'corrections'>): (Retraction & { isNewest: boolean }) | undefined {
  const ids = correctionIds(corrections.values);
  const entries = corrections.values.map((spec, i) => ({ spec, correction: ids[i] ?? '' }));
  const ordered = entries
    .toReversed()
    .sort((a, b) => (a.spec.date.iso < b.spec.date.iso ? 1 : a.spec.date.iso > b.spec.date.iso ? -1 : 0));
  const found = ordered.find(
    ({ spec }) => spec.kind === 'retraction' && spec.figures.length + spec.claims.length === 0,
  );
  if (!found) return undefined;
  return {
    date: found.spec.date.iso,
    why: found.spec.why,
    correction: found.correction,
    isNewest: found === ordered[0],
  };
}

/** Why a report whose status is `retracted` was withdrawn; undefined for all others. */
export function findRetraction(content: Content): Retraction | undefined {
  if (content.frontmatter?.status !== 'retracted') return undefined;
  const found = newestRetraction(content);
  return found && { date: found.date, why: found.why, correction: found.correction };
}

/** A retracted report says why, and one that says so is retracted. */
export function checkRetraction(content: Content): Problem[] {
  const { frontmatter, locateFrontmatter: locate } = content;
  if (!frontmatter) return [];
  const found = newestRetraction(content);
  if (frontmatter.status === 'retracted') return found ? [] : [problem('RK471', {}, locate(['status']))];
  return found?.isNewest
    ? [problem('RK472', {}, locate(frontmatter.status === 'published' ? ['title'] : ['status']))]
    : [];
}

/** The title of a retracted report says so wherever it stands: on pages, cards, lists, in feeds and citations. */
export const retractedTitle = (title: RichText): RichText => ['Retracted: ', ...title];
