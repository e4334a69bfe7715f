import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasFile, listFiles, listReports } from '../../src/io/project.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { folderWith } from './folder.ts';

describe('listReports(root)', () => {
  test('gives folders with an index.mdx in code-unit order', () => {
    const root = folderWith({
      'content/reports/b/index.mdx': '',
      'content/reports/a-2/index.mdx': '',
      'content/reports/a/index.mdx': '',
      'content/reports/.git/index.mdx': '',
      'content/reports/notes.txt': '',
    });
    expect(listReports(root)).toEqual({ slugs: ['a', 'a-2', 'b'], problems: [] });
  });

  test('says which folder cannot be a report, and why', () => {
    const root = folderWith({
      'content/reports/Étude_2/index.mdx': '',
      'content/reports/con-tent/index.md': '',
      [`content/reports/${'a'.repeat(81)}/index.mdx`]: '',
    });
    const { slugs, problems } = listReports(root);
    expect(slugs).toEqual([]);
    expect(problems.map(formatProblem)).toEqual([
      expect.stringContaining('at most 80'),
      'content/reports/con-tent/index.mdx:1:1  RK001  There is no file "content/reports/con-tent/index.mdx". Did you mean "content/reports/con-tent/index.md"?',
      'content/reports/Étude_2:1:1  RK017  The folder "Étude_2" cannot be a report: its name becomes the address. A slug has small letters, digits and single hyphens, at most 80. Rename it "etude-2".',
    ]);
  });

  test('refuses a report that is a symlink', () => {
    const root = folderWith({ 'content/reports/a/index.mdx': '' });
    symlinkSync(join(root, 'content/reports/a'), join(root, 'content/reports/b'));
    expect(listReports(root)).toMatchObject({ slugs: ['a'], problems: [{ code: 'RK011' }] });
  });

  test('says that there is no folder of reports', () => {
    expect(listReports(folderWith()).problems).toMatchObject([{ code: 'RK001' }]);
  });
});

describe('listFiles(root, folder)', () => {
  test('lists all files below in code-unit order, without those that begin with a dot', () => {
    const root = folderWith({
      'x/b/1': '',
      'x/b.csv': '',
      'x/a': '',
      'x/Z': '',
      'x/.DS_Store': '',
      'x/.git/HEAD': '',
      y: '',
    });
    expect(listFiles(root, 'x')).toEqual({ files: ['x/Z', 'x/a', 'x/b.csv', 'x/b/1'], problems: [] });
    expect(listFiles(root, 'none')).toEqual({ files: [], problems: [] });
  });

  test('refuses symlinks and does not follow them', () => {
    const root = folderWith({ 'x/a': '', 'secret/s': '' });
    symlinkSync(join(root, 'secret'), join(root, 'x/s'));
    mkdirSync(join(root, 'x/empty'));
    const { files, problems } = listFiles(root, 'x');
    expect(files).toEqual(['x/a']);
    expect(problems).toMatchObject([{ code: 'RK011', at: { file: 'x/s' } }]);
  });
});

describe('hasFile(root, path)', () => {
  test('tells whether there is something at a path', () => {
    const root = folderWith({ 'a.yaml': '' });
    expect([hasFile(root, 'a.yaml'), hasFile(root, 'b.yaml')]).toEqual([true, false]);
  });
});
