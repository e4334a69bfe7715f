import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { problem } from '../model/errors/index.ts';
import type { Locator, Position, Problem } from '../model/problem.ts';
import { lineIndex } from './line-index.ts';
import { readText } from './text-file.ts';
import { targetOf, type YamlDocument } from './yaml-anchors.ts';
import { checkYaml } from './yaml-problems.ts';
import { offsetInSource } from './yaml-scalar.ts';

export interface Yaml {
  /** Plain values; undefined when the file could not be read, null when it holds nothing. */
  data: unknown;
  locate: Locator;
  text: string;
  problems: Problem[];
}

/** A value may be anchored and used again, but not so often that a small file fills the memory. */
const MOST_ALIASES = 1000;

/**
 * Reads one YAML 1.2 file of the project (JSON is read as well: YAML contains it).
 * @param path relative to the root
 * @param at where the file was asked for, for the problem of a missing one
 */
export function readYaml(root: string, path: string, at?: Position): Yaml {
  const read = readText(root, path, at);
  if (read.text !== undefined) return parseYaml(read.text, path);
  const start = { file: path, line: 1, column: 1 };
  return { data: undefined, locate: () => at ?? start, text: '', problems: read.problems };
}

/**
 * Parses YAML 1.2 (core schema: no merge keys, no dates, every key a string; a key twice is an error).
 * @param lineOffset lines that stand before the text in its file
 * @returns no data when there is any problem, so that nothing is said twice
 */
export function parseYaml(text: string, file: string, lineOffset = 0): Yaml {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const place = lineIndex(text);
  const at = (offset: number): Position => {
    const { line, column } = place(offset);
    return { file, line: line + lineOffset, column };
  };
  const locate: Locator = (path, offset, part) => at(findOffset(document, text, { path, offset, part }));
  const problems = checkYaml(document, text, at);
  if (problems.length > 0) return { data: undefined, locate, text, problems };
  try {
    return { data: document.toJS({ maxAliasCount: MOST_ALIASES }), locate, text, problems };
  } catch {
    // The only thing left that `toJS` throws for: aliases that multiply.
    const reason = `its aliases (*name) repeat more than ${MOST_ALIASES} values`;
    return { data: undefined, locate, text, problems: [problem('RK005', { reason }, at(firstAlias(document)))] };
  }
}

interface Wanted {
  path: readonly PropertyKey[];
  offset: number | undefined;
  part: 'key' | 'value' | undefined;
}

/** Offset in the text of what a path leads to; where the path ends early, of the last key or item on the way. */
function findOffset(document: YamlDocument, text: string, { path, offset, part }: Wanted): number {
  let node = resolved(document, document.contents);
  let place = node?.range[0] ?? 0;
  for (const [i, step] of path.entries()) {
    const last = i === path.length - 1;
    const child = childOf(document, node, step);
    if (!child) return place;
    place =
      (last && part === 'key') || !child.value || isBlockCollection(child.value) ? child.place : child.value.range[0];
    node = child.value;
  }
  if (part === 'key' || offset === undefined || !isScalarNode(node) || node.range[0] !== place) return place;
  return offsetInSource(text, node, offset);
}

interface Child {
  /** Where its key stands, or the item itself. */
  place: number;
  value: ParsedNode | undefined;
}

function childOf(document: YamlDocument, node: ParsedNode | undefined, step: PropertyKey): Child | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(step));
    const value = pair && resolved(document, pair.value);
    return pair && { place: pair.key.range[0], value: isEmpty(value) ? undefined : value };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return item && { place: item.range[0], value: resolved(document, item) };
}

type ParsedPair = YAMLMap.Parsed['items'][number];

/** The pairs of maps that were looked into, by their keys: a file of thousands of entries is asked for each of them. */
const pairs = new WeakMap<YAMLMap.Parsed, Map<string, ParsedPair>>();

function pairsOf(map: YAMLMap.Parsed): Map<string, ParsedPair> {
  const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
  pairs.set(map, known);
  return known;
}

const keyOf = ({ key }: ParsedPair): string => ('value' in key ? String(key.value) : '');

/** `key:` with nothing after it has a null of no length, somewhere behind; the key is what a writer sees. */
function isEmpty(node: ParsedNode | undefined): boolean {
  return isScalarNode(node) && node.range[0] === node.range[1];
}

function isScalarNode(node: ParsedNode | undefined): node is Scalar.Parsed {
  return node !== undefined && isScalar(node);
}

/** A block map or list begins at its first child; the key above it says better what is meant. */
function isBlockCollection(node: ParsedNode): boolean {
  return 'items' in node && node.flow !== true;
}

const resolved = (document: YamlDocument, node: ParsedNode | null): ParsedNode | undefined =>
  isAlias(node) ? targetOf(document, node) : (node ?? undefined);

function firstAlias(document: YamlDocument): number {
  let offset = 0;
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
