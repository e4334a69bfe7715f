import { listFiles } from '../../io/project.ts';
import { CORRECTIONS_PATH, chartEmbedPath, chartPath, figurePath, reportPath } from '../../model/address.ts';
import { SEARCH_FOLDER, SEARCH_PATH, SITEMAP, SITEMAP_PAGES } from '../../model/site-files.ts';
import type { FinishedReport } from '../site/report-record.ts';
import { feeds } from './feeds/index.ts';

/** What a build is asked to put into the site, each by its path below the site root. */
export interface Expected {
  /** Made by Astro, one an address. */
  pages: string[];
  /** Copied from the artefacts: cards, charts, figures, tables, feeds. */
  copies: string[];
  /** Made from the finished pages: feeds, and the list of pages. */
  made: string[];
  /** Copied from public/. */
  publicFiles: string[];
  /** Files that are published as they came. */
  received: Set<string>;
}

/** Folders in which a tool names the files: Astro's styles, fonts and scripts, Pagefind's index. */
export const TOOL_FOLDERS = ['_astro/', SEARCH_FOLDER];

/** Names that keep a folder in git, or that an operating system leaves behind: nobody means to publish them. */
export const NEVER_PUBLISHED = /(?:^|\/)(?:\.gitkeep|\.keep|\.gitignore|\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** The manifest of a build. Whoever makes files for the site adds them here, or they are refused as undeclared. */
export function expectedFiles(
  root: string,
  {
    reports,
    card,
    documents,
    search,
  }: { reports: readonly FinishedReport[]; card: string; documents: readonly string[]; search: boolean },
): Expected {
  const addresses = reports.flatMap(({ slug, report }) => [
    reportPath(slug),
    ...Object.keys(report.shared).map((id) => figurePath(slug, id)),
    ...Object.keys(report.charts).flatMap((id) => [chartPath(slug, id), chartEmbedPath(slug, id)]),
  ]);
  const tables = reports.flatMap(({ report }) => report.tables.flatMap(({ path }) => path ?? []));
  const publicFiles = listFiles(root, 'public', { hidden: true })
    .files.map((file) => file.slice('public/'.length))
    .filter((path) => !NEVER_PUBLISHED.test(path));
  return {
    pages: [
      '404.html',
      ...['', CORRECTIONS_PATH, ...(search ? [SEARCH_PATH] : []), ...addresses].map((path) => `${path}index.html`),
    ],
    copies: [card, ...documents, ...reports.flatMap(({ files }) => Object.keys(files))],
    made: [...feeds.keys(), SITEMAP, SITEMAP_PAGES],
    publicFiles,
    received: new Set([...publicFiles, ...tables]),
  };
}
