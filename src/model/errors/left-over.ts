import { defineError } from './define.ts';

/** RK482–RK487: what was left over from writing or from another program, pictures beyond all size, days to come. */
export const leftOverErrors = {
  RK482: defineError({
    title: 'Words that stand in for others',
    message: ({ found }: { found: string }) => `"${found}" stands where other words were to come.`,
    hint: () => 'Write them. If it is meant to be read, an exception in the frontmatter says why.',
  }),
  RK483: defineError({
    title: 'Letters in another encoding',
    message: ({ found }: { found: string }) =>
      `"${found}" looks like a letter whose bytes were read in another encoding.`,
    hint: () => 'Copy the text again from its source, as UTF-8, or put the letters right.',
  }),
  RK484: defineError({
    title: 'A component in a plain text',
    message: ({ found }: { found: string }) => `Readers would see ${found} as it stands: this text is plain.`,
    hint: () => 'A figure in a text of YAML is written {fig:growth}, and the text stands in quotes.',
  }),
  RK485: defineError({
    title: 'More rows than are drawn',
    message: ({ count, most }: { count: number; most: number }) =>
      `The chart has ${count} rows; at most ${most} are drawn.`,
    hint: () =>
      'Keep those that matter with `where`, or group them in `sql`. A chart of the kind histogram shows how many there are of each size.',
  }),
  RK486: defineError({
    title: 'A chart that is too high for a picture',
    message: ({ height, most }: { height: number; most: number }) =>
      `The chart is ${height} px high; a picture of it can have ${most}.`,
    hint: () => 'Draw fewer rows: keep those that matter with `where`, or group them in `sql`.',
  }),
  RK487: defineError({
    title: 'A figure of a day to come',
    severity: 'warning',
    message: ({ id, date, last }: { id: string; date: string; last: string }) =>
      `The figure "${id}" is confirmed for ${date}, and the report is of ${last}.`,
    hint: () => 'Put the date right; a forecast has another `status`, and a report that was changed says `updated`.',
  }),
};
