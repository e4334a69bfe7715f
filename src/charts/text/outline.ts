import type { Element, ElementContent, Properties } from 'hast';
import { s } from 'hastscript';
import type { FontFiles } from './fonts.ts';
import { openFonts } from './fonts.ts';
import { type GlyphPath, shapeRun } from './glyphs.ts';
import { inheritStyle, lengthOf, type ResolvedStyle, ROOT_STYLE } from './style.ts';

export interface OutlinedText {
  tree: Element;
  /** Characters that no font file has, each once, in order of appearance. They are left out of the picture. */
  missing: string[];
}

interface OutlineOptions {
  /** A text with such a character stays text, for the fonts of whoever looks at it. */
  keepMissing?: boolean;
}

/**
 * Turns every `<text>` of an SVG tree into paths from our own font files, so that a PNG of it is the same on every
 * machine. Position, `dx`, `dy`, `text-anchor`, `dominant-baseline`, `font-size` and `font-weight` are read from attributes
 * and inherited as SVG does; fill, stroke, class and transform stay on a `<g>` in the text's place. The tree that came in
 * is left as it was. White space is collapsed.
 */
export function outlineText(
  tree: Element,
  files: FontFiles,
  { keepMissing = false }: OutlineOptions = {},
): OutlinedText {
  const missing = new Set<string>();
  const outlined = outlineElement(tree, ROOT_STYLE, { files, missing, keepMissing });
  return { tree: outlined, missing: [...missing] };
}

interface OutlineContext {
  files: FontFiles;
  missing: Set<string>;
  keepMissing: boolean;
}

function outlineElement(element: Element, inherited: ResolvedStyle, context: OutlineContext): Element {
  const style = inheritStyle(inherited, element.properties);
  if (element.tagName === 'text') return outlineTextElement(element, style, context);
  const children = element.children.map((child) =>
    child.type === 'element' ? outlineElement(child, style, context) : child,
  );
  return { ...element, children };
}

/** A stretch of text with one style, and where it asks to stand. */
interface Piece {
  text: string;
  style: ResolvedStyle;
  properties: Properties;
  x: number | undefined;
  y: number | undefined;
  dx: number;
  dy: number;
}

function outlineTextElement(element: Element, style: ResolvedStyle, context: OutlineContext): Element {
  const pieces = collapseSpace(collectPieces(element, style));
  const children: ElementContent[] = [];
  let pen = { x: 0, y: 0 };
  for (const chunk of splitChunks(pieces)) {
    const drawn = drawChunk(chunk, pen, context);
    pen = drawn.pen;
    children.push(...drawn.paths);
  }
  if (context.keepMissing && pieces.some(({ text }) => [...text].some((char) => context.missing.has(char))))
    return element;
  return s('g', paintOf(element.properties), children);
}

function collectPieces(element: Element, style: ResolvedStyle): Piece[] {
  let place = placeOf(element.properties, style);
  const pieces: Piece[] = [];
  for (const child of element.children) {
    if (child.type === 'text') {
      pieces.push({ text: child.value, style, properties: {}, ...place });
      place = { x: undefined, y: undefined, dx: 0, dy: 0 };
    } else if (child.type === 'element' && child.tagName === 'tspan') {
      const inner = collectPieces(child, inheritStyle(style, child.properties));
      const [first] = inner;
      if (first) {
        first.x ??= place.x;
        first.y ??= place.y;
        first.dx += place.dx;
        first.dy += place.dy;
        place = { x: undefined, y: undefined, dx: 0, dy: 0 };
      }
      const paint = paintOf(child.properties);
      pieces.push(...inner.map((piece) => ({ ...piece, properties: { ...paint, ...piece.properties } })));
    }
  }
  return pieces;
}

function placeOf(properties: Properties, style: ResolvedStyle): Pick<Piece, 'x' | 'y' | 'dx' | 'dy'> {
  return {
    x: lengthOf(properties.x, style.size),
    y: lengthOf(properties.y, style.size),
    dx: lengthOf(properties.dx, style.size) ?? 0,
    dy: lengthOf(properties.dy, style.size) ?? 0,
  };
}

/** As SVG does without xml:space: runs of white space become one space, none at the ends. */
function collapseSpace(pieces: Piece[]): Piece[] {
  let afterSpace = true;
  for (const piece of pieces) {
    piece.text = piece.text.replace(/[\t\n\r ]+/g, ' ');
    if (afterSpace) piece.text = piece.text.replace(/^ /, '');
    if (piece.text) afterSpace = piece.text.endsWith(' ');
  }
  const last = pieces.findLast((piece) => piece.text !== '');
  if (last) last.text = last.text.replace(/ $/, '');
  return pieces;
}

/** An absolute x or y begins a chunk; `text-anchor` acts on a whole chunk. */
function splitChunks(pieces: Piece[]): Piece[][] {
  const chunks: Piece[][] = [];
  for (const piece of pieces) {
    const last = chunks.at(-1);
    if (last && piece.x === undefined && piece.y === undefined) last.push(piece);
    else chunks.push([piece]);
  }
  return chunks;
}

interface Pen {
  x: number;
  y: number;
}

function drawChunk(chunk: Piece[], pen: Pen, { files, missing }: OutlineContext): { paths: Element[]; pen: Pen } {
  const [first] = chunk;
  const start = { x: first?.x ?? pen.x, y: first?.y ?? pen.y };
  const at = { ...start };
  const drawn: { piece: Piece; glyphs: GlyphPath; x: number; y: number }[] = [];
  for (const piece of chunk) {
    const glyphs = shapeRun(piece.text, openFonts(files[piece.style.weight]), piece.style.size);
    for (const char of glyphs.missing) missing.add(char);
    at.x += piece.dx;
    at.y += piece.dy;
    drawn.push({ piece, glyphs, x: at.x, y: at.y });
    at.x += glyphs.width;
  }
  const length = at.x - start.x;
  const shift = { start: 0, middle: -length / 2, end: -length }[first?.style.anchor ?? 'start'];
  const paths = drawn
    .filter(({ piece }) => piece.text.trim() !== '')
    .map(({ piece, glyphs, x, y }) =>
      s('path', { ...piece.properties, d: glyphs.draw(x + shift, y + glyphs.baselineShift(piece.style.baseline)) }),
    );
  return { paths, pen: { x: at.x + shift, y: at.y } };
}

const TEXT_ONLY = new Set(['x', 'y', 'dx', 'dy', 'textAnchor', 'dominantBaseline']);

/** What a path takes over from a text: its colours, class and transform, but nothing of fonts and places. */
function paintOf(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => !TEXT_ONLY.has(name) && !name.startsWith('font')),
  );
}
