import type { MdastNode } from 'satteri';
import { findCitations } from './citations.ts';
import { withoutDangling } from './dangling.ts';
import { type Body, sourceOf } from './node-place.ts';
import type { BlockPiece, FigureUse, ProseBlock } from './prose.ts';

interface Source extends Body {
  /** The figure that each good `<Fig>` became. */
  figures: ReadonlyMap<MdastNode, FigureUse>;
}

/** What a writer quotes or shows as it is: not the report's own words. */
const QUOTED_TAGS = new Set(['q', 'cite', 'kbd']);

/** The text of a body block by block, so that a check reads whole sentences: figures and gaps keep their places. */
export function collectBlocks(root: MdastNode, source: Source): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  visitBlock(root, blocks, source);
  return blocks;
}

function visitBlock(node: MdastNode, blocks: ProseBlock[], source: Source): void {
  if (!('children' in node) || node.type === 'blockquote') return;
  let before: MdastNode | undefined;
  for (const child of node.children) {
    const last = isWordTag(child) || isWordTag(before) ? blocks.at(-1) : undefined;
    const goesOn = last !== undefined && follows(before, child);
    if (goesOn) last.pieces.push({ text: '\n', offset: sourceOf(child, source).start });
    if (isLine(child) || isWordTag(child)) {
      const pieces = piecesOf(child, source);
      if (goesOn) last.pieces.push(...pieces);
      else blocks.push({ kind: child.type === 'heading' ? 'heading' : 'text', pieces });
    } else visitBlock(child, blocks, source);
    before = child;
  }
}

const isLine = ({ type }: MdastNode): boolean => ['paragraph', 'heading', 'tableCell'].includes(type);

/** MDX takes a `<Fig>` alone on its line for a block; it belongs to the lines around it. */
function isWordTag(node: MdastNode | undefined): boolean {
  return node?.type === 'mdxJsxFlowElement' && (node.name === 'Fig' || node.name === 'Lit');
}

function follows(before: MdastNode | undefined, node: MdastNode): boolean {
  const end = before?.position?.end.line;
  const start = node.position?.start.line;
  return end !== undefined && start !== undefined && start - end <= 1;
}

function piecesOf(node: MdastNode, source: Source): BlockPiece[] {
  if (node.type === 'text') return textPieces(node, source);
  const figure = source.figures.get(node);
  if (figure) return [{ figure }];
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  if (isElement && (/^[A-Z]/.test(node.name ?? '') || QUOTED_TAGS.has(node.name ?? ''))) return ['gap'];
  return 'children' in node ? node.children.flatMap((child) => piecesOf(child, source)) : ['gap'];
}

function textPieces(node: MdastNode, source: Source): BlockPiece[] {
  const { start, source: typed } = sourceOf(node, source);
  const text = withoutDangling(typed);
  const pieces: BlockPiece[] = [];
  let from = 0;
  for (const citation of findCitations(text)) {
    pieces.push({ text: text.slice(from, citation.start), offset: start + from }, 'gap');
    from = citation.end;
  }
  pieces.push({ text: text.slice(from), offset: start + from });
  return pieces.filter((piece) => piece === 'gap' || 'figure' in piece || piece.text !== '');
}
