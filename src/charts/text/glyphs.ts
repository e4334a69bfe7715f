import type { Font, GlyphRun, PathCommand } from 'fontkit';
import { type Direction, directedRuns } from './bidi.ts';
import { type FontStack, guessWidth, shape, splitRuns } from './fonts.ts';
import type { ResolvedStyle } from './style.ts';

/** A line of text as outlines, ready to be drawn anywhere. All in px. */
export interface GlyphPath {
  width: number;
  /** Characters that no font has. */
  missing: string[];
  /** Path data of the whole line with its baseline beginning at (x, y). */
  draw(x: number, y: number): string;
  /** How far down the baseline lies below the point that a `dominant-baseline` names. */
  baselineShift(baseline: ResolvedStyle['baseline']): number;
}

interface Setting {
  /** Which way the line as a whole runs; without it, as its first letter does. */
  base?: Direction | undefined;
  tabular?: boolean;
}

/**
 * Shapes one line at a size, whatever way its parts run. A character that no font has leaves a gap of its guessed width.
 */
export function shapeRun(
  text: string,
  fonts: FontStack,
  size: number,
  { base, tabular = true }: Setting = {},
): GlyphPath {
  const glyphs: PlacedGlyph[] = [];
  const missing: string[] = [];
  let pen = 0;
  for (const { text: stretch, rightToLeft } of directedRuns(text.normalize('NFC'), base)) {
    const runs = splitRuns(stretch, fonts);
    for (const { text: part, font } of rightToLeft ? runs.toReversed() : runs) {
      if (font) {
        pen = placeRun({ run: shape(part, font, { rightToLeft, tabular }), font }, { size, pen, glyphs });
      } else {
        missing.push(...part);
        for (const char of part) pen += guessWidth(char) * size;
      }
    }
  }
  return {
    width: pen,
    missing,
    draw: (x, y) => glyphs.map((glyph) => pathData(glyph, x, y)).join(''),
    baselineShift: (baseline) => baselineShift(baseline, fonts[0], size),
  };
}

interface PlacedGlyph {
  commands: PathCommand[];
  scale: number; // px a font unit
  x: number;
  y: number;
}

function placeRun(
  { run, font }: { run: GlyphRun; font: Font },
  { size, pen, glyphs }: { size: number; pen: number; glyphs: PlacedGlyph[] },
): number {
  const scale = size / font.unitsPerEm;
  let x = pen;
  for (const [i, glyph] of run.glyphs.entries()) {
    const position = run.positions[i];
    if (!position) continue;
    const [dx, dy] = [position.xOffset * scale, position.yOffset * scale];
    glyphs.push({ commands: glyph.path.commands, scale, x: x + dx, y: -dy });
    x += position.xAdvance * scale;
  }
  return x;
}

/** The outline of a glyph with its first point apart: from there on it is the same wherever the glyph stands. */
interface Outline {
  /** Of the first point from the glyph's origin, in hundredths of a px. */
  x: number;
  y: number;
  /** Path data after the first point, in relative commands. */
  rest: string;
}

/** Relative commands of SVG. */
const LETTERS: Record<PathCommand['command'], string> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
};

/** A hundredth of a px is finer than any screen shows. */
const FINE = 100;

/** A text is the same few dozen glyphs in the same few sizes again and again: outlines by glyph and scale. */
const outlines = new WeakMap<PathCommand[], Map<number, Outline>>();

function pathData({ commands, scale, x: left, y: top }: PlacedGlyph, x: number, y: number): string {
  if (commands.length === 0) return '';
  const sizes = outlines.get(commands) ?? new Map<number, Outline>();
  outlines.set(commands, sizes);
  const outline = sizes.get(scale) ?? outlineOf(commands, scale);
  sizes.set(scale, outline);
  const [fromX, fromY] = [Math.round((x + left) * FINE) + outline.x, Math.round((y + top) * FINE) + outline.y];
  return `M${fromX / FINE} ${fromY / FINE}${outline.rest}`;
}

/** Font outlines have their y axis pointing up, SVG's points down. Every point is rounded where it lies, so that errors do not add up. */
function outlineOf(commands: readonly PathCommand[], scale: number): Outline {
  let [first, pen, start] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  const parts = commands.map(({ command, args }, i) => {
    const points: { x: number; y: number }[] = [];
    for (let at = 0; at < args.length; at += 2)
      points.push({
        x: Math.round((args[at] ?? 0) * scale * FINE),
        y: Math.round(-(args[at + 1] ?? 0) * scale * FINE),
      });
    const last = points.at(-1);
    if (i === 0) {
      first = start = pen = last ?? first;
      return '';
    }
    const steps = points.map((point) => `${(point.x - pen.x) / FINE} ${(point.y - pen.y) / FINE}`).join(' ');
    // Closing leads back to where the contour began.
    pen = last ?? start;
    if (command === 'moveTo') start = pen;
    return LETTERS[command] + steps;
  });
  return { ...first, rest: parts.join('') };
}

/** Heights above the baseline as CSS Inline Layout 3 defines them: middle is half the x-height, central half the em box. */
function baselineShift(baseline: ResolvedStyle['baseline'], font: Font | undefined, size: number): number {
  if (!font) return 0;
  const heights = {
    baseline: 0,
    middle: font.xHeight / 2,
    central: (font.ascent + font.descent) / 2,
    hanging: font.ascent,
  };
  return (heights[baseline] / font.unitsPerEm) * size;
}
