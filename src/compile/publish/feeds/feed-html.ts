import type { ElementContent, Element as HastElement } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { siteUrl } from '../../../model/address.ts';
import type { CompiledChart, CompiledReport } from '../../../model/compiled.ts';
import { retractedDescription } from '../../../model/publication.ts';
import type { Address } from '../../../model/site.ts';
import { plainText } from '../../../model/text.ts';
import { directionOf } from '../../../model/writing-direction.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

interface FeedPage {
  report: Pick<CompiledReport, 'charts' | 'dek' | 'language' | 'retraction' | 'sources'>;
  address: Address;
  /** Full address of the page. */
  url: string;
}

/** What readers of feeds show; whatever else holds text is taken off and its text stays. */
const KEPT = new Set(
  `a abbr b blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark
  ol p pre q rp rt ruby s samp small span strong sub sup table tbody td tfoot th thead tr u ul var`.split(/\s+/),
);
/** What is of use on the page only, with all that stands in it. */
const DROPPED = new Set([
  'button',
  'details',
  'dialog',
  'form',
  'iframe',
  'input',
  'nav',
  'script',
  'style',
  'svg',
  'template',
]);
const ATTRIBUTES = new Set([
  'alt',
  'cite',
  'colspan',
  'dir',
  'height',
  'lang',
  'rowspan',
  'start',
  'title',
  'value',
  'width',
]);

/**
 * The text of a finished page for readers of feeds: figures as plain text, charts as pictures with their description, and
 * full addresses only; before all else, that the report is retracted and why. Citations lead to the sources on the page, which stand in a list at the end as well.
 */
export function feedHtml(page: string, context: FeedPage): string {
  const root = parse(page);
  const prose = find(root, (element) => hasClass(element, 'prose'));
  const sources = find(root, (element) => hasClass(element, 'sources-list'));
  const body = [prose, sources]
    .flatMap((element) => element?.childNodes ?? [])
    .flatMap((node) => convert(node, context));
  const { dek, language, retraction } = context.report;
  const notice = retraction ? [h('p', h('strong', retractedDescription(retraction)))] : [];
  const lead = [...notice, h('p', h('em', plainText(dek)))];
  return toHtml(h('div', { lang: language, dir: directionOf(language) }, ...lead, ...body)).replace(/\n{3,}/g, '\n\n');
}

function convert(node: Node, context: FeedPage): ElementContent[] {
  if ('value' in node) return [{ type: 'text', value: node.value }];
  if (!('tagName' in node) || DROPPED.has(node.tagName) || isHidden(node)) return [];
  if (node.tagName === 'figure' && hasClass(node, 'chart')) return chartOf(node, context);
  const children = node.childNodes.flatMap((child) => convert(child, context));
  if (hasClass(node, 'cite')) return [h('sup', '[', ...children, ']')];
  if (node.tagName === 'article') return [h('div', ...children)];
  if (!KEPT.has(node.tagName)) return children;
  // An anchor, or a word that was for the eye of a page only.
  if (node.tagName === 'span') return children;
  return [h(node.tagName, attributesOf(node, context), ...children)];
}

/** A chart as a picture that leads to its place on the page. One that the report does not know stays away. */
function chartOf(figure: Element, { report, address, url }: FeedPage): HastElement[] {
  const anchors = collect(figure, (element) => attribute(element, 'id')?.startsWith('chart-') ?? false);
  const ids = anchors.map((element) => attribute(element, 'id')?.slice('chart-'.length) ?? '');
  return ids
    .flatMap((id) => report.charts[id] ?? [])
    .slice(0, 1)
    .map((chart) => {
      const { wide, description } = chart;
      const picture = {
        src: siteUrl(address, pictureOf(chart)),
        alt: description,
        width: wide.width,
        height: wide.height,
      };
      const names = report.sources.filter((source) => chart.sources.includes(source.id)).map(({ short }) => short);
      return h(
        'figure',
        h('a', { href: `${url}#chart-${chart.id}` }, h('img', picture)),
        h('figcaption', h('strong', plainText(chart.title)), h('br'), plainText(chart.subtitle), ...sourceLine(names)),
      );
    });
}

const sourceLine = (names: readonly string[]): ElementContent[] =>
  names.length === 0 ? [] : [h('br'), h('small', `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}`)];

/** Most readers of feeds show no SVG; the drawing stands in where the picture could not be made. */
const pictureOf = ({ png, svg }: CompiledChart): string => png ?? svg;

function attributesOf(element: Element, { url }: FeedPage): Record<string, string> {
  const kept = element.attrs.filter(({ name }) => ATTRIBUTES.has(name)).map(({ name, value }) => [name, value]);
  const links = element.attrs
    .filter(({ name, value }) => (name === 'href' || name === 'src') && URL.canParse(value, url))
    .map(({ name, value }) => [name, new URL(value, url).href]);
  return Object.fromEntries([...kept, ...links]);
}

const isHidden = (element: Element): boolean =>
  attribute(element, 'aria-hidden') === 'true' ||
  element.attrs.some(({ name }) => name === 'hidden' || name === 'popover') ||
  hasClass(element, 'print-only');

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

function find(node: DefaultTreeAdapterTypes.ParentNode, wanted: (element: Element) => boolean): Element | undefined {
  return collect(node, wanted)[0];
}

function collect(node: DefaultTreeAdapterTypes.ParentNode, wanted: (element: Element) => boolean): Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? [...(wanted(child) ? [child] : []), ...collect(child, wanted)] : [],
  );
}
