import sharp, { type PngOptions } from 'sharp';

/** At this density a px of an SVG is a px of the picture. */
const DENSITY = 72;

/** Level 9 takes three times as long as 6 and saves a third of the bytes of a file that few readers fetch. */
const PICTURE: PngOptions = { compressionLevel: 6 };

/** Flat colours and their edges fit a palette found in the quickest way; more effort costs four times the time for 5 % of the size. */
const CARD: PngOptions = { palette: true, dither: 0, effort: 1, compressionLevel: 6 };

/**
 * A PNG of an SVG whose text is outlined: fonts of the machine have no part in it. It is made in threads of libvips,
 * beside what this one does.
 * @param scale pixels for each px of the SVG
 */
export async function renderPng(svg: string, scale: number): Promise<Uint8Array> {
  const picture = sharp(Buffer.from(svg), { density: DENSITY * scale, limitInputPixels: false });
  return new Uint8Array(await picture.png(PICTURE).toBuffer());
}

/** The PNG of a card, in as few bytes as it takes. */
export async function renderCardPng(svg: string): Promise<Uint8Array> {
  return new Uint8Array(await sharp(Buffer.from(svg)).png(CARD).toBuffer());
}

/** What beside the SVG decides the bytes of a card's PNG. */
export const cardEncoder = (): string => JSON.stringify([sharp.versions.sharp, CARD]);
