import { z } from 'zod';
import { CheckSettingsSchema } from './check-settings.ts';
import { LanguageSchema } from './ids.ts';

const text = z.string().trim().min(1);

const UnitWordsSchema = z.strictObject({
  /** "GPU" */
  one: text,
  /** "GPUs" */
  many: text,
});

/** Kilobytes (of 1000 bytes, uncompressed) that a page may have; a heavier one is not published. */
const BudgetsSchema = z.strictObject({
  /** The HTML of one page. */
  html: z.int().positive().default(2_000),
  /** One page with all that it loads at once: styles, first fonts, pictures, scripts. */
  page: z.int().positive().default(4_000),
  /** One picture of public/. */
  picture: z.int().positive().default(1_000),
});
export type Budgets = z.output<typeof BudgetsSchema>;

/** content/site.yaml */
export const SiteSchema = z.strictObject({
  title: text,
  /** Where the site is published, base path included: https://owner.github.io/repo/ */
  url: z.url({ protocol: /^https?$/ }),
  description: text.optional(),
  publisher: z.strictObject({ name: text, url: z.url({ protocol: /^https?$/ }).optional() }),
  language: LanguageSchema.default('en-GB'),
  /** ISO 4217 codes that quantities may be in. */
  currencies: z
    .array(z.string().regex(/^[A-Z]{3}$/, 'a currency is a code of three capitals, like USD'))
    .default(['USD', 'EUR', 'GBP']),
  /** Other countable units, with their words. */
  units: z.record(z.string().regex(/^[A-Za-z][A-Za-z]*$/, 'a unit name has letters only'), UnitWordsSchema).default({}),
  /** Names that hold a number and state none: `Claude 3.5`, `H100`. */
  terms: z.array(text).default([]),
  budgets: BudgetsSchema.prefault({}),
  /** Words that are right and in no dictionary; content/words.txt may hold more, one a line. */
  words: z.array(text).default([]),
  /** How severe checks are, each with the reason: `RK515: {severity: off, why: …}`. */
  checks: CheckSettingsSchema.default({}),
  /** The highest reading grade that prose may have unless a report says otherwise, in years of school. */
  reading_grade: z.number().min(1).max(30).default(16),
});
export type Site = z.output<typeof SiteSchema>;

/** What printing a number needs to know. */
export interface Locale {
  language: string; // "en-GB"
  currencies: string[];
  units: Record<string, { one: string; many: string }>;
}

/** How addresses are made: origin and base, both without a doubt about slashes. */
export interface Address {
  origin: string; // "https://owner.github.io"
  base: string; // "/repo/", always with both slashes
}
