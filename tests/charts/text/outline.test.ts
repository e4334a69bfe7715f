import type { Element } from 'hast';
import { s } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { createTextMeasure } from '../../../src/charts/text/measure.ts';
import { outlineText } from '../../../src/charts/text/outline.ts';
import { readChartFonts } from '../../fonts.ts';

const files = readChartFonts();
const measure = createTextMeasure(files);

describe('outlineText(tree, files)', () => {
  // Inter: capitals are 1490 of 2048 units high, so 14.55 px at 20 px.
  it('puts a capital on its baseline: H at 20 px and y 50 reaches from 35.45 to 50', () => {
    const box = inkOf(s('text', { x: 10, y: 50, fontSize: 20 }, 'H'));
    expect(box.top).toBeCloseTo(35.45, 1);
    expect(box.bottom).toBeCloseTo(50, 1);
    expect(box.left).toBeGreaterThan(10);
    expect(box.left).toBeLessThan(13);
  });

  it('ends or centres a line where text-anchor says, also when a group says it', () => {
    const width = measure.width('HIH', { size: 20, weight: 500 });
    const style = { fontSize: 20, fontWeight: 500 };
    const start = inkOf(s('text', { ...style, x: 100, y: 50 }, 'HIH'));
    const end = inkOf(s('g', { textAnchor: 'end' }, s('text', { ...style, x: 100, y: 50 }, 'HIH')));
    const middle = inkOf(s('text', { ...style, x: 100, y: 50, textAnchor: 'middle' }, 'HIH'));
    expect(start.left - end.left).toBeCloseTo(width, 1);
    expect(start.left - middle.left).toBeCloseTo(width / 2, 1);
  });

  it('moves by dy in em and in px', () => {
    const plain = inkOf(s('text', { x: 0, y: 50, fontSize: 20 }, 'H'));
    expect(inkOf(s('text', { x: 0, y: 50, fontSize: 20, dy: '0.35em' }, 'H')).top - plain.top).toBeCloseTo(7, 1);
    expect(inkOf(s('text', { x: 0, y: 50, fontSize: 20, dy: 3 }, 'H')).top - plain.top).toBeCloseTo(3, 1);
  });

  it('sets a tspan after the words before it, and on a line of its own when it has x', () => {
    const line = s('text', { x: 0, y: 20, fontSize: 20 }, 'HH', s('tspan', { fontWeight: 700 }, 'H'));
    const [first, second] = pathsOf(line).map(boxOf);
    expect(second?.left).toBeGreaterThan(first?.right ?? Number.NaN);
    expect(second?.bottom).toBeCloseTo(20, 1);

    const lines = s('text', { x: 5, y: 20, fontSize: 20 }, 'HHHH', s('tspan', { x: 5, dy: 24 }, 'H'));
    const [upper, lower] = pathsOf(lines).map(boxOf);
    expect(lower?.left).toBeCloseTo(upper?.left ?? Number.NaN, 1);
    expect((lower?.bottom ?? 0) - (upper?.bottom ?? 0)).toBeCloseTo(24, 1);
  });

  it('keeps colours, classes and transforms, and drops what speaks of fonts and places', () => {
    const text = s(
      'text',
      { x: 1, y: 2, fontSize: 12, fill: '#1c1b1a', className: ['f-ink'], transform: 'scale(2)' },
      'a',
    );
    const { tree } = outlineText(s('svg', text), files);
    expect(tree.children[0]).toMatchObject({
      tagName: 'g',
      properties: { fill: '#1c1b1a', className: ['f-ink'], transform: 'scale(2)' },
    });
    expect(JSON.stringify(tree)).not.toMatch(/fontSize|"text"|"x"/);
  });

  it('names what no font can draw and leaves its place empty', () => {
    const { tree, missing } = outlineText(s('svg', s('text', { x: 0, y: 20, fontSize: 20 }, 'a漢b漢')), files);
    expect(missing).toEqual(['漢']);
    const without = pathsOf(s('text', { x: 0, y: 20, fontSize: 20 }, 'ab')).map(boxOf)[0];
    expect(boxOf(pathsOf(tree)[0] ?? s('path')).right - (without?.right ?? 0)).toBeCloseTo(20, 0);
  });

  it('collapses white space as SVG does', () => {
    const loose = inkOf(s('text', { x: 0, y: 20, fontSize: 20 }, '\n  H \n H  '));
    expect(loose).toEqual(inkOf(s('text', { x: 0, y: 20, fontSize: 20 }, 'H H')));
  });

  it('leaves the tree that came in as it was', () => {
    const tree = s('svg', s('text', { x: 0, y: 20, fontSize: 20 }, 'Ha'));
    const before = structuredClone(tree);
    outlineText(tree, files);
    expect(tree).toEqual(before);
  });
});

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function pathsOf(tree: Element): Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    if (element.tagName === 'path') found.push(element);
    for (const child of element.children) if (child.type === 'element') walk(child);
  };
  walk(outlineText(tree, files).tree);
  return found;
}

function inkOf(tree: Element): Box {
  return boxOf(pathsOf(tree)[0] ?? s('path'));
}

/** The box of the points of a path, whose first commands of a glyph are absolute and the rest relative: enough for letters made of straight lines. */
function boxOf(path: Element): Box {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [pen, start] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  for (const [, command = '', args = ''] of String(path.properties.d).matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = args.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const from = command === 'M' ? { x: 0, y: 0 } : pen;
    for (let i = 0; i < numbers.length; i += 2) {
      pen = { x: from.x + (numbers[i] ?? Number.NaN), y: from.y + (numbers[i + 1] ?? Number.NaN) };
      xs.push(pen.x);
      ys.push(pen.y);
    }
    if (/m/i.test(command)) start = pen;
    if (/z/i.test(command)) pen = start;
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
