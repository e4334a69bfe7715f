import { defineError } from './define.ts';

/** RK560–RK569, RK481: content that would be lost, or read as something else than its writer meant. */
export const lostContentErrors = {
  RK481: defineError({
    title: 'Numbers too large or too small to be drawn',
    message: ({ axis }: { axis: string }) => `The column "${axis}" has values larger or smaller than a scale can show.`,
    hint: () => 'Look for an exponent too many, or take a larger or smaller unit.',
  }),
  RK560: defineError({
    title: 'A number that is not decimal',
    message: ({ found }: { found: string }) => `YAML reads ${found} as another number than its digits say.`,
    hint: () => 'Write the number in decimal digits, or put it in quotes if it is a code.',
  }),
  RK561: defineError({
    title: 'A division by what may be zero',
    message: ({ percent }: { percent: number }) =>
      `The formula divides by a number that lies on both sides of zero: within the intervals of its inputs ${percent} % of it are on the other side.`,
    hint: () =>
      'Such a ratio has no interval. Narrow the interval of an input, or give it a distribution that keeps to one side of zero.',
  }),
  RK562: defineError({
    title: 'Marks that Markdown leaves as they are',
    message: ({ found }: { found: string; hint: string }) => `Readers would see "${found}" as it stands.`,
    hint: ({ hint }) => hint,
  }),
  RK563: defineError({
    title: 'A property that is there twice',
    message: ({ prop, component }: { prop: string; component: string }) => `<${component}> has "${prop}" twice.`,
    hint: () => 'Keep one of them.',
  }),
  RK564: defineError({
    title: 'A link without words',
    message: ({ url }: { url: string }) => `The link to "${url}" has no words: nobody can see or follow it.`,
    hint: () => 'Write between the brackets what it leads to.',
  }),
  RK565: defineError({
    title: 'An address that no link names',
    message: ({ name, reason }: { name: string; reason: 'unused' | 'twice' }) =>
      reason === 'unused' ? `No link names "[${name}]".` : `"[${name}]" is told twice; the first address holds.`,
    hint: ({ name, reason }) =>
      reason === 'unused' ? `Write [words][${name}] where it belongs, or delete the line.` : 'Keep one of them.',
  }),
  RK566: defineError({
    title: 'A row of a table with too many cells',
    message: ({ cells, header }: { cells: number; header: number }) =>
      `The row has ${cells} cells, the header ${header}: what is too much would not be shown.`,
    hint: () => 'Give the header as many cells. A | that is meant to be read is written \\|.',
  }),
  RK567: defineError({
    title: 'A query that gives something else than a number',
    message: ({ found }: { found: string }) =>
      `The query of a figure gives one number or date; this one gives ${found}.`,
    hint: () =>
      'Cast a text that is a number with ::double. A date of a column that holds years or months keeps the name of its column: select max(year) as year.',
  }),
  RK568: defineError({
    title: 'A row without a value',
    message: ({ cells }: { cells: number }) => `All ${cells} cells of the row are empty.`,
    hint: () => 'Delete the line; an empty row would be counted and drawn.',
  }),
  RK569: defineError({
    title: 'A chain of figures without end',
    message: ({ id, most }: { id: string; most: number }) =>
      `The figure "${id}" rests on more than ${most} figures, one behind the other.`,
    hint: () => 'No reader can follow that. Compute such a series in SQL, or in the table.',
  }),
};
