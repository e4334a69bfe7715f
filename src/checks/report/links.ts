import { decodeAddress, isOwnMachine, isPrivateNetwork, reportPath } from '../../model/address.ts';
import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';
import { isPublic, type ReportState } from '../../model/publication.ts';
import { didYouMean } from '../../model/suggest.ts';
import type { ReportCheck } from './contract.ts';

/** Where the pages stand while their links are resolved; no site has this name (RFC 2606). */
const HERE = 'https://site.invalid/';
const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i;

interface Place {
  slug: string;
  addresses: ReadonlySet<string>;
  states: ReadonlyMap<string, ReportState>;
  /** The site's own address: a full one that begins with it leads to a page or file as well. */
  home: string;
}

/** Links and pictures of the prose lead to a page or file of the site, or to an address that anybody can open. */
export const checkProseLinks: ReportCheck = ({ prose, slug, addresses, states, home }) => [
  ...prose.links.flatMap(({ url, at }) => checkAddress(url, at, { slug, addresses, states, home })),
  ...prose.images.flatMap(({ url, at }) => {
    const problems = checkAddress(url, at, { slug, addresses, states, home });
    if (problems.length > 0) return problems;
    if (!/^https?:/i.test(url)) return PICTURE.test(url) ? [] : [problem('RK457', { url }, at)];
    const hint = 'Put the file into public/ and write its address from there: /picture.png.';
    return [problem('RK301', { url, reason: 'would be asked of another site by every reader', hint }, at)];
  }),
];

function checkAddress(url: string, at: Position, place: Place): Problem[] {
  const refused = (reason: string, hint?: string): Problem[] => [problem('RK301', { url, reason, hint }, at)];
  if (url.trim() === '') return refused('is empty', 'Write where it leads, or leave the brackets out.');
  if (url.startsWith('//')) return refused('names no scheme', `Write https:${url}.`);
  if (url.includes('\\')) return refused('holds a backslash', 'Between the parts of an address stands "/".');
  if (/^https?:(?!\/\/)/i.test(url)) return refused('has no // behind its scheme', 'Write https://example.org/.');
  const base = `${HERE}${reportPath(place.slug)}`;
  if (!URL.canParse(url, base)) return refused('cannot be read', 'Write a full address, or a path of this site.');
  const { protocol, hostname, username, password, origin, pathname } = new URL(url, base);
  if (!SCHEMES.has(protocol))
    return refused(`has the scheme ${protocol}`, 'Links begin with https:, http: or mailto:.');
  if (username || password) return refused('holds a user name or password', 'Take out all before the @.');
  if (protocol === 'mailto:')
    return pathname.includes('@') ? [] : refused('names nobody', 'Write mailto:name@example.org.');
  if (isOwnMachine(hostname)) return refused('leads to one machine only', 'Write the published address.');
  if (isPrivateNetwork(hostname))
    return refused('leads into a private network', 'Write an address that everybody can open.');
  if (url.startsWith(place.home)) {
    const path = new URL(url).pathname.slice(new URL(place.home).pathname.length);
    return checkPath(url, decodeAddress(path), { ...place, at });
  }
  if (`${origin}/` !== HERE || url.startsWith('#') || url.startsWith('?')) return [];
  return checkPath(url, decodeAddress(pathname.slice(1)), { ...place, at });
}

/** The report that a public one links to although readers cannot open it. Reports that are not public may name each other. */
function unpublishedTarget(
  path: string,
  { slug, states }: Pick<Place, 'slug' | 'states'>,
): { slug: string; state: string } | undefined {
  const target = /^reports\/([^/]+)/.exec(path)?.[1] ?? '';
  const [own, state] = [states.get(slug), states.get(target)];
  if (state === undefined || isPublic(state) || (own !== undefined && !isPublic(own))) return undefined;
  return { slug: target, state };
}

/** What a report publishes beside its page is known when all is built; its addresses are checked then. */
const BESIDE_PAGE = /^reports\/[^/]+\/(?:charts\/[^/]+\.(?:csv|svg)|data\/.+|figures\.json|figures\/[^/]+\/)$/;

function checkPath(url: string, path: string, { slug, addresses, states, at }: Place & { at: Position }): Problem[] {
  const unpublished = unpublishedTarget(path, { slug, states });
  if (unpublished) return [problem('RK470', unpublished, at)];
  if (path === '' || addresses.has(path) || BESIDE_PAGE.test(path)) return [];
  const known = [...addresses].map((address) => `/${address}`);
  const inPublic = [...addresses].find((address) => `${reportPath(slug)}${address}` === path);
  const hint = addresses.has(`${path}/`)
    ? `Write "/${path}/": an address ends with a slash.`
    : inPublic
      ? `Write "/${inPublic}".`
      : didYouMean(`/${path}`, known, 'There is');
  return [problem('RK162', { href: url, hint }, at)];
}
