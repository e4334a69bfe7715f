import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Problem } from '../../model/problem.ts';
import type { Address } from '../../model/site.ts';

export type Element = DefaultTreeAdapterTypes.Element;

/** One HTML file of the built site, parsed once for all checks. */
export interface BuiltPage {
  path: string; // below the site root: "reports/x/index.html"
  html: string;
  elements: Element[];
  ids: ReadonlySet<string>;
}

/** A built site as the checks see it: which files there are, and the pages among them. */
export interface BuiltSite {
  /** Folder it stands in, for positions: "dist.next". */
  folder: string;
  address: Address;
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, BuiltPage>;
  stylesheets: ReadonlyMap<string, string>;
  /** Files that must be there. */
  expected: readonly string[];
}

/** A rule that a finished page must pass before it is published. */
export type PageCheck = (page: BuiltPage, site: BuiltSite) => Problem[];
