/** Where artefacts stand, relative to the project. One writer (compile); may always be deleted. */
export const ARTEFACTS = {
  root: '.reckon',
  site: '.reckon/site.json',
  /** `.reckon/reports/<slug>/<hash>.json` */
  report: (slug: string, hash: string): string => `.reckon/reports/${slug}/${hash}.json`,
  /** The prose of a report as it was when its preview was last right. */
  prose: (slug: string): string => `.reckon/preview/${slug}.mdx`,
  /** Declarations from which editors complete prose: one file for components, one for the ids of each report. */
  types: '.reckon/types',
  /** Files that go into the site as they are: cards, downloads. Mirrors the addresses below the site root. */
  files: '.reckon/files',
} as const;
