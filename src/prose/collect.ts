import type { MdastNode } from 'satteri';
import { problem } from '../model/errors/index.ts';
import type { Position } from '../model/problem.ts';
import { checkTree } from './check-tree.ts';
import { findCitations } from './citations.ts';
import { collectBlocks } from './collect-blocks.ts';
import { findDangling } from './dangling.ts';
import { unmaskImageFigures } from './image-figures.ts';
import { type Body, elementPlace, placeOf, sourceOf } from './node-place.ts';
import type { FigureForm, FigureUse, Prose } from './prose.ts';
import { type Element, type ReadElement, readElement } from './read-element.ts';
import { countWords, textOf } from './tree-text.ts';
import { findUnreadMarks } from './unread-marks.ts';

interface Source extends Body {
  prose: Prose;
}

interface Walk extends Source {
  /** The figure that each good `<Fig>` became: headings put them among their words. */
  figures: Map<MdastNode, FigureUse>;
}

/** Walks the tree of a body and puts what it holds into `prose`, in order of appearance. */
export function collectProse(root: MdastNode, source: Source): void {
  const figures = new Map<MdastNode, FigureUse>();
  visit(root, { ...source, figures });
  source.prose.problems.push(...checkTree(root, source));
  source.prose.blocks.push(...collectBlocks(root, { ...source, figures }));
}

function visit(node: MdastNode, walk: Walk): void {
  const { prose } = walk;
  switch (node.type) {
    case 'text':
      collectText(node, walk);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      collectElement(node, walk);
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      collectExpression(node.value, placeOf(node, walk), prose);
      return;
    case 'mdxjsEsm': {
      const keyword = node.value.startsWith('import') ? 'import' : 'export';
      prose.problems.push(problem('RK124', { keyword }, placeOf(node, walk)));
      return;
    }
    case 'heading':
      collectHeading(node, walk);
      return;
    case 'link':
    case 'linkReference':
      checkLinkContent(node, walk);
      if (node.type === 'linkReference') break;
      prose.links.push({ url: node.url, text: textOf(node), at: placeOf(node, walk) });
      break;
    case 'definition':
      prose.links.push({ url: node.url, text: textOf(node), at: placeOf(node, walk) });
      break;
    case 'image':
      prose.images.push({ url: node.url, alt: unmaskImageFigures(node.alt ?? ''), at: placeOf(node, walk) });
      break;
    case 'footnoteReference':
    case 'footnoteDefinition':
      prose.problems.push(problem('RK132', { label: node.label ?? node.identifier }, placeOf(node, walk)));
      break;
  }
  visitChildren(node, walk);
}

function visitChildren(node: MdastNode, walk: Walk): void {
  if ('children' in node) for (const child of node.children) visit(child, walk);
}

function checkLinkContent(node: Readonly<MdastNode>, walk: Walk): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'mdxJsxTextElement' && child.name === 'Fig')
      walk.prose.problems.push(problem('RK133', { component: 'Fig' }, placeOf(child, walk)));
    checkLinkContent(child, walk);
  }
}

function collectText(node: MdastNode, walk: Walk): void {
  const { prose } = walk;
  const { start, source } = sourceOf(node, walk);
  let from = 0;
  const addRun = (to: number): void => {
    const text = source.slice(from, to);
    if (text.trim() === '') return;
    prose.texts.push({ text, offset: start + from });
    prose.words += countWords(text);
  };
  for (const citation of findCitations(source)) {
    addRun(citation.start);
    from = citation.end;
    for (const { id, offset } of citation.sources) prose.citations.push({ id, at: prose.locate(start + offset) });
    if (citation.malformed !== undefined) {
      const { raw, malformed: part, start: at } = citation;
      prose.problems.push(problem('RK130', { raw, part }, prose.locate(start + at)));
    }
  }
  addRun(source.length);
  for (const { kind, name, offset } of findDangling(source)) {
    const at = prose.locate(start + offset);
    prose.problems.push(kind === 'footnote' ? problem('RK132', { label: name }, at) : problem('RK307', { name }, at));
  }
  const begins = start - walk.bodyOffset;
  const before = begins === 0 ? '' : walk.body.slice(walk.body.lastIndexOf('\n', begins - 1) + 1, begins);
  for (const { found, hint, offset } of findUnreadMarks(source, before))
    prose.problems.push(problem('RK562', { found, hint }, prose.locate(start + offset)));
}

function collectElement(node: Element, walk: Walk): void {
  const { prose } = walk;
  const place = elementPlace(node, walk);
  const { at } = place;
  const element = readElement(node, place, prose.problems);
  if (element?.rule.content === 'text' || element?.rule.content === 'needed') {
    prose.words += Math.max(1, countWords(textOf(node)));
    if (element.name === 'Fig') collectFigure(node, element, { at: place.value('id'), walk });
    else prose.literals.push({ why: String(element.props.why ?? ''), text: textOf(node), at });
    return;
  }
  const id = element?.props.id;
  if (element?.name === 'Claims') prose.allClaims.push(at);
  if (typeof id === 'string') {
    if (element?.name === 'Chart') prose.charts.push({ id, at: place.value('id') });
    if (element?.name === 'Claim') prose.claims.push({ id, at: place.value('id') });
  }
  visitChildren(node, walk);
}

function collectFigure(node: Element, { props }: ReadElement, { at, walk }: { at: Position; walk: Walk }): void {
  if (typeof props.id !== 'string') return;
  const words = textOf(node).trim();
  const figure: FigureUse = {
    id: props.id,
    ...(words === '' ? {} : { words }),
    ...(typeof props.as === 'string' ? { as: props.as } : {}),
    ...(typeof props.digits === 'number' ? { digits: props.digits } : {}),
    interval: props.interval === true,
    // The vocabulary lets only the words of FIGURE_FORMS through.
    ...(props.form === undefined ? {} : { form: props.form as FigureForm }),
    at,
  };
  walk.figures.set(node, figure);
  walk.prose.figures.push(figure);
}

/** A comment is fine; anything else would be run as code. */
function collectExpression(value: string, at: Position, prose: Prose): void {
  if (value.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '') return;
  const figure =
    /^\s*fig\s*:\s*([a-z0-9_]+)\s*$/.exec(value)?.[1] ?? /^\s*([a-z][a-z0-9]*(?:_[a-z0-9]+)*)\s*$/.exec(value)?.[1];
  const hint = `Write \\{ for a brace that is meant to be read${figure ? `, and <Fig id="${figure}" /> for a figure` : ''}.`;
  prose.problems.push(problem('RK123', { expression: value.trim(), hint }, at));
}

function collectHeading(node: Extract<MdastNode, { type: 'heading' }>, walk: Walk): void {
  const { prose } = walk;
  const at = placeOf(node, walk);
  visitChildren(node, walk);
  const pieces: (string | FigureUse)[] = [];
  const addPieces = (child: MdastNode): void => {
    const figure = walk.figures.get(child);
    if (figure) pieces.push(figure);
    else if ('children' in child) child.children.forEach(addPieces);
    else if ('value' in child && child.type !== 'mdxTextExpression') pieces.push(withoutCitations(child.value));
  };
  node.children.forEach(addPieces);
  if (node.depth === 1) prose.problems.push(problem('RK131', { text: textOf(node).trim() }, at));
  prose.headings.push({ depth: node.depth, pieces, at });
}

function withoutCitations(text: string): string {
  return findCitations(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start).trimEnd() + rest.slice(end),
    text,
  );
}
