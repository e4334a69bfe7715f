import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENTED } from '../../src/checks/codes.ts';
import { catalogue } from '../../src/model/errors/index.ts';
import { createProject, type Project, type Run } from '../site/project.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = 'built-docs';
let project: Project;
let built: Run;

beforeAll(() => {
  project = createProject(ROOT);
  cpSync(join(ROOT, 'docs'), join(project.root, 'docs'), { recursive: true });
  built = project.run('docs', ['--out', OUT, '--site', 'https://example.org', '--base', '/docs/']);
});
afterAll(() => project.remove());

const page = (path: string): string => readFileSync(join(project.root, OUT, path, 'index.html'), 'utf8');
const contents = (): string[] =>
  [...page('').matchAll(/<h2[^>]*><a href="\/docs\/(reports\/[^"]+)"/g)].map(([, to = '']) => to);

describe('the docs', () => {
  it('are built without an error, and with no warning but on the gallery’s sources', () => {
    const complaints = built.output.split('\n').filter((line) => / RK\d{3} /.test(line));
    expect(complaints.filter((line) => !line.startsWith('content/reports/chart-gallery/sources.yaml'))).toEqual([]);
    expect(built.code, built.output).toBe(0);
  });

  it('list their pages in the order of site.yaml, each with a way to the next', () => {
    const listed = [...readFileSync(join(ROOT, 'content/docs/site.yaml'), 'utf8').matchAll(/^ {2}- (\S+)$/gm)];
    const paths = listed.map(([, slug]) => `reports/${slug}/`);
    expect(contents()).toEqual(paths);
    for (const [i, path] of paths.entries()) {
      const next = paths[i + 1];
      const link = `<a rel="next" href="/docs/${next}">`;
      expect(page(path).includes('rel="next" href'), path).toBe(next !== undefined);
      if (next !== undefined) expect(page(path)).toContain(link);
    }
  });

  it('have an entry for every check, and a row for every code', () => {
    const ids = new Set(
      [...page('reports/checks').matchAll(/<h3 id="(rk\d{3})-/g)].map(([, code]) => code?.toUpperCase()),
    );
    expect([...ids].sort()).toEqual([...DOCUMENTED]);
    const rows = [...page('reports/codes').matchAll(/<td[^>]*>(RK\d{3})<\/td>/g)].map(([, code]) => code);
    expect(rows).toEqual(Object.keys(catalogue).sort());
  });

  it('colour code with classes alone, in blocks that keys can scroll', () => {
    const charts = page('reports/charts');
    expect(charts).toMatch(/<pre[^>]*\btabindex="0"[^>]*>/);
    expect(charts).toContain('<span class="token key atrule">');
    for (const path of contents()) expect(page(path), path).not.toMatch(/\sstyle=/);
  });

  it('give each table of a page a name of its own', () => {
    const labels = [...page('reports/publishing').matchAll(/class="table-frame" aria-label="([^"]+)"/g)].map(
      ([, label]) => label,
    );
    expect(labels.length).toBeGreaterThan(1);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.some((label) => label?.endsWith(' (2)'))).toBe(true);
  });

  it('place a mistake in the file that their writer edits', () => {
    project.edit('content/docs/site.yaml', '  - charts\n', '  - chart\n');
    const { code, output } = project.run('docs', ['--out', OUT]);
    project.edit('content/docs/site.yaml', '  - chart\n', '  - charts\n');
    expect(code).toBe(1);
    expect(output).toMatch(
      /^content\/docs\/site\.yaml:\d+:5 {2}RK550 {2}"contents" names the report "chart", which there is not\. Did you mean "charts"\?/m,
    );
  });
});
