import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mendSwap, swapDist } from '../../src/io/swap.ts';
import { folderWith } from './folder.ts';

const site = (root: string): string => readFileSync(join(root, 'dist/index.html'), 'utf8');

describe('swapDist(root)', () => {
  test('puts the next site in the place of the old one and leaves nothing behind', () => {
    const root = folderWith({ 'dist/index.html': 'old', 'dist/gone.html': '', 'dist.next/index.html': 'new' });
    swapDist(root);
    expect(site(root)).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
    expect(existsSync(join(root, 'dist/gone.html'))).toBe(false);
  });

  test('publishes a first site', () => {
    const root = folderWith({ 'dist.next/index.html': 'new' });
    swapDist(root);
    expect(site(root)).toBe('new');
  });

  test('keeps the old site when there is no next one', () => {
    const root = folderWith({ 'dist/index.html': 'old' });
    expect(() => swapDist(root)).toThrow();
    mendSwap(root);
    expect(site(root)).toBe('old');
  });
});

describe('mendSwap(root)', () => {
  test('puts back a site that was moved aside and not replaced', () => {
    const root = folderWith({ 'dist/index.html': 'old', 'dist.next/index.html': 'half' });
    renameSync(join(root, 'dist'), join(root, 'dist.old'));
    mendSwap(root);
    expect(site(root)).toBe('old');
    expect(existsSync(join(root, 'dist.old'))).toBe(false);
  });

  test('deletes an old site that was replaced', () => {
    const root = folderWith({ 'dist/index.html': 'new', 'dist.old/index.html': 'old' });
    mendSwap(root);
    expect(site(root)).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('changes nothing where nothing was interrupted', () => {
    const root = folderWith({ 'dist/index.html': 'old', 'dist.next/index.html': 'half' });
    mendSwap(root);
    expect(readdirSync(root)).toEqual(['dist', 'dist.next']);
  });
});
