import { resolveText } from '../../figures/resolve-text.ts';
import type { Claim } from '../../model/claim.ts';
import type { Problem } from '../../model/problem.ts';
import { retractedDescription } from '../../model/publication.ts';
import { emptyRecord } from '../../model/record.ts';
import { plainText, type RichText } from '../../model/text.ts';
import { figureImages } from '../../prose/image-figures.ts';
import type { ResolveText } from '../charts/resolve-spec.ts';
import type { DerivedReport } from './derive-report.ts';
import { findRetraction, retractedTitle } from './retraction.ts';

/** Puts a report's figures into a text. One that failed has its own problem and prints as its id. */
export function textResolver({ figures, content, locale }: DerivedReport): ResolveText {
  return (raw, locate) => resolveText(raw, { figures, knownIds: content.figures.ids, locale, locate });
}

/** The texts of the frontmatter that may hold figures. */
export interface HeadTexts {
  title: RichText;
  dek: RichText;
  description: RichText;
  interests?: RichText;
  aiUse?: RichText;
}

/** Resolves title, dek, description and the disclosure lines. */
export function resolveHead(report: DerivedReport, resolve: ResolveText): { texts?: HeadTexts; problems: Problem[] } {
  const { frontmatter, locateFrontmatter: locate } = report.content;
  if (!frontmatter) return { problems: [] };
  const problems: Problem[] = [];
  const text = (key: 'title' | 'dek' | 'description' | 'interests' | 'ai_use'): RichText => {
    const result = resolve(frontmatter[key] ?? '', (offset) => locate([key], offset));
    problems.push(...result.problems);
    return result.text;
  };
  const dek = text('dek');
  const title = text('title');
  const retraction = findRetraction(report.content);
  const texts: HeadTexts = {
    title: retraction ? retractedTitle(title) : title,
    dek,
    description: retraction
      ? [retractedDescription(retraction)]
      : frontmatter.description === undefined
        ? dek
        : text('description'),
    ...(frontmatter.interests === undefined ? {} : { interests: text('interests') }),
    ...(frontmatter.ai_use === undefined ? {} : { aiUse: text('ai_use') }),
  };
  return { texts, problems };
}

/** Resolves the alternative texts that hold figures, in the order of their pictures. */
export function resolvePictures(
  { content: { prose } }: DerivedReport,
  resolve: ResolveText,
): { texts: string[]; problems: Problem[] } {
  const results = figureImages(prose ?? { images: [] }).map(({ alt, at }) =>
    // The text stands behind the two characters that begin a picture: ![
    resolve(alt, (offset) => ({ ...at, column: at.column + 2 + offset })),
  );
  return { texts: results.map(({ text }) => plainText(text)), problems: results.flatMap(({ problems }) => problems) };
}

/** Resolves the claims' own texts. */
export function resolveClaims(
  report: DerivedReport,
  resolve: ResolveText,
): { claims: Record<string, Claim>; problems: Problem[] } {
  const { values, locate } = report.content.claims;
  const problems: Problem[] = [];
  const claims = emptyRecord<Claim>();
  for (const [id, spec] of Object.entries(values)) {
    const text = (path: string[], raw: string): RichText => {
      const result = resolve(raw, (offset) => locate([id, ...path], offset));
      problems.push(...result.problems);
      return result.text;
    };
    const { at: on, when, why, since, would_change: change, asked, answered, ...rest } = spec;
    claims[id] = {
      id,
      ...rest,
      ...(when ? { when } : {}),
      on,
      why: text(['why'], why),
      ...(since === undefined ? {} : { since: text(['since'], since) }),
      ...(change === undefined ? {} : { wouldChange: text(['would_change'], change) }),
      ...(asked ? { asked } : {}),
      ...(answered ? { answered: { on: answered.on, text: text(['answered', 'text'], answered.text) } } : {}),
      at: locate([id]),
    };
  }
  return { claims, problems };
}
