import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** A shape as a reader of the file finds it: what it inherits included, moved to where it stands. */
export interface Mark {
  tag: string;
  text: string;
  look: Record<string, string>;
  /** The group that moved it, as a panel does; "" outside of any. */
  panel: string;
  /** A number of its own attributes, px from the corner of the picture: `cx`, `x1`, `width`. */
  at: (name: string) => number;
  /** The corners of its path, each piece by itself. */
  pieces: { x: number; y: number }[][];
}

const HORIZONTAL = new Set(['x', 'cx', 'x1', 'x2']);
const VERTICAL = new Set(['y', 'cy', 'y1', 'y2']);

/** Every shape and text of an SVG, in the order in which they are painted. */
export function readSvg(svg: string): Mark[] {
  return parseFragment(svg).childNodes.flatMap((node) => walk(node, { look: {}, panel: '' }));
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function walk(node: Node, above: { look: Record<string, string>; panel: string }): Mark[] {
  if (!('attrs' in node)) return [];
  const own = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const look = { ...above.look, ...own };
  const panel = own.transform ?? above.panel;
  if (node.tagName === 'svg' || node.tagName === 'g')
    return node.childNodes.flatMap((child) => walk(child, { look: { ...look, transform: '' }, panel }));
  const [dx = 0, dy = 0] = (/translate\(([-\d. ]+)\)/.exec(panel)?.[1] ?? '').split(' ').map(Number);
  const at = (name: string): number => Number(own[name]) + (HORIZONTAL.has(name) ? dx : VERTICAL.has(name) ? dy : 0);
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const pieces = piecesOf(own.d ?? '').map((piece) => piece.map(({ x, y }) => ({ x: x + dx, y: y + dy })));
  return [{ tag: node.tagName, text, look, panel, at, pieces }];
}

/** Where the commands of a path lead; of a curve the end. */
function piecesOf(d: string): { x: number; y: number }[][] {
  const pieces: { x: number; y: number }[][] = [];
  let at = { x: 0, y: 0 };
  for (const [, command = '', written = ''] of d.matchAll(/([a-zA-Z])([-\d., ]*)/g)) {
    const numbers = written.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [x = 0, y = 0] = numbers.slice(-2);
    const end = numbers.at(-1) ?? 0;
    if (command === 'Z' || command === 'z') continue;
    if (command === 'H') at = { x: end, y: at.y };
    else if (command === 'h') at = { x: at.x + end, y: at.y };
    else if (command === 'V') at = { x: at.x, y: end };
    else if (command === 'v') at = { x: at.x, y: at.y + end };
    else at = { x, y };
    if (command === 'M') pieces.push([at]);
    else pieces.at(-1)?.push(at);
  }
  return pieces;
}
