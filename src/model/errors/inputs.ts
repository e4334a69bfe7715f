import { defineError } from './define.ts';

type Reason = { reason: string; hint?: string | undefined };

/** RK300–RK319: content that could be published as it stands, and would be wrong, unsafe or unreadable. */
export const inputErrors = {
  RK300: defineError({
    title: 'A row that looks like a sum of the others',
    message: ({ found, column }: { found: string; column: string }) =>
      `"${found}" in the column "${column}" makes the last row look like a sum of the others.`,
    hint: () =>
      'Delete the row if it is one: it would be counted twice. If the word is right, say so with constraints: {enum: […]} for the column.',
  }),
  RK301: defineError({
    title: 'An address that no page may hold',
    message: ({ url, reason }: { url: string } & Reason) => `The address "${url}" ${reason}.`,
    hint: ({ hint }: { url: string } & Reason) => hint,
  }),
  RK302: defineError({
    title: 'A pile of marks on one letter',
    message: ({ count, letter }: { count: number; letter: string }) =>
      `The letter "${letter}" carries ${count} combining marks, which would run over the lines above and below.`,
    hint: () => 'Delete the marks, or type the word again.',
  }),
  RK303: defineError({
    title: 'A public file in the place of a page',
    message: ({ path, made }: { path: string; made: string }) =>
      `"public/${path}" would take the place of what Reckon makes at "${made}".`,
    hint: () => 'Give the file another name, or put it into another folder.',
  }),
  RK304: defineError({
    title: 'A description that describes nothing',
    message: ({ chart, reason }: { chart: string } & Reason) => `The description of the chart "${chart}" ${reason}.`,
    hint: () =>
      'Say what the chart shows to somebody who cannot see it, or leave `description` out: one is written then.',
  }),
  RK305: defineError({
    title: 'A chart that is too large',
    message: ({ kilobytes, most }: { kilobytes: number; most: number }) =>
      `The picture of the chart has ${kilobytes} KB; a page can carry ${most} KB of each chart.`,
    hint: () => 'Draw fewer rows: keep those that matter with `where`, or group them with `sql`.',
  }),
  RK306: defineError({
    title: 'A large file for download',
    severity: 'warning',
    message: ({ megabytes, most }: { megabytes: number; most: number }) =>
      `The file has ${megabytes} MB and is offered to readers for download; above ${most} MB many hosts refuse it.`,
    hint: () => 'Keep the rows and columns that the report needs, use Parquet, or set `publish: false`.',
  }),
  RK307: defineError({
    title: 'A link whose address is told nowhere',
    message: ({ name }: { name: string }) => `The link names "[${name}]", and no line of the text says where it leads.`,
    hint: ({ name }: { name: string }) => `Add a line "[${name}]: https://…", or write [words](https://…).`,
  }),
  RK308: defineError({
    title: 'A text that YAML would cut',
    message: ({ lost }: { lost: string }) => `YAML takes "${lost}" for something else than text, and it would be lost.`,
    hint: () => 'Put the whole text in quotes. A comment has a space behind its #.',
  }),
};
