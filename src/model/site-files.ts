/** Files of the whole site, below its root, that its pages name. */
export const MANIFEST = 'manifest.webmanifest';
/** The list of all pages: one file that names the other, as @astrojs/sitemap writes them for up to 45,000 pages. */
export const SITEMAP = 'sitemap-index.xml';
export const SITEMAP_PAGES = 'sitemap-0.xml';
export const FEEDS = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;
/** The page that searches, and the folder in which Pagefind keeps what it needs. */
export const SEARCH_PATH = 'search/';
export const SEARCH_FOLDER = 'pagefind/';

export interface IconFile {
  path: string;
  /** Width and height in pixels; absent for the drawing that has none. */
  size?: number;
  /** Filled to the edge, since the system cuts the shape itself. */
  whole?: boolean;
}

/** The icons of a site. Browsers take the drawing where they can; the rest is for those that cannot, and for home screens. */
export const ICON_FILES: readonly IconFile[] = [
  { path: 'favicon.svg' },
  { path: 'favicon-32.png', size: 32 },
  { path: 'apple-touch-icon.png', size: 180, whole: true },
  { path: 'icon-192.png', size: 192 },
  { path: 'icon-512.png', size: 512 },
  { path: 'icon-maskable-512.png', size: 512, whole: true },
];
