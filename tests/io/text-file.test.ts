import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText, readText } from '../../src/io/text-file.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { folderWith } from './folder.ts';

const told = (root: string, path: string): string[] => readText(root, path).problems.map(formatProblem);
const decoded = (content: string | number[]): string[] =>
  decodeText(typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content), 'a.csv').problems.map(
    formatProblem,
  );
const bytes = (text: string): number[] => [...Buffer.from(text)];

describe('readText(root, path)', () => {
  test('reads UTF-8 and drops one byte order mark', () => {
    const root = folderWith({ 'a.csv': '\ufeffyear,é\n' });
    expect(readText(root, 'a.csv')).toEqual({ text: 'year,é\n', problems: [] });
  });

  test('names the nearest file where one is missing', () => {
    const root = folderWith({ 'content/figures.yaml': '' });
    expect(told(root, 'content/figurs.yaml')).toEqual([
      'content/figurs.yaml:1:1  RK001  There is no file "content/figurs.yaml". Did you mean "content/figures.yaml"?',
    ]);
    expect(told(root, 'contnet/figures.yaml')[0]).toContain('Did you mean "content/figures.yaml"?');
  });

  test('says where a missing file was asked for', () => {
    const at = { file: 'datapackage.yaml', line: 7, column: 3 };
    expect(readText(folderWith(), 'data/a.csv', at).problems[0]?.at).toEqual(at);
  });

  test.each([
    ['../a.csv', 'climbs out'],
    ['x/../../a.csv', 'climbs out'],
    ['/etc/passwd', 'absolute'],
    ['C:\\a.csv', 'absolute'],
    ['x\\a.csv', 'backslash'],
    ['%2e%2e/a.csv', 'escaped'],
    ['a.csv\0.txt', 'NUL'],
    ['./a.csv', 'plain form'],
    ['x//a.csv', 'plain form'],
    ['', 'empty'],
  ])('refuses the path %j, which leads elsewhere', (path, reason) => {
    const root = folderWith({ 'a.csv': 'a' });
    expect(readText(root, path).problems).toMatchObject([{ code: 'RK011', message: expect.stringContaining(reason) }]);
  });

  test('refuses symlinks, also those of folders on the way', () => {
    const root = folderWith({ 'real/a.csv': 'a' });
    symlinkSync(join(root, 'real/a.csv'), join(root, 'link.csv'));
    symlinkSync(join(root, 'real'), join(root, 'folder'));
    expect(told(root, 'link.csv')[0]).toContain('RK011  "link.csv" is a symbolic link.');
    expect(told(root, 'folder/a.csv')[0]).toContain('RK011  "folder" is a symbolic link.');
  });

  test('refuses a folder in the place of a file', () => {
    expect(told(folderWith({ 'x/a.csv': '' }), 'x')[0]).toContain('RK011  "x" is not a file.');
  });
});

describe('decodeText(bytes, file)', () => {
  test('names UTF-16 and UTF-32, with and without their marks', () => {
    const le = [...Buffer.from('year,value\n1,2\n', 'utf16le')];
    expect(decoded([0xff, 0xfe, ...le])[0]).toBe(
      'a.csv:1:1  RK002  The file is not UTF-8 text: it is UTF-16. Save it as UTF-8.',
    );
    expect(decoded(le)[0]).toContain('it looks like UTF-16');
    expect(decoded([0xff, 0xfe, 0, 0, 65, 0, 0, 0])[0]).toContain('it is UTF-32');
  });

  test('points at the first byte that is no UTF-8, past signs that only look like it', () => {
    // Line 2: "caf" and the byte 0xE9, which is é in Windows-1252; line 1 holds a true U+FFFD.
    expect(decoded([...bytes('a \ufffd\ncaf'), 0xe9, ...bytes('\n')])).toEqual([
      'a.csv:2:4  RK002  The file is not UTF-8 text: byte 0xE9 (in Windows-1252 it would be "é"). Save it as UTF-8.',
    ]);
    expect(decoded([0xef, 0xbb, 0xbf, 0x61, 0xe9])[0]).toContain('a.csv:1:2  RK002');
  });

  test('points at characters that nobody can see, by name', () => {
    expect(decoded('a\0b\nc \u202ed\u2069\n\u0007\u000b')).toEqual([
      'a.csv:1:2  RK004  The text holds U+0000 (NUL). Delete it; type the line again if it cannot be seen.',
      'a.csv:2:3  RK004  The text holds U+202E (RIGHT-TO-LEFT OVERRIDE). Delete it; type the line again if it cannot be seen.',
      'a.csv:2:5  RK004  The text holds U+2069 (POP DIRECTIONAL ISOLATE). Delete it; type the line again if it cannot be seen.',
      'a.csv:3:1  RK004  The text holds U+0007 (BELL). Delete it; type the line again if it cannot be seen.',
      'a.csv:3:2  RK004  The text holds U+000B (VERTICAL TAB). Delete it; type the line again if it cannot be seen.',
    ]);
    expect(decoded('tab\tand\r\nall line ends\rare fine, עברית too\u200f')).toEqual([]);
  });

  test('points at merge conflict markers, and leaves the line under a heading', () => {
    expect(decoded('a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n').map((line) => line.split('  ')[0])).toEqual([
      'a.csv:2:1',
      'a.csv:6:1',
    ]);
    expect(decoded('Heading\n=======\n')).toEqual([]);
  });

  test('knows the pointer that stands for a large file', () => {
    expect(decoded('version https://git-lfs.github.com/spec/v1\noid sha256:1\n')).toEqual([
      'a.csv:1:1  RK010  The file is a Git LFS pointer, not the file itself. Run "git lfs pull".',
    ]);
  });
});
