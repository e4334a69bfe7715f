import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { expect } from 'vitest';
import type { Box } from '../../src/charts/geometry.ts';

export interface Pixels {
  data: Uint8Array; // four bytes a pixel
  width: number;
  height: number;
}

export async function readPixels(png: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** How many pixels of a box are nearer to the ink (#1c1b1a) than half-way to the paper. */
export function inkIn({ data, width }: Pixels, box: Box): number {
  let count = 0;
  for (let y = Math.floor(box.y); y < box.y + box.height; y++) {
    for (let x = Math.floor(box.x); x < box.x + box.width; x++) {
      if ((data[4 * (y * width + x)] ?? 255) < 140) count++;
    }
  }
  return count;
}

const GOLDEN = new URL('../golden/', import.meta.url);
/** Other processors may round an edge pixel otherwise; a letter that moved is more than this. */
const MOST_DIFFERENT = 200;

/**
 * Compares a picture with its golden file. A missing one is written, which is a failure in CI; a different one is written
 * beside it as `name.changed.png`, to be looked at.
 */
export async function expectGoldenPng(name: string, png: Uint8Array, folder = 'cards'): Promise<void> {
  const golden = new URL(`${folder}/${name}.png`, GOLDEN);
  const changed = new URL(`${folder}/${name}.changed.png`, GOLDEN);
  if (!existsSync(golden)) {
    expect(process.env.CI, `${name}.png is missing; run the tests here and commit it`).not.toBe('true');
    mkdirSync(new URL('.', golden), { recursive: true });
    writeFileSync(golden, png);
    return;
  }
  const [was, is] = [await readPixels(readFileSync(golden)), await readPixels(png)];
  const isOfSize = was.width === is.width && was.height === is.height;
  if (!isOfSize) writeFileSync(changed, png);
  expect(isOfSize, `${name} has another size; look at ${name}.changed.png`).toBe(true);
  const different = pixelmatch(was.data, is.data, undefined, is.width, is.height, { threshold: 0.1 });
  if (different > MOST_DIFFERENT) writeFileSync(changed, png);
  else rmSync(changed, { force: true });
  expect(different, `${name} differs; look at ${name}.changed.png`).toBeLessThanOrEqual(MOST_DIFFERENT);
}
