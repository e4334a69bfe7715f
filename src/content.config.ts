import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** Reports that are no part of this build: their prose could stop it, and would leave its pictures in it. */
const leftOut = (process.env.RECKON_LEFT_OUT ?? '').split(',').filter(Boolean);

/**
 * The prose of each report, under its slug. No schema here: frontmatter is parsed before Astro starts, with positions,
 * and pages take it from the compiled report.
 */
const reports = defineCollection({
  loader: glob({
    base: './content/reports',
    pattern: ['*/index.mdx', ...leftOut.map((slug) => `!${slug}/index.mdx`)],
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  }),
});

export const collections = { reports };
