import type { MdastNode } from 'satteri';
import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';
import { type Body, placeOf } from './node-place.ts';
import { textOf } from './tree-text.ts';

type Definition = Extract<MdastNode, { type: 'definition' }>;

/** What stands in the file and on no page: links without words, cells beyond the header, addresses that nothing names. */
export function checkTree(root: MdastNode, body: Body): Problem[] {
  const problems: Problem[] = [];
  const named = new Set<string>();
  const definitions: Definition[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'link' && !hasWords(node))
      problems.push(problem('RK564', { url: node.url }, placeOf(node, body)));
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(node.identifier);
    if (node.type === 'definition') definitions.push(node);
    if (node.type === 'table') problems.push(...checkRows(node, body));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return [...problems, ...checkDefinitions(definitions, named, body)];
}

function hasWords(node: MdastNode): boolean {
  if (textOf(node).trim() !== '') return true;
  if (node.type === 'image' || node.type === 'imageReference' || node.type === 'mdxJsxTextElement') return true;
  return 'children' in node && node.children.some(hasWords);
}

function checkRows({ children: rows }: Extract<MdastNode, { type: 'table' }>, body: Body): Problem[] {
  const header = rows[0]?.children.length ?? 0;
  return rows.flatMap((row) => {
    const cells = row.children.length;
    const extra = row.children[header];
    return extra ? [problem('RK566', { cells, header }, placeOf(extra, body))] : [];
  });
}

function checkDefinitions(definitions: readonly Definition[], named: ReadonlySet<string>, body: Body): Problem[] {
  const told = new Set<string>();
  return definitions.flatMap((node) => {
    const name = node.label ?? node.identifier;
    const again = told.has(node.identifier);
    told.add(node.identifier);
    if (!again && named.has(node.identifier)) return [];
    return [problem('RK565', { name, reason: again ? 'twice' : 'unused' }, placeOf(node, body))];
  });
}
