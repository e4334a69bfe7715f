import { readCompiledReport, readCompiledSite } from '../../io/compiled.ts';
import { CORRECTIONS_PATH } from '../../model/address.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import { siteCorrections } from '../../model/site-corrections.ts';

/** What the sitemap has to know of a page: whether it stands in it, and the day of its last change. */
export interface SitemapPages {
  isListed: (path: string) => boolean;
  /** "2026-11-23"; undefined for a page of which nobody knows. Never the day of a build. */
  changedOn: (path: string) => string | undefined;
}

/** Pages by their addresses below the site root: "reports/x/figures/cost/". */
export function sitemapPages(root: string): SitemapPages {
  const site = readCompiledSite(root);
  const reports = new Map<string, CompiledReport>(
    site.reports.flatMap(({ slug, draft }) => {
      const report = draft ? undefined : readCompiledReport(site, slug, root);
      return report ? [[slug, report]] : [];
    }),
  );
  const slugOf = (path: string): string | undefined => /^reports\/([^/]+)\//.exec(path)?.[1];
  const days = siteDays([...reports.values()]);
  return {
    isListed: (path) => {
      const slug = slugOf(path);
      // What stands in frames of other pages, and the form that searches, are no places to be led to.
      return slug === undefined ? path in days : reports.has(slug);
    },
    changedOn: (path) => {
      const report = reports.get(slugOf(path) ?? '');
      return report ? (report.updated ?? report.published).iso : days[path];
    },
  };
}

/** The pages of the whole site: they change when a report appears or is mended. */
function siteDays(reports: readonly CompiledReport[]): Record<string, string | undefined> {
  const changes = reports.map(({ published, updated }) => (updated ?? published).iso).sort();
  return { '': changes.at(-1), [CORRECTIONS_PATH]: siteCorrections(reports)[0]?.correction.date };
}
