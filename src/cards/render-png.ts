import sharp from 'sharp';

/** At this density a px of an SVG is a px of the picture. */
const DENSITY = 72;

/**
 * A PNG of an SVG whose text is outlined: fonts of the machine have no part in it.
 * @param scale pixels for each px of the SVG
 */
export async function renderPng(svg: string, scale: number): Promise<Uint8Array> {
  const picture = sharp(Buffer.from(svg), { density: DENSITY * scale, limitInputPixels: false });
  return new Uint8Array(await picture.png({ compressionLevel: 9 }).toBuffer());
}
