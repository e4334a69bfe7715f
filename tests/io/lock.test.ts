import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lockProject } from '../../src/io/lock.ts';
import { folderWith } from './folder.ts';

const lockOf = (root: string): string => join(root, '.reckon/lock');
const heldBy = (pid: number): string => {
  const root = folderWith();
  mkdirSync(join(root, '.reckon'));
  writeFileSync(lockOf(root), String(pid));
  return root;
};

describe('lockProject(root)', () => {
  test('lets one holder in at a time', () => {
    const root = folderWith();
    const release = lockProject(root);
    expect(readFileSync(lockOf(root), 'utf8')).toBe(String(process.pid));
    expect(() => lockProject(root)).toThrow(`process ${process.pid}`);
    release();
    expect(existsSync(lockOf(root))).toBe(false);
    lockProject(root)();
    expect(readdirSync(join(root, '.reckon'))).toEqual([]);
  });

  test('names the process that holds it', () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    onTestFinished(() => void other.kill());
    const root = heldBy(other.pid ?? 0);
    expect(() => lockProject(root)).toThrow(`.reckon/lock:1:1  RK197  Another Reckon command (process ${other.pid})`);
    expect(readFileSync(lockOf(root), 'utf8')).toBe(String(other.pid));
  });

  test('takes over from a process that has ended, or left no number', () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    for (const root of [heldBy(ended), heldBy(Number.NaN)]) {
      const release = lockProject(root);
      expect(readFileSync(lockOf(root), 'utf8')).toBe(String(process.pid));
      release();
    }
  });

  test('takes over its own number from a process long gone', () => {
    const root = heldBy(process.pid);
    lockProject(root)();
    expect(readdirSync(join(root, '.reckon'))).toEqual([]);
  });
});
