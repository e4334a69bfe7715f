import { defineError } from './define.ts';

/** RK550–RK559: the order in which a site is read. */
export const contentsErrors = {
  RK550: defineError({
    title: 'An unknown report in the contents',
    message: ({ slug }: { slug: string; hint?: string | undefined }) =>
      `"contents" names the report "${slug}", which there is not.`,
    hint: ({ hint }) => hint ?? 'Write the name of a folder of content/reports.',
  }),
  RK551: defineError({
    title: 'A report that stands in the contents twice',
    message: ({ slug }: { slug: string }) => `"contents" names the report "${slug}" more than once.`,
    hint: () => 'Leave one of them: each report has one that comes before it, and one that follows.',
  }),
};
