import type { ChartKind, ChartLayout, ChartTable } from './chart.ts';
import type { Claim } from './claim.ts';
import type { CompiledTable } from './compiled-table.ts';
import type { Correction } from './correction.ts';
import type { PartialDate } from './date.ts';
import type { Figure } from './figure.ts';
import type { LedgerDifference, LedgerEntry } from './ledger.ts';
import type { Byline, ReportState, Retraction } from './publication.ts';
import type { ContentsEntry } from './reading-order.ts';
import type { SignOff } from './sign-off.ts';
import type { Locale, Site } from './site.ts';
import type { Source } from './source.ts';
import type { RichText } from './text.ts';

/** A chart ready for the page. */
export interface CompiledChart {
  id: string;
  kind: ChartKind;
  title: RichText;
  subtitle: RichText;
  description: string;
  note?: RichText;
  wide: ChartLayout;
  narrow: ChartLayout;
  table: ChartTable;
  /** What the shapes mean, when the picture needs a key: "● confirmed". */
  key: { symbol: string; text: string }[];
  /** What a reader has to know of the picture beyond the writer's note. */
  remarks?: string[];
  sources: string[]; // source ids
  /** Ids of the figures that it draws or whose numbers its texts print. */
  figures: string[];
  /** Downloads, as addresses below the site root. */
  csv?: string; // "reports/x/charts/run-rate.csv", safe to open in a spreadsheet
  rawCsv?: string; // "reports/x/charts/run-rate.raw.csv", the cells as they are
  json?: string; // "reports/x/charts/run-rate.json"
  /** Why there are no downloads of its rows, as a sentence; absent when there are. */
  keptBack?: string;
  svg: string; // "reports/x/charts/run-rate.svg"
  /** Absent when the fonts lack a character of the picture. */
  png?: string; // "reports/x/charts/run-rate.png"
}

/** A file for social media: its address below the site root, and what its tags need. */
export interface CompiledCard {
  path: string; // "cards/eighty-fold-1a2b3c4d.png"
  width: number;
  height: number;
  alt: string;
}

export interface CompiledHeading {
  depth: number;
  text: string;
  id: string;
}

/** A place of the page that uses a figure. */
export type FigurePlace =
  /** Headline, dek and prose together. */
  { kind: 'text'; count: number } | { kind: 'chart' | 'claim'; id: string; label: string };

/** Rows of one table, as text. */
export interface DataRows {
  title: string;
  path: string; // "reports/x/data/arr.csv"
  columns: string[];
  rows: { line: number; cells: string[] }[];
}

/** What the page of a figure needs beside its report. */
export interface SharedFigure {
  card: CompiledCard;
  /** The rows that it and its inputs were read from. */
  data: DataRows[];
}

/** A report with all of its numbers worked out: everything a page needs, so that pages compute nothing. */
export interface CompiledReport {
  slug: string;
  language: string;
  title: RichText;
  dek: RichText;
  description: string;
  /** Names alone, for what has no room for roles. */
  authors: string[];
  bylines: Byline[];
  /** Whether readers may see it: `isPublic(state)`. */
  state: ReportState;
  /** Until when it is embargoed, or was: "2026-12-01T06:00:00Z". */
  embargo?: string;
  /** Of a retracted report only. Its title begins with "Retracted:" wherever it stands. */
  retraction?: Retraction;
  /** Who has signed off the report as it is. */
  signOffs: SignOff[];
  /** Its PDF, when one was printed of this version: below the site root, and its size. */
  pdf?: { path: string; kilobytes: number };
  published: PartialDate;
  /** The later of what the writer says and the newest correction. */
  updated?: PartialDate;
  interests?: RichText;
  aiUse?: RichText;
  keyFigure?: string;
  figures: Record<string, Figure>;
  /** How often each figure is cited on the page. */
  citedCount: Record<string, number>;
  /** Where the page uses each figure; one that it uses nowhere is not here. */
  uses: Record<string, FigurePlace[]>;
  /** What was published of each figure, oldest first; a figure that never was is not here. */
  history: Record<string, LedgerEntry[]>;
  /** The figures that have a page of their own. */
  shared: Record<string, SharedFigure>;
  charts: Record<string, CompiledChart>;
  /** The card of each chart's own page. */
  chartCards: Record<string, CompiledCard>;
  claims: Record<string, Claim>;
  /** Ids of the claims that the page shows. */
  shownClaims: string[];
  /** Cited sources in order of number, then those that only workings name. */
  sources: Source[];
  headings: CompiledHeading[];
  /** Alternative texts that hold figures, printed, in the order of their pictures. */
  pictureTexts: string[];
  card: CompiledCard;
  words: number;
  readingMinutes: number;
  tables: CompiledTable[];
  /** What readers are told of changes, newest first. */
  corrections: Correction[];
  differences: LedgerDifference[];
}

/** One line of the list of reports, and what tells Astro that a page must be made again. */
export interface ReportEntry {
  slug: string;
  hash: string;
  state: ReportState;
  /** Ids of the figures with a page of their own. */
  shared: string[];
  /** Ids of the charts, each of which has a page and one to embed. */
  charts: string[];
  /** Only in a preview: no list that others read names it. */
  draft?: true;
}

/** .reckon/site.json, written last: what pages and `cacheKey` read. */
export interface CompiledSite {
  site: Site;
  locale: Locale;
  /** Of the home page. */
  card: CompiledCard;
  /** What readers find in the contents, in their order. */
  contents?: ContentsEntry[];
  reports: ReportEntry[]; // newest first
}
