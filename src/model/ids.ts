import { z } from 'zod';

/** Figures are snake_case: variables, spelt the same in formulas, SQL and prose. */
export const FIGURE_ID = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
/** Charts, claims, sources and slugs are kebab-case: addresses. */
export const KEBAB_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Ids become parts of addresses and names of files. */
const MOST_LETTERS = 80;

export const FigureIdSchema = z
  .string()
  .max(MOST_LETTERS, 'an id has at most 80 characters')
  .regex(FIGURE_ID, 'a figure id is snake_case: small letters, digits and _, beginning with a letter');
export const KebabIdSchema = z
  .string()
  .regex(KEBAB_ID, 'an id is kebab-case: small letters, digits and -')
  .max(MOST_LETTERS, 'an id has at most 80 characters');

/** A language tag (BCP 47), as far as its form goes. */
export const LanguageSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en-GB');
