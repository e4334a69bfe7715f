import type { BuiltSite } from '../../../src/checks/pages/contract.ts';
import { checkBuiltSite } from '../../../src/checks/pages/index.ts';

/** A site as the checks see it, of the files that a test names; 404.html needs no tags for social sites. */
export function siteOf(files: Readonly<Record<string, string>>, more: Partial<BuiltSite> = {}): BuiltSite {
  return {
    folder: 'dist.next',
    address: { origin: 'https://example.org', base: '/repo/' },
    budgets: { html: 2_000, page: 4_000, picture: 1_000 },
    files: new Set(Object.keys(files)),
    pages: Object.keys(files).filter((path) => path.endsWith('.html')),
    expected: Object.keys(files),
    received: new Set(),
    retracted: new Set(),
    toolFolders: ['_astro/'],
    sizeOf: (path) => new TextEncoder().encode(files[path]).length,
    textOf: (path) => files[path],
    written: () => '',
    machine: { folders: [], secrets: [] },
    ...more,
  };
}

/** A page without a fault, with something in its body. */
export const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;

/** What the checks find, as "file:line:column code". */
export const findings = (site: BuiltSite): string[] =>
  checkBuiltSite(site).map(({ at, code }) => `${at.file.replace('dist.next/', '')}:${at.line}:${at.column} ${code}`);

/** The codes that are found in a page with something in its body. */
export const codesIn = (body: string, more: Partial<BuiltSite> = {}): string[] =>
  checkBuiltSite(siteOf({ '404.html': page(body) }, more)).map(({ code }) => code);
