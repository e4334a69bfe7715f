import { type Alias, type Document, type Node, type ParsedNode, visit } from 'yaml';

/** What `parseDocument` gives: nodes that know their ranges. */
export type YamlDocument = Document.Parsed<ParsedNode>;

/** Of documents that were asked for one. */
const known = new WeakMap<YamlDocument, ReadonlyMap<Alias, ParsedNode>>();

/** What an alias (`*name`) repeats; undefined for an anchor that is not there. */
export function targetOf(document: YamlDocument, alias: Alias): ParsedNode | undefined {
  const targets = known.get(document) ?? findTargets(document);
  known.set(document, targets);
  return targets.get(alias);
}

/** YAML 1.2, 7.1: an alias names the last node before it that carries its anchor. Found for all in one walk, in the order of the text. */
function findTargets(document: YamlDocument): Map<Alias, ParsedNode> {
  const anchored = new Map<string, ParsedNode>();
  const targets = new Map<Alias, ParsedNode>();
  const note = (_key: unknown, node: Node & { anchor?: string }): void => {
    // Nodes of a parsed document all have ranges.
    if (node.anchor !== undefined) anchored.set(node.anchor, node as ParsedNode);
  };
  visit(document, {
    Map: note,
    Seq: note,
    Scalar: note,
    Alias(_, alias) {
      const target = anchored.get(alias.source);
      if (target) targets.set(alias, target);
    },
  });
  return targets;
}
