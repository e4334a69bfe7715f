import { extname } from 'node:path';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { fileKind } from './file-kind.ts';

/** What a photograph of a good camera has; above it, phones run out of memory. */
const MOST_PIXELS = 40_000_000;

/**
 * Reads a PNG, JPEG, GIF, WebP or AVIF to its last pixel. One that is cut short, is something else than its name says,
 * moves, or is in the colours of print is a problem: browsers show it in part, differently, or not at all.
 * @param file for positions: "public/map.png"
 */
export async function checkPicture(file: string, bytes: Buffer): Promise<Problem[]> {
  const at = { file, line: 1, column: 1 };
  const { kind, words, endings } = fileKind(file, bytes);
  if (kind !== 'picture') return [problem('RK452', { reason: `it is named ${extname(file)} and is ${words}` }, at)];
  if (!endings.includes(extname(file).toLowerCase()))
    return [problem('RK452', { reason: `it is named ${extname(file)} and is ${words}` }, at)];
  // Loaded when a site has a picture: most have none.
  const { default: sharp } = await import('sharp');
  const open = () => sharp(bytes, { failOn: 'error', limitInputPixels: false, pages: 1 });
  try {
    const { width, height, pages = 1, space } = await open().metadata();
    if (width * height > MOST_PIXELS) {
      const found = `${width} × ${height} pixels`;
      return [problem('RK454', { found, most: `${MOST_PIXELS / 1e6} million` }, at)];
    }
    if (pages > 1 || isAnimatedPng(bytes)) return [problem('RK453', { found: 'a moving one' }, at)];
    if (space === 'cmyk') return [problem('RK453', { found: 'in the colours of print (CMYK)' }, at)];
    await open().stats();
    return [];
  } catch (error) {
    return [problem('RK452', { reason: firstLine(error) }, at)];
  }
}

/** An APNG says so in a chunk before its pixels. */
function isAnimatedPng(bytes: Buffer): boolean {
  const control = bytes.indexOf('acTL', 8, 'latin1');
  return control > 0 && control < bytes.indexOf('IDAT', 8, 'latin1') && bytes[1] === 0x50;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = message] = message.split('\n');
  return `reading it fails with "${first.trim()}"`;
}
