import sharp from 'sharp';

/** Noise, which no encoder can shrink to nothing; the same in every run (Numerical Recipes, "quick and dirty" generator). */
function noise(bytes: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    }),
  );
}

const raw = (width: number, height: number) =>
  sharp(noise(width * height * 3), { raw: { width, height, channels: 3 } });

export const png = (width = 32, height = 32): Promise<Buffer> => raw(width, height).png().toBuffer();
export const jpeg = (): Promise<Buffer> => raw(64, 64).jpeg().toBuffer();
export const webp = (): Promise<Buffer> => raw(64, 64).webp().toBuffer();
export const avif = (): Promise<Buffer> => raw(64, 64).avif().toBuffer();
export const tiff = (): Promise<Buffer> => raw(8, 8).tiff().toBuffer();
export const cmyk = (): Promise<Buffer> => raw(64, 64).toColourspace('cmyk').jpeg().toBuffer();
/** Blank, so that its file is small: 8,000 by 8,000 pixels. */
export const huge = (): Promise<Buffer> =>
  sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: 'white' } })
    .png()
    .toBuffer();

/** Two frames, one black and one white. */
export const movingGif = async (): Promise<Buffer> => {
  const frame = (background: string): Promise<Buffer> =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer();
  return sharp([await frame('black'), await frame('white')], { join: { animated: true } })
    .gif()
    .toBuffer();
};

export const cut = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));

/** The bytes of the middle turned over. */
export function spoilt(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = Math.floor(copy.length / 2);
  for (let i = middle; i < middle + 16; i++) copy[i] = (copy[i] ?? 0) ^ 0xff;
  return copy;
}
