import { defineError } from './define.ts';

/** RK170–RK189: the site as a whole, its address and its folders. */
export const siteErrors = {
  RK170: defineError({
    title: 'No reports',
    message: () => 'There is no report: no folder of content/reports holds an index.mdx.',
    hint: () => 'Make content/reports/my-report/index.mdx; README.md shows a first one.',
  }),
  RK172: defineError({
    title: 'Updated before it was published',
    message: ({ updated, published }: { updated: string; published: string }) =>
      `"updated" (${updated}) is earlier than "published" (${published}).`,
    hint: () => 'Mend one of the two dates.',
  }),
  RK173: defineError({
    title: 'An address that cannot be used',
    message: ({ url }: { url: string }) => `"${url}" cannot be the address of a published site.`,
    hint: () => 'Write the full address with https:// and the base path, like https://owner.github.io/repo/.',
  }),
  RK174: defineError({
    title: 'An empty report',
    message: () => 'The report has no text below its frontmatter.',
    hint: () => 'Write at least one paragraph.',
  }),
  RK175: defineError({
    title: 'An unknown report',
    message: ({ slug }: { slug: string; hint?: string | undefined }) => `There is no report "${slug}".`,
    hint: ({ hint }: { slug: string; hint?: string | undefined }) => hint,
  }),
};
