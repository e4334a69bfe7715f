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

const LETTERS: Record<PathCommand['command'], string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Font outlines have their y axis pointing up, SVG's points down. */
function pathData({ commands, scale, x: left, y: top }: PlacedGlyph, x: number, y: number): string {
  return commands
    .map(({ command, args }) => {
      const points = args.map((value, i) => (i % 2 === 0 ? x + left + value * scale : y + top - value * scale));
      return LETTERS[command] + points.map(printed).join(' ');
    })
    .join('');
}

/** A hundredth of a px is finer than any screen shows. */
const printed = (value: number): string => String(Math.round(value * 100) / 100);

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
