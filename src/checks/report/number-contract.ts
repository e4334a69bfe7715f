import type { ChartSpec } from '../../model/chart.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure, FigureSpec } from '../../model/figure.ts';
import type { Locator, Position } from '../../model/problem.ts';
import type { Frontmatter } from '../../model/report.ts';
import type { Locale } from '../../model/site.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Finding } from '../finding.ts';
import type { YamlText } from './written-texts.ts';

/** What the checks on numbers know of a report: its figures with the entries they came from, and every text. */
export interface NumberContext {
  /** Folder of the report, "content/reports/x": what stands elsewhere is shared. */
  folder: string;
  prose: Prose;
  frontmatter: Pick<Frontmatter, 'key_figure' | 'max_age' | 'as_of_tolerance' | 'published' | 'updated'>;
  locateFrontmatter: Locator;
  figures: Readonly<Record<string, Figure>>;
  specs: Readonly<Record<string, FigureSpec>>;
  /** The place of a figure, of one of its keys, of an offset into that key's text. */
  locateFigure: (id: string, key?: string, offset?: number) => Position;
  charts: Readonly<Record<string, ChartSpec>>;
  claims: Readonly<Record<string, Claim>>;
  /** Texts of frontmatter, charts and claims, as typed. */
  yamlTexts: readonly YamlText[];
  /** Names that hold a number and state none. */
  terms: readonly string[];
  locale: Locale;
  /** The day of the run; absent when no figure asks for it. */
  today?: string;
}

/** A rule for the numbers of a report. */
export type NumberCheck = (context: NumberContext) => Finding[];
