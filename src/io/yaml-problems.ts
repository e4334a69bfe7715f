import { isScalar, type Pair, visit, type YAMLError, type YAMLMap } from 'yaml';
import { problem } from '../model/errors/index.ts';
import { type Position, type Problem, withFix } from '../model/problem.ts';
import { findUnwanted } from './characters.ts';
import { targetOf, type YamlDocument } from './yaml-anchors.ts';
import { quoteValue } from './yaml-quotes.ts';

type At = (offset: number) => Position;

/** Everything wrong with a parsed document; one problem a line, since one slip makes the parser stumble several times. */
export function checkYaml(document: YamlDocument, text: string, at: At): Problem[] {
  const problems = [...checkNodes(document, text, at), ...checkLost(document, text, at)];
  const lines = new Set(problems.map((p) => p.at.line));
  for (const error of [...document.errors, ...document.warnings]) {
    const found = explain(error, text);
    const place = at(found.offset);
    if (lines.has(place.line)) continue;
    lines.add(place.line);
    const fix = NEEDS_QUOTES.has(error.code) ? quoteValue(text, found.offset, at) : undefined;
    problems.push(withFix(problem('RK005', found, place), fix));
    // A tab or a missing quote throws the parser off for the rest of the file.
    if (error.code === 'TAB_AS_INDENT' || error.code === 'MISSING_CHAR' || error.code === 'UNEXPECTED_TOKEN') break;
  }
  return problems;
}

/** A second colon, and a sign that no text can begin with. */
const NEEDS_QUOTES: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START']);

/** What the parser takes without a word and a writer did not mean. */
function checkNodes(document: YamlDocument, text: string, at: At): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, node) {
      const figure = bareFigure(node);
      const start = node.range?.[0] ?? 0;
      if (figure) problems.push(withFix(problem('RK009', { found: figure }, at(start)), quoteValue(text, start, at)));
    },
    Scalar(_, node) {
      if (typeof node.value === 'number') {
        const code = numberProblem(node.value, node.source ?? '');
        if (code) problems.push(problem(code, { found: node.source ?? '' }, at(node.range?.[0] ?? 0)));
      }
      const unwanted = typeof node.value === 'string' && findUnwanted(node.value);
      if (unwanted) problems.push(problem('RK004', unwanted, at(node.range?.[0] ?? 0)));
    },
    Alias(_, node, path) {
      const target = targetOf(document, node);
      const place = at(node.range?.[0] ?? 0);
      if (target === undefined) {
        const reason = `"*${node.source}" names an anchor that is not there`;
        const hint = 'A text that begins with * has to stand in quotes.';
        problems.push(problem('RK005', { reason, hint }, place));
      } else if (path.some((outer) => outer === target)) {
        const reason = `"*${node.source}" stands inside of what it repeats, which would have no end`;
        problems.push(problem('RK005', { reason }, place));
      }
    },
  });
  return problems;
}

/** `title: GDP #1 again` is the text "GDP" with a comment, `title: &lost in rain` the text "in rain" with an anchor. */
function checkLost(document: YamlDocument, text: string, at: At): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  visit(document, { Alias: (_, node) => void used.add(node.source) });
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || !node.range) return;
      const [start, end] = node.range;
      if (node.anchor !== undefined && !used.has(node.anchor)) {
        const offset = text.lastIndexOf(`&${node.anchor}`, start);
        problems.push(problem('RK308', { lost: `&${node.anchor}` }, at(Math.max(0, offset))));
      }
      const comment = /^[ \t]+(#[^\s#].*)/.exec(text.slice(end, end + 200));
      if (comment) problems.push(problem('RK308', { lost: comment[1] ?? '' }, at(end + comment[0].indexOf('#'))));
    },
  });
  return problems;
}

/** `{fig:growth}` without quotes is a map of the one key "fig:growth". */
function bareFigure(node: YAMLMap): string | undefined {
  const first: Pair | undefined = node.items[0];
  if (!node.flow || !isScalar(first?.key) || typeof first.key.value !== 'string') return undefined;
  return first.key.value.startsWith('fig:') ? first.key.value : undefined;
}

/** A number that is not what stands there: other digits than written, or digits that a reader takes for another number. */
function numberProblem(value: number, source: string): 'RK013' | 'RK560' | undefined {
  if (/^0[xo]/.test(source)) return 'RK560';
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return /^[-+]?\d+$/.test(source) ? 'RK013' : undefined;
  const vanished = value === 0 && /[1-9]/.test(source.split(/e/i, 1)[0] ?? '');
  return vanished || (!Number.isFinite(value) && /\d/.test(source)) ? 'RK013' : undefined;
}

