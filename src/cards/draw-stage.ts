import satori from 'satori';
import { hasRightToLeft } from '../charts/text/bidi.ts';
import { openFonts } from '../charts/text/fonts.ts';
import { type GlyphPath, shapeRun } from '../charts/text/glyphs.ts';
import { CARD } from './card.ts';
import type { OpenCardFonts } from './card-fonts.ts';
import type { StagedCard } from './layouts/stage.ts';
import type { CardPart, SetLine, Typesetter } from './typeset.ts';

export interface DrawnStage {
  /** The whole card but its chart. */
  svg: string;
  /** Characters that no font has, each once a part. */
  missing: { char: string; part: CardPart }[];
}

/** satori defines a mask for every box and uses none of them here, since nothing is cut off at a box. */
const MASKS = /<mask id="[^"]*">.*?<\/mask>/g;

interface Place {
  left: number;
  top: number;
  width: number;
}

/**
 * Lets satori lay a card out, then draws every line where its box came to lie. satori has its own idea of how words of
 * several scripts stand in a line, and draws an empty box for a character that it does not have; here they are set as
 * those of charts are, and what is missing is known.
 */
export async function drawStage(
  { tree, mark }: StagedCard,
  { lines, rightToLeft }: Typesetter,
  open: OpenCardFonts,
): Promise<DrawnStage> {
  const places = new Map<string, Place>();
  // satori's own element type is React's, which is not installed; the trees have the same shape.
  const svg = await satori(tree as Parameters<typeof satori>[0], {
    width: CARD.width,
    height: CARD.height,
    fonts: open.satori,
    onNodeDetected: ({ key, left, top, width }) => {
      if (typeof key === 'string') places.set(key, { left, top, width });
    },
  });
  const missing = new Map<string, { char: string; part: CardPart }>();
  const paths = Array.from(lines, ([key, line]) => {
    const { path, unknown } = drawLine(line, placeOf(places, key), { open, rightToLeft });
    for (const char of unknown) missing.set(`${line.part} ${char}`, { char, part: line.part });
    return path;
  });
  if (mark) paths.push(drawMark(mark, placeOf(places, mark.key)));
  return { svg: svg.replace(MASKS, '').replace(/<\/svg>$/, `${paths.join('')}</svg>`), missing: [...missing.values()] };
}

function placeOf(places: ReadonlyMap<string, Place>, key: string): Place {
  const place = places.get(key);
  if (!place) throw new Error(`satori did not say where it put "${key}".`);
  return place;
}

function drawLine(
  { text, family, weight, size, colour, lineHeight }: SetLine,
  { left, top }: Place,
  { open, rightToLeft }: { open: OpenCardFonts; rightToLeft: boolean },
): { path: string; unknown: string[] } {
  const fonts = openFonts(family === 'serif' ? open.files.serif : open.files.sans[weight]);
  const run: GlyphPath = shapeRun(text, fonts, size, {
    base: rightToLeft && hasRightToLeft(text) ? 'rtl' : undefined,
    tabular: false,
  });
  const [first] = fonts;
  // As CSS does: what a line is higher than its font lies half above and half below.
  const [ascent, descent] = first ? [first.ascent / first.unitsPerEm, first.descent / first.unitsPerEm] : [0.8, -0.2];
  const baseline = top + size * ((lineHeight - (ascent - descent)) / 2 + ascent);
  return { path: `<path d="${run.draw(left, baseline)}" fill="${colour}"/>`, unknown: run.missing };
}

function drawMark({ path, colour }: { path: string; colour: string }, { left, top, width }: Place): string {
  const scale = width / 16;
  return `<path d="${path}" transform="translate(${left} ${top}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>`;
}
