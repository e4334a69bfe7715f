import { inflateSync } from 'node:zlib';

/** Sizes in bytes of the parts of a font file, as WOFF 1.0 and OpenType fix them. */
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const HEADER = 12;
const ENTRY = 16;

/**
 * A WOFF file as the plain font that is packed in it (https://www.w3.org/TR/WOFF/). Whoever reads a font unpacks it
 * first, in JavaScript and each for itself; zlib does it once, in a tenth of the time.
 * @throws RangeError or an error of zlib's on a file that is cut short or broken
 */
export function unpackWoff(woff: Buffer): Uint8Array {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, i) => readTable(woff, WOFF_HEADER + i * WOFF_ENTRY));
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), HEADER + count * ENTRY);
  const font = Buffer.alloc(size);
  writeHeader(font, { flavor: woff.readUInt32BE(4), count });
  let offset = HEADER + count * ENTRY;
  for (const [i, { tag, checksum, bytes }] of tables.entries()) {
    const entry = HEADER + i * ENTRY;
    font.writeUInt32BE(tag, entry);
    font.writeUInt32BE(checksum, entry + 4);
    font.writeUInt32BE(offset, entry + 8);
    font.writeUInt32BE(bytes.length, entry + 12);
    bytes.copy(font, offset);
    offset += padded(bytes.length);
  }
  return font;
}

interface Table {
  tag: number;
  checksum: number;
  bytes: Buffer;
}

/** A table that would not have become smaller is stored as it is. */
function readTable(woff: Buffer, entry: number): Table {
  const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
  if (offset === undefined || packed === undefined || length === undefined)
    throw new RangeError('a table has no place');
  const stored = woff.subarray(offset, offset + packed);
  const bytes = packed < length ? inflateSync(stored) : stored;
  if (bytes.length !== length) throw new RangeError(`a table has ${bytes.length} bytes instead of ${length}`);
  return { tag: woff.readUInt32BE(entry), checksum: woff.readUInt32BE(entry + 16), bytes };
}

/** The numbers after the count serve a binary search for a table: OpenType, "Table directory". */
function writeHeader(font: Buffer, { flavor, count }: { flavor: number; count: number }): void {
  const power = Math.floor(Math.log2(Math.max(1, count)));
  const range = 2 ** power * ENTRY;
  font.writeUInt32BE(flavor, 0);
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(range, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE(count * ENTRY - range, 10);
}

/** Tables begin at multiples of four. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;
