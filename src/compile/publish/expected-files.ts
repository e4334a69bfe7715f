import { listFiles } from '../../io/project.ts';
import {
  CORRECTIONS_FEED,
  CORRECTIONS_PATH,
  chartEmbedPath,
  chartPath,
  figurePath,
  reportPath,
} from '../../model/address.ts';
import type { FinishedReport } from '../site/report-record.ts';
import { oembedPaths } from '../site/write-oembed.ts';

/** What a build is asked to put into the site, each by its path below the site root. */
export interface Expected {
  /** Made by Astro, one an address. */
  pages: string[];
  /** Copied from the artefacts: cards, charts, figures, tables, feeds. */
  copies: string[];
  /** Copied from public/. */
  publicFiles: string[];
  /** Files that are published as they came. */
  received: Set<string>;
}

/** Folders in which a tool names the files: Astro's styles, fonts and scripts. */
export const TOOL_FOLDERS = ['_astro/'];

/** Names that keep a folder in git, or that an operating system leaves behind: nobody means to publish them. */
export const NEVER_PUBLISHED = /(?:^|\/)(?:\.gitkeep|\.keep|\.gitignore|\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** The manifest of a build. Whoever makes files for the site adds them here, or they are refused as undeclared. */
export function expectedFiles(
  root: string,
  { reports, card }: { reports: readonly FinishedReport[]; card: string },
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
    pages: ['404.html', ...['', CORRECTIONS_PATH, ...addresses].map((path) => `${path}index.html`)],
    copies: [card, CORRECTIONS_FEED, ...oembedPaths(reports), ...reports.flatMap(({ files }) => Object.keys(files))],
    publicFiles,
    received: new Set([...publicFiles, ...tables]),
  };
}
