import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * The prose of each report, under its slug. No schema here: frontmatter is parsed before Astro starts, with positions,
 * and pages take it from the compiled report.
 */
const reports = defineCollection({
  loader: glob({
    base: './content/reports',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  }),
});

export const collections = { reports };
