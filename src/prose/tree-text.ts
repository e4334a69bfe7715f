import type { MdastNode } from 'satteri';

/** All text below a node, as read: no tags, no marks. */
export function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

/** Words have a letter or a digit; a dash between spaces is none. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
