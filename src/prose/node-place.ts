import type { MdastNode } from 'satteri';
import type { Position } from '../model/problem.ts';
import type { ElementPlace } from './read-element.ts';

/** The text that a tree was parsed from, and where it stands in its file. */
export interface Body {
  body: string;
  bodyOffset: number;
  prose: { locate: (offset: number) => Position };
}

/** Where a node begins in the writer's file. */
export function placeOf(node: Readonly<MdastNode>, { bodyOffset, prose }: Body): Position {
  return prose.locate(bodyOffset + (node.position?.start.offset ?? 0));
}

/** What the writer typed for a node, and its offset in the file. */
export function sourceOf(node: Readonly<MdastNode>, { body, bodyOffset }: Body): { start: number; source: string } {
  const start = node.position?.start.offset ?? 0;
  return { start: bodyOffset + start, source: body.slice(start, node.position?.end.offset ?? start) };
}

/** Where a tag stands, and the names and values of its properties, which carry no positions of their own. */
export function elementPlace(node: Readonly<MdastNode>, body: Body): ElementPlace {
  const { start, source } = sourceOf(node, body);
  const find = (name: string): RegExpExecArray | null => {
    const escaped = name.replace(/[^\w-]/g, '\\$&');
    return new RegExp(`\\s${escaped}(?![\\w-])(?:\\s*=\\s*["']?)?`).exec(source);
  };
  return {
    at: body.prose.locate(start),
    name: (name) => body.prose.locate(start + ((find(name)?.index ?? -1) + 1)),
    value: (name) => {
      const match = find(name);
      const isAlone = !match?.[0].includes('=');
      return body.prose.locate(start + (match ? match.index + (isAlone ? 1 : match[0].length) : 0));
    },
  };
}
