import type { Position } from '../../model/problem.ts';
import type { ProseLink } from '../../prose/prose.ts';
import type { Finding } from '../finding.ts';

/** A report as the others see it. */
export interface OtherReport {
  slug: string;
  title: string; // as printed
  /** Every id that its page has; undefined when it could not be compiled. */
  anchors: ReadonlySet<string> | undefined;
}

/** What the checks that look beyond one report know of it. */
export interface DeskContext {
  slug: string;
  links: readonly ProseLink[];
  /** Where its title stands. */
  titleAt: Position;
  /** All reports of the site, this one among them, in the order of their slugs. */
  reports: readonly OtherReport[];
}

/** A rule for a report among others. */
export type DeskCheck = (context: DeskContext) => Finding[];
