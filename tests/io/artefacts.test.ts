import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashFiles, openCache, readJson, sha256, writeFileWhole, writeIfNew } from '../../src/io/artefacts.ts';
import { folderWith } from './folder.ts';

const KEY = sha256('everything that went in');

describe('sha256(content)', () => {
  test('hashes text as UTF-8, to the published value', () => {
    // FIPS 180-4, example for "abc".
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('é')).toBe(sha256(new Uint8Array([0xc3, 0xa9])));
  });
});

describe('writeIfNew(path, content)', () => {
  test('leaves a file alone that holds just that, and writes another', () => {
    const path = join(folderWith({ a: 'é' }), 'a');
    utimesSync(path, 1000, 1000);
    writeIfNew(path, 'é');
    writeIfNew(path, new Uint8Array([0xc3, 0xa9]));
    expect(statSync(path).mtimeMs).toBe(1_000_000);
    writeIfNew(path, 'è');
    expect(readFileSync(path, 'utf8')).toBe('è');
    writeIfNew(join(path, '../deep/er'), 'new');
    expect(readFileSync(join(path, '../deep/er'), 'utf8')).toBe('new');
  });
});

describe('hashFiles(root, paths)', () => {
  test('changes with contents and names, and not with the order', () => {
    const root = folderWith({ a: '1', b: '2' });
    const before = hashFiles(root, ['a', 'b']);
    expect(hashFiles(root, ['b', 'a'])).toBe(before);
    expect(hashFiles(root, ['a'])).not.toBe(before);
    writeFileSync(join(root, 'b'), '3');
    expect(hashFiles(root, ['a', 'b'])).not.toBe(before);
  });

  test('tells a missing file from an empty one', () => {
    const root = folderWith({ a: '' });
    expect(hashFiles(root, ['a'])).not.toBe(hashFiles(folderWith(), ['a']));
  });
});

describe('writeFileWhole(path, content)', () => {
  test('makes the folders, replaces what was there and leaves nothing else', () => {
    const root = folderWith({ 'x/y/a.json': 'old' });
    writeFileWhole(join(root, 'x/y/a.json'), 'new');
    writeFileWhole(join(root, 'p/q/b'), new Uint8Array([1]));
    expect(readFileSync(join(root, 'x/y/a.json'), 'utf8')).toBe('new');
    expect(readdirSync(join(root, 'x/y'))).toEqual(['a.json']);
    expect(readdirSync(join(root, 'p/q'))).toEqual(['b']);
  });

  test('leaves the old file and no other when it cannot write', () => {
    const root = folderWith();
    mkdirSync(join(root, 'a'));
    expect(() => writeFileWhole(join(root, 'a'), 'text')).toThrow();
    expect(readdirSync(root)).toEqual(['a']);
  });
});

describe('readJson(path)', () => {
  test('is undefined for a file that is missing or cut short', () => {
    const root = folderWith({ 'a.json': '{"a": 1}', 'b.json': '{"a": ' });
    expect(readJson(join(root, 'a.json'))).toEqual({ a: 1 });
    expect(readJson(join(root, 'b.json'))).toBeUndefined();
    expect(readJson(join(root, 'c.json'))).toBeUndefined();
  });
});

describe('openCache(root)', () => {
  const file = (root: string): string => join(root, '.reckon/cache/card', KEY);

  test('makes a thing once', async () => {
    const cache = openCache(folderWith());
    let made = 0;
    const make = (): Uint8Array => new Uint8Array([7, made++]);
    expect([...(await cache.cached('card', KEY, make))]).toEqual([7, 0]);
    expect([...(await cache.cached('card', KEY, make))]).toEqual([7, 0]);
    expect([...(await cache.cached('card', sha256('other'), make))]).toEqual([7, 1]);
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['cut to almost nothing', (bytes: Buffer) => bytes.subarray(0, 5)],
    ['emptied', () => Buffer.alloc(0)],
    [
      'changed by one bit',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte))),
    ],
  ])('makes again what was %s, and keeps that', async (_, damage) => {
    const root = folderWith();
    const cache = openCache(root);
    const make = (): Uint8Array => Buffer.from('whole');
    await cache.cached('card', KEY, make);
    const kept = readFileSync(file(root));
    writeFileSync(file(root), damage(kept));
    expect(Buffer.from(await cache.cached('card', KEY, make)).toString()).toBe('whole');
    expect(readFileSync(file(root))).toEqual(kept);
  });

  test('keeps JSON', async () => {
    const cache = openCache(folderWith());
    await cache.cachedJson('chart', KEY, () => ({ svg: '<svg/>', width: 720 }));
    expect(await cache.cachedJson('chart', KEY, () => ({ svg: '', width: 0 }))).toEqual({ svg: '<svg/>', width: 720 });
  });

  test('keeps nothing when making fails', async () => {
    const root = folderWith();
    const make = (): Uint8Array => {
      throw new Error('no glyph');
    };
    await expect(openCache(root).cached('card', KEY, make)).rejects.toThrow('no glyph');
    expect(readdirSync(root)).toEqual([]);
  });

  test('refuses a key that is no hash', async () => {
    await expect(openCache(folderWith()).cached('card', '../../dist/index', () => new Uint8Array())).rejects.toThrow(
      'hash',
    );
  });
});
