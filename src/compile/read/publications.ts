import { z } from 'zod';
import { readFrontmatter } from '../../io/frontmatter.ts';
import { listReports } from '../../io/project.ts';
import { readText } from '../../io/text-file.ts';
import { isPublic, type ReportState, stateOf } from '../../model/publication.ts';
import { FrontmatterSchema } from '../../model/report.ts';
import { reportDir } from './report-dir.ts';

/** The two keys that decide whether a report is public. */
const PublicationSchema = z.object(FrontmatterSchema.shape).pick({ status: true, embargo: true });
export type Publication = z.output<typeof PublicationSchema>;

/**
 * What these reports say of their publication, read before all else since most commands leave out what is not public. One
 * that cannot be read, or says something that is not allowed, counts as published: its faults are to be told.
 */
export function readPublications(root: string, slugs: readonly string[]): Map<string, Publication> {
  return new Map(slugs.map((slug) => [slug, readPublication(root, `${reportDir(slug)}/index.mdx`)]));
}

function readPublication(root: string, file: string): Publication {
  const { text } = readText(root, file);
  const data = text === undefined ? undefined : readFrontmatter(text, file).data;
  return PublicationSchema.safeParse(data).data ?? { status: 'published' };
}

/** The state of each report at a moment, which is only asked for when one is embargoed. */
export function statesOf(
  publications: ReadonlyMap<string, Publication>,
  now: () => string,
): ReadonlyMap<string, ReportState> {
  return new Map([...publications].map(([slug, publication]) => [slug, stateOf(publication, now)]));
}

/** The reports that readers may not see at this moment. */
export function findUnpublic(root: string, now: () => string): string[] {
  const states = statesOf(readPublications(root, listReports(root).slugs), now);
  return [...states].filter(([, state]) => !isPublic(state)).map(([slug]) => slug);
}
