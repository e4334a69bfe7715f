import sharp, { type PngOptions } from 'sharp';

/** At this density a px of an SVG is a px of the picture. */
const DENSITY = 72;

/** Level 6 takes half as long again as 3 and saves a twentieth of the bytes of a file that few readers fetch. */
const PICTURE: PngOptions = { compressionLevel: 3 };

const CARD: PngOptions = { compressionLevel: 6 };
/** The aim for a card. */
const FEW_BYTES = 100_000;
/** Finding a palette takes longer than all the rest, and makes a file less than half as large; it is worth that for a large one only. */
const LARGE_CARD: PngOptions = { palette: true, dither: 0, effort: 1, compressionLevel: 6 };

/**
 * A PNG of an SVG whose text is outlined: fonts of the machine have no part in it. It is made in threads of libvips,
 * beside what this one does.
 * @param scale pixels for each px of the SVG
 */
export async function renderPng(svg: string, scale: number): Promise<Uint8Array> {
  const picture = sharp(Buffer.from(svg), { density: DENSITY * scale, limitInputPixels: false });
  return new Uint8Array(await picture.png(PICTURE).toBuffer());
}

/** The PNG of a card: whole, or in a palette of 256 colours when that is more than the aim. */
export async function renderCardPng(svg: string): Promise<Uint8Array> {
  // A card is opaque: its file is a tenth smaller without an alpha channel, which is taken away in no time, where mixing it in takes as long as writing.
  const card = sharp(Buffer.from(svg)).removeAlpha();
  const whole = await card.clone().png(CARD).toBuffer();
  return new Uint8Array(whole.length <= FEW_BYTES ? whole : await card.png(LARGE_CARD).toBuffer());
}

/** What beside the SVG decides the bytes of a card's PNG. */
export const cardEncoder = (): string => JSON.stringify([sharp.versions.sharp, CARD, FEW_BYTES, LARGE_CARD]);
