import { join } from 'node:path';
import { keepOnly, writeIfNew } from '../../io/artefacts.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { FinishedReport } from '../site/report-record.ts';
import { componentTypes, reportTypes } from './content-types.ts';

/** No report has this name: a slug has no dot. */
const COMPONENTS_FILE = 'components.all.d.ts';
const fileOf = (slug: string): string => `${slug}.d.ts`;

/**
 * Writes the declarations from which the MDX language service completes ids to `.reckon/types/`.
 * @param slugs of all reports; one that is wrong just now is not among `right`, and keeps what it had
 */
export function writeContentTypes(root: string, slugs: readonly string[], right: readonly FinishedReport[]): void {
  const dir = join(root, ARTEFACTS.types);
  keepOnly(dir, new Set([COMPONENTS_FILE, ...slugs.map(fileOf)]));
  writeIfNew(join(dir, COMPONENTS_FILE), componentTypes());
  for (const { slug, report } of right) writeIfNew(join(dir, fileOf(slug)), reportTypes(report));
}
