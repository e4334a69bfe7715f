import type { Element } from 'hast';
import type { ChartContext, Drawing, KeyEntry } from '../contract.ts';
import { clippedTexts, overlappingTexts, textBoxes } from '../text/text-boxes.ts';
import { checkElements } from './check-elements.ts';

const MOST_HEIGHT = 6000;

/** What a writer's module returned, as a drawing, or why it is none: the same rules that our own kinds are tested by. */
export function checkDrawing(found: unknown, context: ChartContext): { drawing?: Drawing; faults: string[] } {
  if (!isRecord(found))
    return { faults: [`it returns ${found === null ? 'null' : typeof found}, not {children, width, height}`] };
  const { children, width, height, key = [] } = found;
  const faults: string[] = [];
  if (!Array.isArray(children)) faults.push('"children" is no list of SVG elements');
  else if (isTooMuch(children)) faults.push(`it has more than ${MOST_ELEMENTS} elements, more than a page can carry`);
  else faults.push(...checkElements(children, context.idPrefix));
  if (width !== context.width)
    faults.push(`"width" is ${String(width)}, not the ${context.width} px of \`context.width\``);
  if (typeof height !== 'number' || !(height > 0 && height <= MOST_HEIGHT))
    faults.push(`"height" is ${String(height)}; it is a number of px up to ${MOST_HEIGHT}`);
  if (!isKey(key)) faults.push('"key" is no list of {symbol, text}');
  if (faults.length > 0 || !Array.isArray(children) || typeof height !== 'number' || !isKey(key)) return { faults };
  // Every child was found to be an element.
  const drawing: Drawing = { children: children as Element[], width: context.width, height, key };
  const texts = checkTexts(drawing, context);
  return texts.length > 0 ? { faults: texts } : { drawing, faults };
}

const MOST_ELEMENTS = 20_000;

/** Counts no further than it has to. */
function isTooMuch(children: readonly unknown[]): boolean {
  const open: unknown[] = [...children.slice(0, MOST_ELEMENTS + 1)];
  let count = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    count += 1;
    if (count + open.length > MOST_ELEMENTS) return true;
    if (isRecord(node) && Array.isArray(node.children)) open.push(...node.children.slice(0, MOST_ELEMENTS + 1));
  }
  return false;
}

const MOST_NAMED = 3;

function checkTexts(drawing: Drawing, { measure }: ChartContext): string[] {
  const boxes = textBoxes(drawing.children, measure);
  return [
    ...overlappingTexts(boxes)
      .slice(0, MOST_NAMED)
      .map(([a, b]) => `the texts "${a}" and "${b}" overlap`),
    ...clippedTexts(boxes, drawing)
      .slice(0, MOST_NAMED)
      .map((text) => `the text "${text}" reaches over the edge`),
  ];
}

function isKey(key: unknown): key is KeyEntry[] {
  return (
    Array.isArray(key) &&
    key.every((entry) => isRecord(entry) && typeof entry.symbol === 'string' && typeof entry.text === 'string')
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
