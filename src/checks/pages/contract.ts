import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Position, Problem } from '../../model/problem.ts';
import type { Address, Budgets } from '../../model/site.ts';

export type Element = DefaultTreeAdapterTypes.Element;

/** One HTML file of the built site, parsed once for all checks. Trees take ten times the room of their files: none is kept. */
export interface BuiltPage {
  path: string; // below the site root: "reports/x/index.html"
  html: string;
  elements: Element[];
  ids: ReadonlySet<string>;
}

/** What is kept of a page for the checks of the whole site. */
export interface PageRecord {
  ids: ReadonlySet<string>;
  /** Its links to a place within another page. */
  anchors: readonly Anchor[];
}

/** A link to a place within another page of the site. */
export interface Anchor {
  /** As the page has it. */
  address: string;
  /** The file that it leads to, and the id within that. */
  file: string;
  id: string;
  at: Position;
}

/** A built site as the checks see it: which files there are, and the pages among them. */
export interface BuiltSite {
  /** Folder it stands in, for positions: "dist.next". */
  folder: string;
  address: Address;
  budgets: Budgets;
  files: ReadonlySet<string>;
  /** Those of the files that are pages. */
  pages: readonly string[];
  /** Slugs of reports that are retracted. */
  retracted: ReadonlySet<string>;
  /** Files that must be there. */
  expected: readonly string[];
  /** Files that are published as they came: public files and tables. They may say what they like, but tell no secret. */
  received: ReadonlySet<string>;
  /** Folders whose files a tool names, each with a "/" at its end: "_astro/". */
  toolFolders: readonly string[];
  /** Bytes of a file. */
  sizeOf: (path: string) => number;
  /** A file as text; undefined for one that holds no text, such as a picture. */
  textOf: (path: string) => string | undefined;
  /** All that writers typed, its white space as single spaces: what a page may say in their words. */
  written: () => string;
  machine: Machine;
}

/** What nobody should learn from a site about the machine that built it. */
export interface Machine {
  /** The project's folder and the user's, each without a "/" at its end. */
  folders: readonly string[];
  /** Values that give access to something, by the names they go by. */
  secrets: readonly { name: string; value: string }[];
}

/** A rule that a finished page must pass before it is published. */
export type PageCheck = (page: BuiltPage, site: BuiltSite) => Problem[];

/** A rule for the site as a whole, by its files and what is kept of its pages. */
export type SiteCheck = (site: BuiltSite, pages: ReadonlyMap<string, PageRecord>) => Problem[];
