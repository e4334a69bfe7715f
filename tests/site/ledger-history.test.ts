import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Project } from './project.ts';
import { createPublished, LEDGER, REPORT, withFile } from './published-project.ts';

describe('npm run check, with a history that does not hold', () => {
  let project: Project;
  beforeAll(() => {
    project = createPublished();
  });
  afterAll(() => project.remove());

  it('passes while ledgers are as committed', () => {
    expect(project.run('check').code).toBe(0);
  });

  it.each([
    [
      'edited',
      '"text": "0.8 m"',
      '"text": "0.9 m"',
      /ledger\.json:\d+:\d+ {2}RK284 {2}Entry 1 of "rise" is not what it was/,
    ],
    ['renamed', '"rise": [', '"rize": [', /ledger\.json:\d+:\d+ {2}RK284 {2}Entry 1 of "rise" is gone/],
  ])('fails when an older entry was %s', (_, from, to, line) => {
    withFile(project, LEDGER, () => {
      project.edit(LEDGER, from, to);
      const { code, output } = project.run('check');
      expect(output).toMatch(line);
      expect(code).toBe(1);
    });
  });

  it('fails when the whole ledger is gone', () => {
    withFile(project, LEDGER, () => {
      rmSync(join(project.root, LEDGER));
      expect(project.run('check').output).toMatch(/RK284 .*Entry 1 of "rise" is gone/);
    });
  });

  it.each([
    [
      'a figure that nobody knows',
      '{date: 2026-03-02, kind: update, figures: [rize], why: x}',
      /RK285 .*"rize".*"rise"/,
    ],
    [
      'a claim that does not exist',
      '{date: 2026-03-02, kind: verdict, claims: [flod], why: x}',
      /RK286 .*"flod".*"flood"/,
    ],
    ['a day before the publication', '{date: 2026-02-28, kind: update, why: x}', /yaml:1:10 {2}RK287 .*2026-03-01/],
    ['an unknown kind', '{date: 2026-03-02, kind: mistake, why: x}', /yaml:1:28 {2}RK007 {2}correction 1\.kind/],
    ['no reason', '{date: 2026-03-02, kind: update}', /RK008 {2}"why" is missing in correction 1/],
    ['no list', 'why: x', /RK007 .*list of corrections/],
  ])('points at a correction with %s', (_, entry, line) => {
    const file = join(project.root, `${REPORT}/corrections.yaml`);
    writeFileSync(file, entry.startsWith('{') ? `- ${entry}\n` : `${entry}\n`);
    const { code, output } = project.run('check');
    rmSync(file);
    expect(output).toMatch(line);
    expect(code).toBe(1);
  });

  it('lets a figure be renamed with its history, and asks for no note when its text is the same', () => {
    const figures = `${REPORT}/figures.yaml`;
    withFile(project, figures, () => {
      project.edit(figures, 'highest:\n', 'top:\n  was: highst\n');
      withFile(project, `${REPORT}/claims.yaml`, () => {
        const claims = project
          .read(`${REPORT}/claims.yaml`)
          .replaceAll('highest}', 'top}')
          .replace('[highest]', '[top]');
        writeFileSync(join(project.root, `${REPORT}/claims.yaml`), claims);
        expect(project.run('check').output).toMatch(/figures\.yaml:\d+:8 {2}RK282 .*"highst"\. Did you mean "highest"/);
        project.edit(figures, 'was: highst', 'was: highest');
        expect(project.run('check').output).toMatch(/RK280 {2}The figure "top" was published as "highest"/);
        const { code, output } = project.run('ledger', ['river-levels', '--date', '2026-03-02']);
        expect(output).toMatch(/^top \(was highest\) +4 m → 4 m +claim flood$/m);
        expect(code).toBe(0);
        expect(project.run('check').code).toBe(0);
      });
    });
  });
});
