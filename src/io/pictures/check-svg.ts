import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { lineIndex } from '../line-index.ts';
import { decodeText } from '../text-file.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Elements that run, embed or change what stands in the picture; a prefix does not hide them. */
const ACTIVE = new Set(
  'script foreignobject iframe frame object embed audio video canvas html body link meta base form input handler listener'.split(
    ' ',
  ),
);
/** Elements that set an attribute later, which could be an address. */
const SETTING = new Set(['set', 'animate', 'animatetransform', 'animatemotion']);
const OWN_ADDRESS = /^(?:#|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i;

/**
 * Looks an SVG through for all that is no picture: scripts, handlers, embedded pages, entities, and addresses that would
 * be fetched. Opened by itself an SVG is a page of the site, so an `<img>` around it protects nobody.
 * @param file for positions: "public/mark.svg"
 */
export async function checkSvg(file: string, bytes: Buffer): Promise<Problem[]> {
  const { text, problems } = decodeText(bytes, file);
  if (text === undefined) return problems;
  const place = lineIndex(text);
  const found = [...findDeclarations(text), ...findActive(text)].map(({ found, offset }) =>
    problem('RK455', { found }, { file, ...place(offset) }),
  );
  if (found.length > 0) return found;
  const at = { file, line: 1, column: 1 };
  if (!/<svg[\s>]/.test(text)) return [problem('RK452', { reason: 'it holds no <svg>' }, at)];
  try {
    const { default: sharp } = await import('sharp');
    await sharp(bytes).metadata();
    return [];
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    // Without a size it is still a picture: the page gives it one.
    if (/bad dimensions/.test(reason)) return [];
    return [problem('RK452', { reason: `it is no well-formed XML ("${reason.trim()}")` }, at)];
  }
}

interface Finding {
  found: string;
  offset: number;
}

/** What stands outside of elements: entities can hide anything, and a style sheet of XML is fetched. */
function findDeclarations(text: string): Finding[] {
  const declared: [RegExp, string][] = [
    [/<!ENTITY/i, 'an entity of its own (<!ENTITY>)'],
    [/<!DOCTYPE[^>[]*\[/i, 'declarations of its own (<!DOCTYPE … [ ]>)'],
    [/<\?xml-stylesheet/i, 'a style sheet from elsewhere'],
  ];
  return declared.flatMap(([pattern, found]) => {
    const match = pattern.exec(text);
    return match ? [{ found, offset: match.index }] : [];
  });
}

function findActive(text: string): Finding[] {
  const found: Finding[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node && node.sourceCodeLocation) found.push(...faultsOf(node));
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(text, { sourceCodeLocationInfo: true }));
  return found;
}

function faultsOf(element: Element): Finding[] {
  const location = element.sourceCodeLocation;
  const offset = location?.startOffset ?? 0;
  const name = localName(element.tagName);
  const faults: Finding[] = [];
  if (ACTIVE.has(name)) faults.push({ found: `<${element.tagName}>`, offset });
  for (const attr of element.attrs) {
    const full = attr.prefix ? `${attr.prefix}:${attr.name}` : attr.name;
    const place = location?.attrs?.[full.toLowerCase()]?.startOffset ?? location?.attrs?.[full]?.startOffset ?? offset;
    const found = faultOfAttribute(name, localName(attr.name), attr.value);
    if (found) faults.push({ found, offset: place });
  }
  if (name === 'style') {
    const css = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    const found = faultOfStyle(css);
    if (found) faults.push({ found, offset });
  }
  return faults;
}

function faultOfAttribute(element: string, name: string, value: string): string | undefined {
  if (name.startsWith('on')) return `the handler ${name}`;
  if (name === 'href' || name === 'src') {
    const address = value.replace(/[\s\p{Cc}]/gu, '');
    if (element === 'a' && /^(?:https?:|mailto:|#)/i.test(address)) return undefined;
    return address === '' || OWN_ADDRESS.test(address) ? undefined : `an address (${value.slice(0, 60)})`;
  }
  if (SETTING.has(element) && name === 'attributename' && /href|^on/i.test(value)) return `an animation of ${value}`;
  return faultOfStyle(value);
}

/** In style sheets, style attributes and presentation attributes alike: only the picture's own parts may be named. */
function faultOfStyle(css: string): string | undefined {
  // An escape such as \75 rl( spells url( as well.
  const plain = css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex) =>
    String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
  );
  if (/@import/i.test(plain)) return 'a style sheet from elsewhere (@import)';
  if (/javascript:|expression\(|-moz-binding/i.test(plain)) return 'a script in a style';
  for (const [, , address = ''] of plain.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/gi))
    if (!OWN_ADDRESS.test(address)) return `an address in a style (${address.slice(0, 60)})`;
  return undefined;
}

const localName = (name: string): string => (name.split(':').at(-1) ?? name).toLowerCase();
