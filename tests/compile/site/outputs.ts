import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteResult } from '../../../src/compile/site/compile-site.ts';
import { sha256 } from '../../../src/io/artefacts.ts';
import { readCompiledSite } from '../../../src/io/compiled.ts';
import { ARTEFACTS } from '../../../src/model/artefacts.ts';

/** The hash of each artefact that a site is made from, by its address with hashes taken out, and of what pages are made from. */
export function outputs(root: string, { reports, card = '', documents = [] }: SiteResult): Record<string, string> {
  const { reports: entries, ...shared } = readCompiledSite(root);
  const addresses = new Set([...reports.flatMap(({ files }) => Object.keys(files)), card, ...documents]);
  return Object.fromEntries([
    ['every-page', sha256(JSON.stringify(shared))],
    ...entries.map(({ slug, hash }) => [`pages-of-${slug}`, hash]),
    ...[...addresses]
      .filter(Boolean)
      .map((address) => [
        address.replace(/-[0-9a-f]{8}(?=\.png$)/, '-*'),
        sha256(`${address}\0${sha256(readFileSync(join(root, ARTEFACTS.files, address)))}`),
      ]),
  ]);
}