interface Explained {
  reason: string;
  hint?: string;
  offset: number;
}

/** The parser's words are about tokens; a writer wants to hear of quotes, colons and columns. */
function explain(error: YAMLError, text: string): Explained {
  const offset = error.pos[0];
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split(/\r?\n/, 1)[0] ?? '';
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainColon(text, offset, line);
    case 'MULTILINE_IMPLICIT_KEY':
      return { reason: 'a key goes over more than one line', hint: 'After a key come ":" and a space.', offset };
    case 'TAB_AS_INDENT':
      return { reason: 'the line is indented with a tab', hint: 'Indent with spaces.', offset };
    case 'DUPLICATE_KEY': {
      const key = text.slice(offset, error.pos[1]).replace(/:[\s\S]*$/, '') || line.trim();
      return { reason: `the key "${wholeKey(text, offset) || key}" is there twice`, hint: 'Keep one of them.', offset };
    }
    case 'BAD_SCALAR_START':
      return { reason: `a text cannot begin with ${text[offset]}`, hint: 'Put the text in quotes.', offset };
    case 'BAD_DQ_ESCAPE':
      return {
        reason: `${text.slice(offset, offset + 2)} means nothing in double quotes`,
        hint: 'Write \\\\ for a backslash, or use single quotes.',
        offset,
      };
    case 'TAG_RESOLVE_FAILED':
      return {
        reason: `a tag stands here (${line.trim()})`,
        hint: 'A text that begins with ! has to stand in quotes.',
        offset,
      };
    case 'MULTIPLE_DOCS':
      return { reason: 'a second document begins (---)', hint: 'Keep one document in a file.', offset };
    case 'NON_STRING_KEY':
      return {
        reason: 'a map or a list stands where a key should',
        hint: 'Put the text in quotes if it begins with { or [.',
        offset,
      };
    default:
      return explainToken(error, text, offset);
  }
}

/** `title: GDP: up 3%`: the second colon makes a map of what was meant as text. Or a line stands too deep. */
function explainColon(text: string, offset: number, line: string): Explained {
  const value = text.slice(offset).split(/\r?\n/, 1)[0] ?? '';
  if (/:(?:\s|$)/.test(value))
    return {
      reason: `the text has a colon in it (${value.trim()})`,
      hint: `Put it in quotes: "${value.trim().replaceAll('"', '\\"')}".`,
      offset,
    };
  return {
    reason: `the line after "${line.trim()}" is indented deeper than its place`,
    hint: 'Keys of one map begin in the same column; a text over several lines begins with > or |.',
    offset,
  };
}

function explainToken(error: YAMLError, text: string, offset: number): Explained {
  if (/closing ["']/.test(error.message))
    return {
      reason: 'a quote is not closed',
      hint: 'End the text with the quote it began with.',
      offset: openingQuote(text, offset),
    };
  if (/(?:end with a|map-end|seq-end)/.test(error.message))
    return { reason: 'a bracket is not closed', hint: 'Each { needs its }, each [ its ].', offset };
  if (/followed by map values/.test(error.message))
    return {
      reason: `"${wholeKey(text, offset)}" stands alone`,
      hint: 'After a key come ":" and a space; a text over several lines is indented.',
      offset,
    };
  if (/node end/.test(error.message))
    return {
      reason: 'there is more after the end of the value',
      hint: 'Put the whole text in quotes, and begin the keys of one map in the same column.',
      offset,
    };
  if (/same column/.test(error.message))
    return {
      reason: 'the line begins in another column than those beside it',
      hint: 'The keys of one map begin in the same column.',
      offset,
    };
  if (/block-seq-ind/.test(error.message))
    return {
      reason: 'a list begins behind its key',
      hint: 'Begin the list on the next line, or write [a, b].',
      offset,
    };
  return { reason: lowerFirst(error.message), offset };
}

function wholeKey(text: string, offset: number): string {
  return /^[^\s:]+(?: +[^\s:]+)*/.exec(text.slice(offset, offset + 200))?.[0] ?? '';
}

/** The parser notices at the end of the file; the writer looks for the beginning. */
function openingQuote(text: string, offset: number): number {
  const before = text.slice(0, offset);
  const match = /(?:^|[\s:[{,-])(["'])(?:(?!\1)[\s\S])*$/.exec(before);
  return match ? match.index + match[0].indexOf(match[1] ?? '"') : offset;
}

function lowerFirst(message: string): string {
  if (/call stack/i.test(message)) return 'it is nested too deep';
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`.replace(/\.$/, '');
}
