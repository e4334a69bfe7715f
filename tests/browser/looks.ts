import type { BrowserContextOptions, Page } from 'playwright-core';
import { type BuiltSite, buildSite, type OpenPage } from './built-site.ts';

export const PHONE = { width: 320, height: 640 };
export const DESK = { width: 1240, height: 900 };

type Look<T> = (page: Page, open: OpenPage) => Promise<T>;

/** The reports of this repository under /repo/, and ways to look at their pages in a browser. */
export interface Looks {
  site: BuiltSite;
  /** The pages of reports. */
  reports: string[];
  /** The pages to look at: those of single charts are all alike, and have the charts that reports show too. */
  looked: string[];
  /** The report to look at where one is enough. */
  firstReport: string;
  /** Opens a page, looks at it, and closes it whatever comes. */
  visit<T>(path: string, options: BrowserContextOptions, look: Look<T>): Promise<T>;
  /** The same look at every page of `looked`: page → what was found. */
  visitAll<T>(options: BrowserContextOptions, look: Look<T>): Promise<Record<string, T>>;
  /** What visitAll finds when every page is alike. */
  everyPage<T>(value: T): Record<string, T>;
}

export async function openLooks(): Promise<Looks> {
  const site = await buildSite('/repo/');
  const reports = site.pages.filter((path) => /^reports\/[^/]+\/$/.test(path));
  const looked = site.pages.filter(
    (path) => !path.includes('/charts/') || /\/charts\/(?:run-rate|who-depends)\/$/.test(path),
  );
  const visit: Looks['visit'] = async (path, options, look) => {
    const open = await site.open(path, options);
    try {
      return await look(open.page, open);
    } finally {
      await open.close();
    }
  };
  return {
    site,
    reports,
    looked,
    firstReport: reports.find((path) => path.includes('eighty-fold')) ?? '',
    visit,
    visitAll: async <T>(options: BrowserContextOptions, look: Look<T>) => {
      const found: Record<string, T> = {};
      for (const path of looked) found[path] = await visit(path, options, look);
      return found;
    },
    everyPage: (value) => Object.fromEntries(looked.map((path) => [path, value])),
  };
}
