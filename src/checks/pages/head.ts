import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { BuiltPage, BuiltSite, Element, PageCheck } from './contract.ts';
import { attribute, positionOf } from './parse-page.ts';

const NEEDED = [
  'description',
  'og:title',
  'og:description',
  'og:type',
  'og:url',
  'og:site_name',
  'og:locale',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:type',
  'og:image:alt',
  'twitter:card',
  'twitter:image',
  'twitter:image:alt',
];
/** Slack reads no more of a page than this. */
const READ_BYTES = 32_000;

/** Every page says in its head what a link to it shows: each tag once, with content, where the platforms still read. */
export const checkHead: PageCheck = (page, site) => {
  if (page.path === '404.html') return [];
  if (page.path.startsWith('embed/')) return checkFrame(page, site);
  const metas = page.elements.filter((element) => element.tagName === 'meta');
  const at = positionOf(site, page);
  const missing = NEEDED.flatMap((tag): Problem[] => {
    const found = metas.filter((meta) => (attribute(meta, 'property') ?? attribute(meta, 'name')) === tag);
    const reason = faultOf(found, page);
    return reason ? [problem('RK196', { tag, reason }, found[0] ? positionOf(site, page, found[0]) : at)] : [];
  });
  const canonical = page.elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
  );
  const url = metas.find((meta) => attribute(meta, 'property') === 'og:url');
  if (!canonical || attribute(canonical, 'href') !== (url && attribute(url, 'content'))) {
    missing.push(problem('RK196', { tag: 'link rel=canonical', reason: 'is missing or differs from og:url' }, at));
  }
  return missing;
};

/** A page for frames is not to be found by itself: it says so, and names the page that it is a part of. */
function checkFrame(page: BuiltPage, site: BuiltSite): Problem[] {
  const has = (tag: string, name: string, value: string): Element | undefined =>
    page.elements.find((element) => element.tagName === tag && attribute(element, name) === value);
  const robots = has('meta', 'name', 'robots');
  const link = has('link', 'rel', 'canonical');
  const canonical = link && attribute(link, 'href');
  const { origin, base } = site.address;
  const own = `${origin}${base}${page.path.replace(/^embed\//, '').replace(/index\.html$/, '')}`;
  const at = positionOf(site, page);
  return [
    ...(robots && attribute(robots, 'content') === 'noindex'
      ? []
      : [problem('RK196', { tag: 'robots', reason: 'does not say noindex' }, at)]),
    ...(canonical === own ? [] : [problem('RK196', { tag: 'link rel=canonical', reason: `is not ${own}` }, at)]),
  ];
}

function faultOf(found: Element[], page: BuiltPage): string | undefined {
  const [first, second] = found;
  if (!first) return 'is missing';
  if (second) return 'stands twice';
  if (!attribute(first, 'content')?.trim()) return 'is empty';
  const offset = first.sourceCodeLocation?.startOffset ?? 0;
  const bytes = new TextEncoder().encode(page.html.slice(0, offset)).length;
  return bytes > READ_BYTES ? `begins after byte ${READ_BYTES}, where Slack stops reading` : undefined;
}
