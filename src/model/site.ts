import { z } from 'zod';
import { CheckSettingsSchema } from './check-settings.ts';
import { KebabIdSchema, LanguageSchema } from './ids.ts';
import { REQUIREMENTS } from './publication.ts';
import { SecuritySchema } from './security.ts';

const text = z.string().trim().min(1);

const UnitWordsSchema = z.strictObject({
  one: text.describe('The word for one of them: `GPU`.'),
  many: text.describe('The word for several: `GPUs`.'),
});

/** Kilobytes (of 1000 bytes, uncompressed) that a page may have; a heavier one is not published. */
const BudgetsSchema = z.strictObject({
  html: z.int().positive().default(2_000).describe('The HTML of one page, in kilobytes.'),
  page: z
    .int()
    .positive()
    .default(4_000)
    .describe('One page with all that it loads at once: styles, first fonts, pictures, scripts; in kilobytes.'),
  picture: z.int().positive().default(1_000).describe('One picture of public/, in kilobytes.'),
});
export type Budgets = z.output<typeof BudgetsSchema>;

const ColourSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour is "#" and six digits, like "#12436d", in quotes');

const PublisherSchema = z.strictObject({
  name: text.describe('Who publishes the site.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("The publisher's own address."),
  colour: ColourSchema.optional().describe('The colour of the site\'s icon and cards: `"#12436d"`, in quotes.'),
  colour_dark: ColourSchema.optional().describe(
    'The same on dark paper; unless said it is made lighter as far as it must be.',
  ),
});

/** What the social cards of all pages have in common. */
const CardSettingsSchema = z.strictObject({
  theme: z.enum(['light', 'dark']).default('light').describe('Light or dark cards.'),
  keep: z
    .int()
    .min(0)
    .max(50)
    .default(0)
    .describe('How many earlier addresses of each card stay published, for links that were pasted before it changed.'),
});

/** content/site.yaml */
export const SiteSchema = z.strictObject({
  title: text.describe('The name of the site.'),
  url: z
    .url({ protocol: /^https?$/ })
    .describe('Where the site is published, base path included: https://owner.github.io/repo/'),
  domain: z
    .string()
    .regex(
      /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
      'a domain is a host name in small letters, like reports.example.org',
    )
    .optional()
    .describe('The custom domain of a site on GitHub Pages, for the file CNAME: the host of `url`.'),
  description: text.optional().describe('What the site is, in a sentence or two: for search engines and its card.'),
  publisher: PublisherSchema.describe('Who publishes the site.'),
  cards: CardSettingsSchema.prefault({}).describe('What the social cards of all pages have in common.'),
  language: LanguageSchema.default('en-GB').describe(
    'The language of the site, like `en-GB`: it decides how numbers and dates print.',
  ),
  currencies: z
    .array(z.string().regex(/^[A-Z]{3}$/, 'a currency is a code of three capitals, like USD'))
    .default(['USD', 'EUR', 'GBP'])
    .describe('ISO 4217 codes that quantities may be in.'),
  units: z
    .record(z.string().regex(/^[A-Za-z][A-Za-z]*$/, 'a unit name has letters only'), UnitWordsSchema)
    .default({})
    .describe('Other countable units, with their words: `{GPU: {one: GPU, many: GPUs}}`.'),
  terms: z.array(text).default([]).describe('Names that hold a number and state none: `Claude 3.5`, `H100`.'),
  require: z
    .array(z.enum(REQUIREMENTS))
    .default([])
    .describe(
      'What every report must have before it is published: a sign-off, a word on interests, one on tools of AI.',
    ),
  budgets: BudgetsSchema.prefault({}).describe(
    'How heavy pages may be, in kilobytes (of 1000 bytes, uncompressed); a heavier one is not published.',
  ),
  words: z
    .array(text)
    .default([])
    .describe('Words that are right and in no dictionary; content/words.txt may hold more, one a line.'),
  checks: CheckSettingsSchema.default({}).describe(
    'How severe checks are, each with the reason: `RK515: {severity: off, why: …}`.',
  ),
  reading_grade: z
    .number()
    .min(1)
    .max(30)
    .default(16)
    .describe('The highest reading grade that prose may have unless a report says otherwise, in years of school.'),
  icon: z
    .string()
    .regex(/^[^/\\.][^\\]*\.(?:svg|png)$/, 'an icon is an .svg or .png in public/, like mark.svg')
    .optional()
    .describe(
      "A square picture in public/, SVG or PNG, for the icons of the site; unless said they show the publisher's initial.",
    ),
  security: SecuritySchema.optional().describe('What security.txt says: how to tell of a weakness of the site.'),
  humans: text.optional().describe('What humans.txt says: who made the site.'),
  contents: z
    .array(KebabIdSchema)
    .default([])
    .describe(
      'The reports in the order in which they are to be read; the home page lists them so, and each leads to the next.',
    ),
  search: z
    .enum(['auto', 'on', 'off'])
    .default('auto')
    .describe('A search over all reports: `auto` when there are more than ten.'),
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
