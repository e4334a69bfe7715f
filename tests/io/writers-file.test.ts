import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLines, openWritersFile } from '../../src/io/writers-file.ts';
import { folderWith } from './folder.ts';

const BYTES = new Uint8Array([0xff, 0xfe, 0x41]);

describe('openLines(root)', () => {
  it('gives lines of texts, however they end, and nothing for folders, other encodings and what is not there', () => {
    const lineAt = openLines(folderWith({ 'content/a.yaml': '\ufeffone\r\ntwo\rthree\n', 'content/b.csv': BYTES }));
    expect([1, 2, 3, 9].map((line) => lineAt('content/a.yaml', line))).toEqual(['one', 'two', 'three', undefined]);
    for (const path of ['content', 'content/b.csv', 'content/c.yaml', '../a', '--date'])
      expect(lineAt(path, 1)).toBeUndefined();
  });
});

describe('openWritersFile(root, file)', () => {
  it('keeps a byte order mark that it does not show', () => {
    const root = folderWith({ 'a.yaml': '\ufeffone\r\n', 'b.csv': BYTES, 'c/d': '' });
    const file = openWritersFile(root, 'a.yaml');
    expect(file?.text).toBe('one\r\n');
    file?.write('two\r\n');
    expect(readFileSync(`${root}/a.yaml`, 'utf8')).toBe('\ufefftwo\r\n');
    expect([openWritersFile(root, 'b.csv'), openWritersFile(root, 'c'), openWritersFile(root, 'x')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
