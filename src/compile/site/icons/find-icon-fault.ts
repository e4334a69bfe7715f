import sharp from 'sharp';
import { readIfThere } from '../../../io/artefacts.ts';

const LEAST_PIXELS = 512;

/** Why a picture of public/ cannot be the icon of a site, as the end of a sentence; undefined when it can. */
export async function findIconFault(root: string, icon: string): Promise<string | undefined> {
  const bytes = readIfThere(`${root}/public/${icon}`);
  if (!bytes) return 'is not there';
  const about = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  const { width = 0, height = 0 } = about ?? {};
  const drawn = icon.endsWith('.svg');
  if (about?.format !== (drawn ? 'svg' : 'png')) return `is no ${drawn ? 'SVG' : 'PNG'} picture`;
  // A drawing has no size of its own; rounding to whole pixels may part its sides by one.
  if (Math.abs(width - height) > (drawn ? Math.ceil(width / 100) : 0))
    return `is ${width} × ${height}, which is no square`;
  if (!drawn && width < LEAST_PIXELS) return `has ${width} pixels`;
  if (drawn && /<(?:text|script|foreignObject|image)\b/i.test(bytes.toString('utf8')))
    return 'holds text, a script or another picture, which not every machine draws the same';
  return undefined;
}
