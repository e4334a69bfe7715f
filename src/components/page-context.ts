import type { CompiledChart, CompiledReport, CompiledSite } from '../model/compiled.ts';
import type { Figure } from '../model/figure.ts';
import type { Locale, Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';

/** What a page hands to its components by `Astro.locals`. */
export interface PageContext {
  report: CompiledReport;
  /** Title, publisher and so on, as site.yaml has them. */
  site: Site;
  locale: Locale;
  figure: (id: string) => Figure;
  chart: (id: string) => CompiledChart;
  source: (id: string) => Source | undefined;
}

/** The report that a component stands in. Throws outside a report's page, which no writer's mistake can bring about. */
export function contextOf({ report, site }: App.Locals): PageContext {
  if (!report || !site) throw new Error('A component of reports stands on a page without a report.');
  return {
    report,
    site: site.site,
    locale: localeOf(report, site),
    figure: (id) => {
      const figure = report.figures[id];
      if (!figure) throw new Error(`The compiled report "${report.slug}" has no figure "${id}".`);
      return figure;
    },
    chart: (id) => {
      const chart = report.charts[id];
      if (!chart) throw new Error(`The compiled report "${report.slug}" has no chart "${id}".`);
      return chart;
    },
    source: (id) => report.sources.find((source) => source.id === id),
  };
}

/** How numbers and dates of a report are printed: the site's units in the report's language. */
export function localeOf({ language }: Pick<CompiledReport, 'language'>, { locale }: CompiledSite): Locale {
  return { ...locale, language };
}

/** The address of a figure on its page goes to the first place that shows it; undefined for all others. */
export function takeAnchor(locals: App.Locals, id: string): string | undefined {
  locals.anchored ??= new Set();
  if (locals.anchored.has(id)) return undefined;
  locals.anchored.add(id);
  return figureAnchor(id);
}

export const figureAnchor = (id: string): string => `fig-${id}`;
export const workingsId = (id: string): string => `workings-${id}`;
export const sourceAnchor = (id: string): string => `source-${id}`;
export const chartAnchor = (id: string): string => `chart-${id}`;
export const claimAnchor = (id: string): string => `claim-${id}`;
