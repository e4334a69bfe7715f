import type { MdxJsxAttributeNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { problem } from '../model/errors/index.ts';
import type { Position, Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { COMPONENTS, type ComponentRule, HTML_PROPS, HTML_TAGS, type PropRule } from './vocabulary.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export type PropValue = string | number | true;

/** A component of the prose: its properties, as far as they are right. */
export interface ReadElement {
  name: string;
  rule: ComponentRule;
  props: Record<string, PropValue>;
}

/** Where an element stands, and one of its properties. */
export interface ElementPlace {
  at: Position;
  name: (property: string) => Position;
  value: (property: string) => Position;
}

/** Reads a tag against the vocabulary. Undefined for plain HTML and for what cannot be used; problems say why. */
export function readElement(node: Element, place: ElementPlace, problems: Problem[]): ReadElement | undefined {
  const name = node.name ?? '';
  const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!rule) {
    checkOther(node, place, problems);
    return undefined;
  }
  const before = problems.length;
  const props = readProps(node, rule, { place, problems });
  // A misspelt property is not missing as well.
  const misspelt = problems.slice(before).some(({ code }) => code === 'RK125' || code === 'RK123');
  for (const [prop, { kind, ...rest }] of Object.entries(rule.props)) {
    const written = node.attributes.some((a) => a.type === 'mdxJsxAttribute' && a.name === prop);
    if (kind === 'text' && 'required' in rest && rest.required && !written && !misspelt)
      problems.push(problem('RK126', { prop, component: name }, place.at));
  }
  checkContent(node, name, rule, { place, problems });
  return { name, rule, props };
}

interface Report {
  place: ElementPlace;
  problems: Problem[];
}

function readProps(node: Element, rule: ComponentRule, { place, problems }: Report): Record<string, PropValue> {
  const component = node.name ?? '';
  const props: Record<string, PropValue> = {};
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      const hint = 'Properties are written one by one: name="value".';
      problems.push(problem('RK123', { expression: attribute.value, hint }, place.at));
      continue;
    }
    const { name } = attribute;
    if (seen.has(name)) problems.push(problem('RK563', { prop: name, component }, place.name(name)));
    seen.add(name);
    const propRule = Object.hasOwn(rule.props, name) ? rule.props[name] : undefined;
    if (!propRule) {
      const hint = didYouMean(name, Object.keys(rule.props), 'Its properties');
      problems.push(problem('RK125', { prop: name, component, hint }, place.name(name)));
      continue;
    }
    const value = readValue(attribute, propRule);
    if (value === undefined) {
      const found = shownValue(attribute);
      problems.push(
        problem('RK127', { prop: name, component, found, allowed: allowedOf(propRule) }, place.value(name)),
      );
    } else if (value !== false) props[name] = value;
  }
  return props;
}

/** The value a rule makes of an attribute; `false` for a flag turned off, undefined when it does not fit. */
function readValue({ value }: MdxJsxAttributeNode, rule: PropRule): PropValue | false | undefined {
  const raw = typeof value === 'object' && value !== null ? value.value.trim() : value;
  const text = typeof raw === 'string' ? raw.replace(/^(['"`])(.*)\1$/s, '$2').trim() : undefined;
  const isExpression = typeof value === 'object' && value !== null;
  switch (rule.kind) {
    case 'flag':
      if (text === undefined || text === 'true') return true;
      return text === 'false' ? false : undefined;
    case 'whole': {
      const number = text !== undefined && /^\d+$/.test(text) ? Number(text) : Number.NaN;
      return number >= rule.least && number <= rule.most ? number : undefined;
    }
    case 'word':
      return text !== undefined && rule.words.includes(text) ? text : undefined;
    case 'text':
      if (text === undefined || text === '' || (isExpression && text === raw)) return undefined;
      return text;
  }
}

function shownValue({ value }: MdxJsxAttributeNode): string {
  if (value === null || value === undefined) return 'without a value';
  return typeof value === 'string' ? `"${value}"` : `{${value.value}}`;
}

function allowedOf(rule: PropRule): string {
  switch (rule.kind) {
    case 'flag':
      return 'Write the name alone, or leave it out.';
    case 'whole':
      return `Write a whole number from ${rule.least} to ${rule.most}: {${Math.max(rule.least, 2)}}.`;
    case 'word':
      return `Allowed: ${rule.words.join(', ')}.`;
    case 'text':
      return 'Write a text in quotes.';
  }
}

function checkContent(node: Element, component: string, rule: ComponentRule, { place, problems }: Report): void {
  const wrong = (found: string, hint: string): void => {
    problems.push(problem('RK128', { component, found, hint }, place.at));
  };
  const isEmpty = node.children.length === 0;
  if (rule.content === 'none' && !isEmpty) wrong('has content', `Write <${component} … />.`);
  if ((rule.content === 'needed' || rule.content === 'blocks') && isEmpty)
    wrong('is empty', `Write words between <${component}> and </${component}>.`);
  if (rule.content === 'text' || rule.content === 'needed') {
    const other = node.children.find((child) => (child.type as string) !== 'text');
    if (other) wrong('holds more than plain words', 'Leave bold, links and other tags outside.');
  }
  if (rule.place === 'block' && node.type === 'mdxJsxTextElement')
    problems.push(problem('RK129', { component }, place.at));
}

/** A tag that is no component: allowed HTML, forbidden HTML, or a name nobody knows. */
function checkOther(node: Element, place: ElementPlace, problems: Problem[]): void {
  const name = node.name ?? '';
  if (HTML_TAGS.has(name)) {
    for (const attribute of node.attributes) {
      const prop = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
      if (HTML_PROPS.has(prop)) continue;
      const hint = didYouMean(prop, HTML_PROPS, 'Allowed');
      problems.push(problem('RK125', { prop, component: name, hint }, place.name(prop)));
    }
  } else if (/^[a-z][a-z0-9]*$/.test(name) || name === '') {
    const allowed = `Allowed are Markdown, ${Object.keys(COMPONENTS)
      .map((c) => `<${c}>`)
      .join(', ')} and ${[...HTML_TAGS].join(', ')}.`;
    problems.push(problem('RK122', { found: `<${name}>`, allowed }, place.at));
  } else {
    const hint = didYouMean(name, Object.keys(COMPONENTS), 'Components');
    problems.push(problem('RK121', { name, hint }, place.at));
  }
}
