import sharp from 'sharp';
import { sha256 } from '../../../io/artefacts.ts';
import { readBytes } from '../../../io/bytes.ts';
import { ICON_FILES } from '../../../model/site-files.ts';
import type { DocumentMaker, Documents, SiteWorld } from '../documents/contract.ts';
import { OWN_COLOUR } from './colour.ts';
import { drawMark } from './draw-mark.ts';

/** The icons that browsers, phones and installed pages ask for, from the publisher's own picture or from a drawn initial. */
export const siteIcons: DocumentMaker = async (world) => {
  const { rounded, square } = marks(world);
  const key = sha256([rounded, square].map((bytes) => sha256(bytes)).join('\n') + world.codeHash);
  const kept = await world.cache.cachedJson('icons', key, async () => {
    const drawn = await Promise.all(
      ICON_FILES.filter(({ size }) => size !== undefined).map(async ({ path, size = 0, whole }) => {
        return [path, (await scale(whole ? square : rounded, size)).toString('base64')];
      }),
    );
    return Object.fromEntries(drawn) as Record<string, string>; // pairs of texts, made above
  });
  const icons: Documents = Object.fromEntries(
    Object.entries(kept).map(([path, base64]) => [path, Buffer.from(base64, 'base64')]),
  );
  if (world.site.icon?.endsWith('.png') !== true) icons['favicon.svg'] = rounded;
  return icons;
};

function marks({ root, site, fonts }: SiteWorld): Record<'rounded' | 'square', Uint8Array> {
  if (site.icon !== undefined) {
    const own = readBytes(root, `public/${site.icon}`);
    return { rounded: own, square: own };
  }
  const { name, colour = OWN_COLOUR } = site.publisher;
  const draw = (shape: 'rounded' | 'square'): Uint8Array =>
    new TextEncoder().encode(drawMark({ name, colour, fonts: fonts.sans, shape }));
  return { rounded: draw('rounded'), square: draw('square') };
}

/** A picture at a size. An SVG is drawn at that size, not drawn small and blown up. */
function scale(picture: Uint8Array, size: number): Promise<Buffer> {
  // 72 dots an inch is one a unit; no SVG of this kind has fewer than 16 units.
  const density = Math.min(2400, Math.ceil((72 * size) / 16));
  return sharp(Buffer.from(picture), { density })
    .resize(size, size, { fit: 'contain', background: '#0000' })
    .png({ compressionLevel: 9, palette: true, dither: 0 })
    .toBuffer();
}
