import { z } from 'zod';
import { CheckSettingsSchema } from './check-settings.ts';
import { LanguageSchema, SlugSchema } from './ids.ts';
import { REQUIREMENTS } from './publication.ts';
import { SecuritySchema } from './security.ts';

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

const ColourSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour is "#" and six digits, like "#12436d", in quotes');

const PublisherSchema = z.strictObject({
  name: text,
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Of the site's icon and cards: `"#12436d"`. */
  colour: ColourSchema.optional(),
  /** The same on dark paper; unless said it is made lighter as far as it must be. */
  colour_dark: ColourSchema.optional(),
});

/** What the social cards of all pages have in common. */
const CardSettingsSchema = z.strictObject({
  theme: z.enum(['light', 'dark']).default('light'),
});

/** content/site.yaml */
export const SiteSchema = z.strictObject({
  title: text,
  /** Where the site is published, base path included: https://owner.github.io/repo/ */
  url: z.url({ protocol: /^https?$/ }),
  /** The custom domain of a site on GitHub Pages, for the file CNAME: the host of `url`. */
  domain: z
    .string()
    .regex(
      /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
      'a domain is a host name in small letters, like reports.example.org',
    )
    .optional(),
  description: text.optional(),
  publisher: PublisherSchema,
  cards: CardSettingsSchema.prefault({}),
  language: LanguageSchema.default('en-GB'),
  /** ISO 4217 codes that quantities may be in. */
  currencies: z
    .array(z.string().regex(/^[A-Z]{3}$/, 'a currency is a code of three capitals, like USD'))
    .default(['USD', 'EUR', 'GBP']),
  /** Other countable units, with their words. */
  units: z.record(z.string().regex(/^[A-Za-z][A-Za-z]*$/, 'a unit name has letters only'), UnitWordsSchema).default({}),
  /** Names that hold a number and state none: `Claude 3.5`, `H100`. */
  terms: z.array(text).default([]),
  /** What every report must have before it is published: a sign-off, a word on interests, one on tools of AI. */
  require: z.array(z.enum(REQUIREMENTS)).default([]),
  budgets: BudgetsSchema.prefault({}),
  /** Words that are right and in no dictionary; content/words.txt may hold more, one a line. */
  words: z.array(text).default([]),
  /** How severe checks are, each with the reason: `RK515: {severity: off, why: …}`. */
  checks: CheckSettingsSchema.default({}),
  /** The highest reading grade that prose may have unless a report says otherwise, in years of school. */
  reading_grade: z.number().min(1).max(30).default(16),
  /** A square picture in public/, SVG or PNG, for the icons of the site; unless said they show the publisher's initial. */
  icon: z
    .string()
    .regex(/^[^/\\.][^\\]*\.(?:svg|png)$/, 'an icon is an .svg or .png in public/, like mark.svg')
    .optional(),
  security: SecuritySchema.optional(),
  /** What humans.txt says: who made the site. */
  humans: text.optional(),
  /** The reports in the order in which they are to be read; the home page lists them so, and each leads to the next. */
  contents: z.array(SlugSchema).default([]),
  /** A search over all reports: `auto` when there are more than ten. */
  search: z.enum(['auto', 'on', 'off']).default('auto'),
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
