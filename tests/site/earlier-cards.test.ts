import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contents, createProject, type Project } from './project.ts';

const DAY = ['--date', '2026-05-01'];
const REPORT = 'content/reports/second-look/index.mdx';

describe('cards: {keep: 3}', () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
    project.edit('content/site.yaml', 'language:', 'cards: {keep: 3}\nlanguage:');
  });
  afterAll(() => project.remove());

  const cards = (): string[] => project.list('dist').filter((path) => path.startsWith('cards/second-look-'));

  it('keeps a picture at the address that was recorded, once the card is another', () => {
    expect(project.run('cards', ['--record']).output).toContain('5 cards recorded in content/cards.json.');
    const [before] = JSON.parse(project.read('content/cards.json')).cards['reports/second-look/'];
    project.edit(REPORT, 'A second look', 'A third look');
    const { code, output } = project.run('build', DAY);
    expect(output).toMatch(/content\/site\.yaml:5:15 {2}RK109 warning {2}The card of reports\/second-look\/ stands/);
    expect(code).toBe(0);
    expect(cards()).toHaveLength(2);
    const [now = ''] = cards().filter((path) => path !== before);
    expect(project.read('dist/reports/second-look/index.html')).toContain(`content="https://example.org/repo/${now}"`);
    const bytes = (path: string) => readFileSync(join(project.root, 'dist', path));
    expect(bytes(before).equals(bytes(now))).toBe(true);
  });

  it('needs nothing of the build before: one from nothing gives the same bytes', () => {
    const before = contents(project, 'dist');
    for (const folder of ['dist', '.reckon']) rmSync(join(project.root, folder), { recursive: true, force: true });
    expect(project.run('build', DAY).code).toBe(0);
    expect(contents(project, 'dist')).toEqual(before);
  });
});
