import { defineError } from './define.ts';

/** RK525–RK529: `npm run new`. */
export const newReportErrors = {
  RK525: defineError({
    title: 'A report that is there already',
    message: ({ slug }: { slug: string }) =>
      `There is a folder content/reports/${slug} already; nothing in it was touched.`,
    hint: () => 'Give another address with --slug.',
  }),
  RK526: defineError({
    title: 'A CSV that is not there',
    message: ({ path }: { path: string }) => `There is no file "${path}".`,
    hint: () => 'Give its path as seen from here, or a whole one, with --csv.',
  }),
  RK527: defineError({
    title: 'A CSV to begin with that cannot be',
    message: ({ path, reason }: { path: string; reason: string }) => `"${path}" ${reason}.`,
    hint: () => 'It needs a line of column names, at least one row below it, and a column of numbers.',
  }),
  RK528: defineError({
    title: 'An address that cannot be one',
    message: ({ slug }: { slug: string }) => `"${slug}" cannot be the address of a report.`,
    hint: () => 'Small letters, digits and hyphens, at most 80 of them: --slug river-levels.',
  }),
};
