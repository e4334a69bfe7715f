import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFont, readFonts } from '../../src/io/fonts.ts';
import { ProblemError } from '../../src/model/problem.ts';
import { folderWith } from './folder.ts';

const INTER = readFileSync(
  new URL('../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff', import.meta.url),
);

describe('readFonts()', () => {
  test('reads ten different fonts, unpacked', () => {
    const { hash, ...families } = readFonts();
    const files = Object.values(families).flatMap((family) => Object.values(family));
    expect(files).toHaveLength(10);
    for (const bytes of files) expect(Buffer.from(bytes).readUInt32BE(0)).toBe(0x00010000); // TrueType
    expect(new Set(files.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(10);
    expect(hash).toBe(readFonts().hash);
  });
});

describe('readFont(file, find)', () => {
  const root = (): string =>
    folderWith({ 'text.woff': 'not a font at all', 'empty.woff': '', 'cut.woff': INTER.subarray(0, 9000) });

  test.each([
    ['text.woff', 'is not a WOFF font'],
    ['empty.woff', 'is not a WOFF font'],
    ['none.woff', 'is missing'],
    ['cut.woff', 'is broken'],
  ])('titles-cards-11: names the file when it cannot be used: %s', (file, reason) => {
    const folder = root();
    const read = () => readFont(file, (name) => join(folder, name));
    expect(read).toThrow(ProblemError);
    expect(read).toThrow(`RK018  The font "${file}" ${reason}.`);
  });

  test('names a package that is not installed', () => {
    expect(() => readFont('@fontsource/none/files/x.woff')).toThrow('"@fontsource/none/files/x.woff" is missing');
  });
});
