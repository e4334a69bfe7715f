import type { Address } from './site.ts';

/** Splits a site's address into origin and base; the base always has both slashes: "/", "/repo/". */
export function parseAddress(url: string, base?: string): Address {
  const parsed = new URL(url);
  return { origin: parsed.origin, base: withSlashes(base ?? parsed.pathname) };
}

/** An address within the site, under its base: ("/repo/", "reports/x/") → "/repo/reports/x/". */
export function sitePath({ base }: Pick<Address, 'base'>, path: string): string {
  return `${withSlashes(base)}${path.replace(/^\/+/, '')}`;
}

/** The same, absolute: for og:image, canonical and feeds. */
export function siteUrl(address: Address, path: string): string {
  return new URL(sitePath(address, path), address.origin).href;
}

/** A part of an address as it was meant: "caf%C3%A9.svg" → "café.svg"; one that holds a % of another kind stays as it is. */
export function decodeAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The page of all corrections, and its Atom feed. */
export const CORRECTIONS_PATH = 'corrections/';
export const CORRECTIONS_FEED = 'corrections.xml';

export const reportPath = (slug: string): string => `reports/${slug}/`;
/** All figures of a report as data. */
export const figuresPath = (slug: string): string => `${reportPath(slug)}figures.json`;
/** The page of a figure that is marked `share: true`. */
export const figurePath = (slug: string, id: string): string => `${reportPath(slug)}figures/${id}/`;

/** The page of a chart, and what stands beside it: downloads by their ending, like `.csv` or `.raw.csv`. */
export const chartPath = (slug: string, id: string): string => `${reportPath(slug)}charts/${id}/`;
export const chartFile = (slug: string, id: string, ending: string): string =>
  `${reportPath(slug)}charts/${id}${ending}`;
/** The chart alone, to stand in a frame of another page, and the document that tells other sites of it (oEmbed). */
export const chartEmbedPath = (slug: string, id: string): string => `embed/${chartPath(slug, id)}`;
export const chartOembedPath = (slug: string, id: string): string => `${chartEmbedPath(slug, id)}oembed.json`;

/** Whether a host name means the machine that asks: what it serves nobody else can open. */
export const isOwnMachine = (hostname: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])\.?$/i.test(hostname);

/** Whether a host name or number is of a private network: RFC 1918, 3927, 4193, 6762 and names without a point. */
export const isPrivateNetwork = (hostname: string): boolean =>
  /^(?:10(?:\.\d+){3}|192\.168(?:\.\d+){2}|169\.254(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[f[cde][\da-f:]*\]|[^.:]+|.+\.local)\.?$/i.test(
    hostname,
  );

function withSlashes(base: string): string {
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/\/$/, '/');
}
