import type { ChartSpec } from '../../model/chart.ts';
import type { Claim } from '../../model/claim.ts';
import type { PartialDate } from '../../model/date.ts';
import type { Figure } from '../../model/figure.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import type { ReportState } from '../../model/publication.ts';
import type { Locale } from '../../model/site.ts';
import type { Prose } from '../../prose/prose.ts';

/** A report with its figures worked out, before it becomes a page. */
export interface ReportContext {
  slug: string;
  prose: Prose;
  figures: Readonly<Record<string, Figure>>;
  /** Ids in figures.yaml, also of figures that failed and have their own problem. */
  figureIds: ReadonlySet<string>;
  chartIds: ReadonlySet<string>;
  claims: Readonly<Record<string, Claim>>;
  claimIds: ReadonlySet<string>;
  sourceIds: ReadonlySet<string>;
  /** When each source was published, as far as its record says. */
  sourceDates: ReadonlyMap<string, PartialDate>;
  /** Places in claims.yaml. */
  locateClaim: Locator;
  /** Where a chart stands in charts.yaml. */
  locateChart: (id: string, key?: string) => Problem['at'];
  /** Entries of charts.yaml that fit their schema. */
  chartSpecs: Readonly<Record<string, ChartSpec>>;
  /** Addresses of the site below its root: pages ("reports/x/") and public files ("favicon.svg"). */
  addresses: ReadonlySet<string>;
  /** What each report of the site is. */
  states: ReadonlyMap<string, ReportState>;
  /** The site's address, with a slash at its end. */
  home: string;
  locale: Locale;
}

/** A rule that a report must pass before its pages are made. */
export type ReportCheck = (context: ReportContext) => Problem[];
