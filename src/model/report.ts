import { z } from 'zod';
import { DaySchema } from './date.ts';
import { FigureIdSchema, KebabIdSchema } from './ids.ts';

const text = z.string().trim().min(1);

/** Frontmatter of index.mdx. A key that is not here is an error, so that a misspelt one is seen. */
export const FrontmatterSchema = z.strictObject({
  title: text,
  dek: text,
  /** For search results and cards; the dek unless said. */
  description: text.optional(),
  authors: z.array(text).min(1),
  published: DaySchema,
  updated: DaySchema.optional(),
  language: z.string().optional(),
  /** What the writers and the publisher have at stake. */
  interests: text.optional(),
  /** How tools of artificial intelligence were used. */
  ai_use: text.optional(),
  /** The number and the picture of the social card. */
  key_figure: FigureIdSchema.optional(),
  key_chart: KebabIdSchema.optional(),
});
export type Frontmatter = z.output<typeof FrontmatterSchema>;
