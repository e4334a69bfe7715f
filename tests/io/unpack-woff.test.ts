import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { unpackWoff } from '../../src/io/unpack-woff.ts';

const FILES = ['inter/files/inter-latin-700-normal', 'source-serif-4/files/source-serif-4-greek-600-normal'];

/** What a reader of fonts makes of the bytes. fontkit unpacks WOFF itself, so it is the oracle. */
function read(bytes: Uint8Array) {
  // Neither file is a collection of fonts.
  const font = create(Buffer.from(bytes)) as Font;
  const { glyphs, positions } = font.layout('AV fi 1/2 Ωμέγα');
  return {
    name: font.fullName,
    characters: font.characterSet,
    upright: [font.unitsPerEm, font.ascent, font.descent, font.xHeight],
    outlines: glyphs.map(({ path }) => path.toSVG()),
    advances: positions.map(({ xAdvance }) => xAdvance),
  };
}

describe('unpackWoff(woff)', () => {
  test.each(FILES)('gives the font that is packed in %s', (name) => {
    const woff = readFileSync(new URL(`../../node_modules/@fontsource/${name}.woff`, import.meta.url));
    const font = unpackWoff(woff);
    expect(Buffer.from(font).readUInt32BE(0)).toBe(0x00010000);
    expect(read(font)).toEqual(read(woff));
    // The header says how large the font is when unpacked.
    expect(font.length).toBe(woff.readUInt32BE(16));
  });

  test('throws on a table that is not as long as it should be', () => {
    const woff = Buffer.from(readFileSync(new URL(`../../node_modules/@fontsource/${FILES[0]}.woff`, import.meta.url)));
    woff.writeUInt32BE(woff.readUInt32BE(44 + 12) + 4, 44 + 12);
    expect(() => unpackWoff(woff)).toThrow(/a table has \d+ bytes instead of \d+/);
  });
});
