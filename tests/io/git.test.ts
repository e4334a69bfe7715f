import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCommit, findCommitted, listChanged, withCommitted } from '../../src/io/git.ts';
import { listFiles } from '../../src/io/project.ts';
import { folderWith } from './folder.ts';

function commitAll(root: string): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];
  if (!existsSync(join(root, '.git'))) execFileSync('git', ['init', '-q'], { cwd: root });
  execFileSync('git', ['add', '-A'], { cwd: root });
  execFileSync('git', [...identity, 'commit', '-q', '-m', 'A'], { cwd: root });
}

describe('findCommitted(root, path, ref)', () => {
  it('reads a file as it was committed, not as it is', () => {
    const root = folderWith({ 'content/a.yaml': 'a: 1\n' });
    commitAll(root);
    writeFileSync(join(root, 'content/a.yaml'), 'a: 2\n');
    expect(findCommitted(root, 'content/a.yaml')?.toString()).toBe('a: 1\n');
    commitAll(root);
    expect(findCommitted(root, 'content/a.yaml')?.toString()).toBe('a: 2\n');
    expect(findCommitted(root, 'content/a.yaml', 'HEAD~1')?.toString()).toBe('a: 1\n');
  });

  it('counts paths from the project, also where that is a folder of its repository', () => {
    const root = folderWith({ 'site/content/a.yaml': 'a: 1\n' });
    commitAll(root);
    expect(findCommitted(join(root, 'site'), 'content/a.yaml')?.toString()).toBe('a: 1\n');
  });

  it('finds nothing without git, commit or file', () => {
    const root = folderWith({ a: '1' });
    expect(findCommitted(root, 'a')).toBeUndefined();
    commitAll(root);
    expect(findCommitted(root, 'b')).toBeUndefined();
  });
});

describe('listChanged(root, folder, ref)', () => {
  it('names what was edited or deleted below the folder, and nothing that is as it was', () => {
    const root = folderWith({ 'site/content/a': '1', 'site/content/b': '1', 'site/content/ü c': '1', 'site/d': '1' });
    commitAll(root);
    const site = join(root, 'site');
    expect(listChanged(site, 'content')).toEqual([]);
    for (const name of ['content/a', 'd']) writeFileSync(join(site, name), '2');
    rmSync(join(site, 'content/ü c'));
    expect(listChanged(site, 'content')).toEqual(['content/a', 'content/ü c']);
  });

  it('names nothing where there is no git', () => {
    expect(listChanged(folderWith({ 'content/a': '1' }), 'content')).toEqual([]);
  });
});

describe('findCommit(root, ref)', () => {
  it('knows names and hashes of commits, and takes none for an option', () => {
    const root = folderWith({ a: '1' });
    expect(findCommit(root, 'HEAD')).toBeUndefined();
    commitAll(root);
    const hash = findCommit(root, 'HEAD') ?? '';
    expect(hash).toMatch(/^[0-9a-f]{40}$/);
    expect(findCommit(root, hash.slice(0, 10))).toBe(hash);
    expect(findCommit(root, 'no-such-branch')).toBeUndefined();
    expect(findCommit(root, '--all')).toBeUndefined();
  });
});

describe('withCommitted(root, { commit, folder }, use)', () => {
  it('lays out the folder byte for byte, whatever it holds, and clears it away', async () => {
    const root = folderWith({ 'content/a b.csv': 'x,y\n1,2\n', 'content/deep/ü.yaml': '', 'other.txt': 'no' });
    mkdirSync(join(root, 'content/bytes'));
    const bytes = Buffer.from([0, 255, 10, 13, 10, 0]);
    writeFileSync(join(root, 'content/bytes/a.parquet'), bytes);
    symlinkSync('/etc/hostname', join(root, 'content/link'));
    commitAll(root);
    writeFileSync(join(root, 'content/a b.csv'), 'changed');
    const commit = findCommit(root, 'HEAD') ?? '';
    let kept = '';
    await withCommitted(root, { commit, folder: 'content' }, async (place) => {
      kept = place;
      expect(listFiles(place, 'content').files).toEqual([
        'content/a b.csv',
        'content/bytes/a.parquet',
        'content/deep/ü.yaml',
      ]);
      expect(readFileSync(join(place, 'content/a b.csv'), 'utf8')).toBe('x,y\n1,2\n');
      expect(readFileSync(join(place, 'content/bytes/a.parquet'))).toEqual(bytes);
      expect(existsSync(join(place, 'other.txt'))).toBe(false);
    });
    expect(existsSync(kept)).toBe(false);
  });

  it('clears away after an error, too', async () => {
    const root = folderWith({ 'content/a': '1' });
    commitAll(root);
    let kept = '';
    const failing = withCommitted(root, { commit: 'HEAD', folder: 'content' }, async (place) => {
      kept = place;
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(kept)).toBe(false);
  });
});
