import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Position } from '../../model/problem.ts';
import type { BuiltPage, BuiltSite, Element } from './contract.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Parses one built HTML file, with positions, into the flat list of its elements. */
export function parsePage(path: string, html: string): BuiltPage {
  const elements: Element[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true }), elements);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  return { path, html, elements, ids };
}

/** The value of an attribute, or undefined when the element lacks it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Where an element stands in the built file. */
export function positionOf(site: BuiltSite, page: BuiltPage, element?: Element): Position {
  const at = element?.sourceCodeLocation;
  return { file: `${site.folder}/${page.path}`, line: at?.startLine ?? 1, column: at?.startCol ?? 1 };
}

function collect(node: Node, into: Element[]): void {
  if ('tagName' in node) into.push(node);
  if ('content' in node) collect(node.content, into);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into);
}
