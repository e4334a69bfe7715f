import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Drawing, KeyEntry, TextMeasure } from './contract.ts';
import { drawArrow, drawMark, drawWhisker } from './marks.ts';
import { area, line, path, rect, textLines } from './svg.ts';
import { wrapLines } from './text/lines.ts';
import { lineHeight } from './theme.ts';

/** The words around a chart that stands alone. */
export interface PictureTexts {
  title: string;
  subtitle: string;
  description: string;
  key: readonly KeyEntry[];
  /** What stands below: note, sources, where it is from; a paragraph each. */
  below: readonly string[];
}

const MARGIN = 24;
const TITLE = { size: 20, weight: 700 } as const;
const SUBTITLE = { size: 14, weight: 400 } as const;
const SMALL = { size: 12, weight: 400 } as const;
const SYMBOL = 22;

/**
 * A chart as a picture that says all by itself, away from its page: headline, subtitle, drawing, key, sources. It is set
 * in the light colours, which stand in its attributes, on a ground of its own.
 */
export function drawPicture(drawing: Drawing, texts: PictureTexts, measure: TextMeasure): Element {
  const { width } = drawing;
  const elements: Element[] = [];
  let y = MARGIN;
  const paragraph = (
    content: string,
    { style, colour }: { style: typeof SMALL | typeof TITLE | typeof SUBTITLE; colour: 'c-ink' | 'c-quiet' },
  ): void => {
    const lines = wrapLines(content, { width, style, measure });
    const height = lines.length * lineHeight(style);
    elements.push(...textLines(lines, { box: { x: MARGIN, y, width, height }, style, colour }));
    y += height;
  };
  paragraph(texts.title, { style: TITLE, colour: 'c-ink' });
  y += 4;
  paragraph(texts.subtitle, { style: SUBTITLE, colour: 'c-quiet' });
  y += 16;
  elements.push(s('g', { transform: `translate(${MARGIN} ${y})` }, drawing.children));
  y += Math.ceil(drawing.height) + 12;
  if (texts.key.length > 0) {
    const key = drawKey(texts.key, { top: y, width, measure });
    elements.push(...key.elements);
    y += key.height + 6;
  }
  for (const content of texts.below) {
    paragraph(content, { style: SMALL, colour: 'c-quiet' });
    y += 4;
  }
  return frame(elements, { width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN - 4), texts });
}

interface FrameInput {
  width: number;
  height: number;
  texts: PictureTexts;
}

function frame(elements: Element[], { width, height, texts }: FrameInput): Element {
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': "Inter, 'Helvetica Neue', Arial, sans-serif",
    },
    s('title', { id: 'title' }, texts.title),
    s('desc', { id: 'desc' }, texts.description),
    rect({ x: 0, y: 0, width, height }, 'c-paper'),
    ...elements,
  );
}

interface KeyRoom {
  top: number;
  width: number;
  measure: TextMeasure;
}

/** The key in as many lines as it needs. Its signs are drawn, since text fonts do not have them. */
function drawKey(key: readonly KeyEntry[], { top, width, measure }: KeyRoom): { elements: Element[]; height: number } {
  const step = lineHeight(SMALL) + 4;
  let [x, row] = [0, 0];
  const elements = key.flatMap(({ symbol, text }) => {
    const taken = SYMBOL + measure.width(text, SMALL);
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1];
    const box = { x: MARGIN + x + SYMBOL, y: top + row * step, width: taken, height: step };
    const sign = drawSymbol(symbol, { x: MARGIN + x + 8, y: box.y + lineHeight(SMALL) / 2 });
    x += taken + 18;
    return [...sign, ...textLines([text], { box, style: SMALL, colour: 'c-quiet' })];
  });
  return { elements, height: (row + 1) * step };
}

type At = { x: number; y: number };

/** The signs that kinds put into their keys; one that is not known is set as text. */
function drawSymbol(symbol: string, { x, y }: At): Element[] {
  const mark = (status?: 'reported' | 'inferred' | 'disputed') => [
    drawMark({ x, y }, { radius: 4.5, colour: 'c-ink', status }),
  ];
  const along = (dx: number, dy: number) => ({ from: { x: x - dx, y: y - dy }, to: { x: x + dx, y: y + dy } });
  const bar = (dx: number, height: number): Element =>
    rect({ x: x + dx, y: y + 5 - height, width: 4, height }, 'c-ink');
  const shade = (opacity: number): Element => rect({ x: x - 7, y: y - 5, width: 14, height: 10 }, 'c-accent', opacity);
  const signs: Record<string, () => Element[]> = {
    '●': () => mark(),
    '○': () => mark('reported'),
    '◆': () => mark('inferred'),
    '◇': () => mark('disputed'),
    '↑': () => drawArrow({ from: { x, y: y + 6 }, to: { x, y: y - 6 } }, 'c-ink'),
    '→': () => drawArrow(along(6, 0), 'c-ink'),
    I: () => drawWhisker(along(0, 6), 'c-ink'),
    '◂': () => [area(`M${x + 4},${y - 4}L${x - 4},${y}L${x + 4},${y + 4}Z`, 'c-ink')],
    '⊢⊣': () => drawWhisker(along(6, 0), 'c-ink'),
    '─●─': () => [line(along(8, 0), { colour: 'c-ink', width: 2.5 }), ...mark()],
    '╌': () => [line(along(8, 0), { colour: 'c-quiet', width: 1.5, dash: '4 3' })],
    '◠': () => [path(`M${x - 8},${y + 5}Q${x},${y - 14} ${x + 8},${y + 5}`, { colour: 'c-ink', width: 2 })],
    '▂▅▃': () => [bar(-7, 4), bar(-2, 10), bar(3, 6)],
    '░': () => [shade(0.16)],
    '▒': () => [shade(0.35)],
    '▓': () => [shade(0.55)],
  };
  const box = { x: x - 8, y: y - lineHeight(SMALL) / 2, width: SYMBOL, height: lineHeight(SMALL) };
  return signs[symbol]?.() ?? textLines([symbol], { box, style: SMALL });
}
