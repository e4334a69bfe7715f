import type { Locator, Position } from '../../model/problem.ts';
import type { Frontmatter } from '../../model/report.ts';
import type { FigureUse, Prose } from '../../prose/prose.ts';
import type { Finding } from '../finding.ts';

export interface PrintedHeading {
  depth: number;
  text: string; // with its figures printed
  at: Position;
}

/** A record of sources.yaml, as far as a reader could look it up. */
export interface SourceFacts {
  id: string;
  type: string; // "webpage"
  dated: boolean;
  findable: boolean;
  at: Position;
}

/** What the checks on writing know of a report. */
export interface WritingContext {
  prose: Prose;
  frontmatter: Pick<Frontmatter, 'description' | 'key_figure' | 'key_chart'>;
  locateFrontmatter: Locator;
  /** Texts of the frontmatter with their figures printed; the dek stands in for a description. */
  head: { title: string; dek: string; description: string };
  headings: readonly PrintedHeading[];
  /** What a figure prints where it is used. */
  print: (use: FigureUse) => string;
  /** The report's own sources, and shared ones that it cites. */
  sources: readonly SourceFacts[];
  language: string; // "en-GB"
  /** The highest reading grade that is wanted. */
  mostGrade: number;
}

/** A rule for the writing of a report. */
export type WritingCheck = (context: WritingContext) => Finding[];
