import { DOCUMENTED } from '../../checks/codes.ts';
import { listFiles } from '../../io/project.ts';
import { readText } from '../../io/text-file.ts';
import { ASSEMBLED } from './assembled-pages.ts';
import { asEntry, checkAddress, codesPage } from './check-pages.ts';
import { asProse, frontmatter } from './prose-page.ts';

/** Where the docs stand, and the report of the repository that is their gallery. */
const DOCS = 'content/docs';
const GALLERY = 'content/reports/chart-gallery';

/** Files of the docs' own site: those that are copied, by what they are copied from, and those that are made. */
export interface AssembledDocs {
  copied: Map<string, string>;
  made: Map<string, string>;
}

/**
 * Gathers the content of the docs: what stands in content/docs, the gallery of charts, and the pages that are made from
 * docs/*.md, docs/checks and the catalogue of errors.
 * @returns paths below the folder of the docs' site
 */
export function assembleDocs(root: string): AssembledDocs {
  const copied = new Map<string, string>();
  for (const file of listFiles(root, DOCS).files) copied.set(`content/${file.slice(DOCS.length + 1)}`, file);
  for (const file of listFiles(root, GALLERY).files) copied.set(file, file);
  const text = (path: string): string => readText(root, path).text ?? '';
  const pages = pageAddresses();
  const made = new Map<string, string>();
  made.set(`${GALLERY}/index.mdx`, text(`${GALLERY}/index.mdx`).replace(/^status: draft\n/m, ''));
  for (const page of ASSEMBLED)
    made.set(
      `content/reports/${page.slug}/index.mdx`,
      frontmatter(page, 'it tells what the engine does') + asProse(text(page.from), page.from, pages),
    );
  made.set('content/reports/checks/index.mdx', checksPage(text, pages));
  made.set('content/reports/codes/index.mdx', codesPage());
  return { copied, made };
}

function pageAddresses(): Map<string, string> {
  return new Map([
    ...ASSEMBLED.map(({ from, slug }): [string, string] => [from, `/reports/${slug}/`]),
    ['docs/checks/README.md', '/reports/checks/'],
    ...DOCUMENTED.map((code): [string, string] => [`docs/checks/${code}.md`, checkAddress(code)]),
  ]);
}

function checksPage(text: (path: string) => string, pages: ReadonlyMap<string, string>): string {
  const list = 'docs/checks/README.md';
  const title = {
    title: 'The checks, one by one',
    dek: 'What every report is held to: what each check finds, why it is there, and how to mend it or except a place.',
  };
  const entries = DOCUMENTED.map((code) => {
    const file = `docs/checks/${code}.md`;
    return asProse(asEntry(text(file)), file, pages);
  });
  const head = frontmatter(title, 'it tells what the engine does') + asProse(text(list), list, pages);
  return `${head}\n## Entries\n\n${entries.join('\n\n')}`;
}
