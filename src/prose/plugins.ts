import type {
  HastPluginDefinition,
  MdastNode,
  MdastPluginDefinition,
  MdastPluginEntry,
  MdxJsxAttributeNode,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'satteri';
import { sitePath } from '../model/address.ts';
import { findCitations } from './citations.ts';
import { holdsMaskedFigure, unmaskImageFigures } from './image-figures.ts';
import { joinLines } from './join-lines.ts';

/**
 * What turns the prose into the page's own components, for Sätteri:
 * citations become `<Cite>`, headings `<Heading>`, tables stand in `<TableFrame>`, pictures whose alternative text holds
 * figures become `<Picture>`, and addresses get the base path.
 *
 * @param base the site's base path: "/", "/repo/"
 */
export function prosePlugins(base: string): { mdast: MdastPluginEntry[]; hast: HastPluginDefinition[] } {
  return {
    mdast: [
      () => joinLines(),
      () => citations(),
      () => languages(),
      () => frames(),
      () => addresses(base),
      () => pictures(),
    ],
    hast: [tableCells(), codeBlocks()],
  };
}

/** `[@a; @b]` in a text → `<Cite ids="a b" />`: "so it was [@a]." reads "so it was.¹" */
function citations(): MdastPluginDefinition {
  return {
    name: 'reckon-citations',
    text(node, ctx) {
      const found = findCitations(node.value);
      if (found.length === 0) return;
      const pieces: MdastNode[] = [];
      let from = 0;
      for (const { start, end, sources } of found) {
        // The number stands after the point or comma of what it supports, without the space that was typed before it.
        const mark = /^[.,;]/.exec(node.value.slice(end))?.[0] ?? '';
        const before = node.value.slice(from, start).trimEnd() + mark;
        if (before !== '') pieces.push({ type: 'text', value: before });
        pieces.push(inlineTag('Cite', { ids: sources.map(({ id }) => id).join(' ') }));
        from = end + mark.length;
      }
      if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) });
      ctx.replaceNode(node, pieces);
    },
  };
}

/** Headings and tables → components; `<Claims>` learns what `<Claim>` shows elsewhere. */
function frames(): MdastPluginDefinition {
  let headings = 0;
  const shown: string[] = [];
  const tables: string[] = [];
  return {
    name: 'reckon-frames',
    before(root) {
      collectClaims(root, shown);
    },
    heading(node, ctx) {
      // The id is that of the compiled heading in this place: its text may hold figures.
      const place = { depth: String(node.depth), place: String(headings++) };
      const attributes = holdsFigure(node) ? { ...place, figures: 'yes' } : place;
      ctx.replaceNode(node, blockTag('Heading', attributes, node.children as MdxJsxFlowElement['children']));
    },
    table(node, ctx) {
      const heads = node.children[0]?.children.map((cell) => ctx.textContent(cell)).join(', ') ?? '';
      // Places of a page that are named alike cannot be told apart by ear.
      const nth = tables.filter((other) => other === heads).length + 1;
      tables.push(heads);
      const label = nth === 1 ? heads : `${heads} (${nth})`;
      ctx.wrapNode(node, blockTag('TableFrame', { label }, []));
    },
    mdxJsxFlowElement(node, ctx) {
      if (node.name === 'Claims' && shown.length > 0) {
        ctx.replaceNode(node, blockTag('Claims', { except: shown.join(' ') }, []));
      }
    },
  };
}

function holdsFigure(node: Readonly<MdastNode>): boolean {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Fig') return true;
  return 'children' in node && node.children.some(holdsFigure);
}

function collectClaims(node: Readonly<MdastNode>, shown: string[]): void {
  if (node.type === 'mdxJsxFlowElement' && node.name === 'Claim') {
    const id = node.attributes.find((a): a is MdxJsxAttributeNode => a.type === 'mdxJsxAttribute' && a.name === 'id');
    if (typeof id?.value === 'string') shown.push(id.value);
  }
  if ('children' in node) for (const child of node.children) collectClaims(child, shown);
}

/** Root-absolute addresses get the base path; links that leave the site say so to the browser. */
function addresses(base: string): MdastPluginDefinition {
  const based = (url: string): string => (/^\/(?!\/)/.test(url) ? sitePath({ base }, url) : url);
  return {
    name: 'reckon-addresses',
    link(node, ctx) {
      if (based(node.url) !== node.url) ctx.setProperty(node, 'url', based(node.url));
      if (/^https?:/.test(node.url)) ctx.setProperty(node, 'data', { hProperties: { rel: 'external noopener' } });
    },
    image(node, ctx) {
      if (based(node.url) !== node.url) ctx.setProperty(node, 'url', based(node.url));
    },
    definition(node, ctx) {
      if (based(node.url) !== node.url) ctx.setProperty(node, 'url', based(node.url));
    },
  };
}

/** Pictures whose alternative text holds figures → `<Picture>`, which finds the printed text by its place among them. */
function pictures(): MdastPluginDefinition {
  let place = 0;
  return {
    name: 'reckon-pictures',
    image(node, ctx) {
      if (!holdsMaskedFigure(node.alt ?? '')) return;
      const attributes: Record<string, string> = { src: node.url, place: String(place++) };
      if (node.title) attributes.title = node.title;
      ctx.replaceNode(node, inlineTag('Picture', attributes));
    },
    inlineCode(node, ctx) {
      if (holdsMaskedFigure(node.value)) ctx.setProperty(node, 'value', unmaskImageFigures(node.value));
    },
    code(node, ctx) {
      if (holdsMaskedFigure(node.value)) ctx.setProperty(node, 'value', unmaskImageFigures(node.value));
    },
  };
}

/** Header cells say what they head. Alignment becomes a class: a `style` attribute would fall to the content policy. */
function tableCells(): HastPluginDefinition {
  return {
    name: 'reckon-table-cells',
    element: {
      filter: ['th', 'td'],
      visit(node, ctx) {
        if (node.tagName === 'th') ctx.setProperty(node, 'scope', 'col');
        const { align, style } = node.properties;
        const side = typeof align === 'string' ? align : /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
        if (side) ctx.setProperty(node, 'className', [`align-${side}`]);
        ctx.setProperty(node, 'align', null);
        ctx.setProperty(node, 'style', null);
      },
    },
  };
}

/** MDX is coloured as the Markdown that it is: Prism has no grammar of that name. */
function languages(): MdastPluginDefinition {
  return {
    name: 'reckon-languages',
    code(node, ctx) {
      if (node.lang === 'mdx') ctx.setProperty(node, 'lang', 'markdown');
    },
  };
}

/** What scrolls must be reached by keys. */
function codeBlocks(): HastPluginDefinition {
  return {
    name: 'reckon-code-blocks',
    element: {
      filter: ['pre'],
      visit(node, ctx) {
        ctx.setProperty(node, 'tabIndex', 0);
        ctx.setProperty(node, 'role', 'group');
        ctx.setProperty(node, 'ariaLabel', 'Code');
      },
    },
  };
}

function inlineTag(name: string, attributes: Record<string, string>): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributeNodes(attributes), children: [] };
}

function blockTag(
  name: string,
  attributes: Record<string, string>,
  children: MdxJsxFlowElement['children'],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributeNodes(attributes), children };
}

const attributeNodes = (attributes: Record<string, string>): MdxJsxAttributeNode[] =>
  Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
