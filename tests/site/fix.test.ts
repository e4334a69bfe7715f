import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type Project } from './project.ts';

const REPORT = 'content/reports/river-levels';

describe('npm run check -- --fix', () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
    for (const slug of ['river-levels', 'second-look']) project.run('ledger', [slug, '--date', '2026-03-01']);
  });
  afterAll(() => project.remove());

  it('mends quotes, dates and typed figures, shows what it did, and finds nothing to do the next time', () => {
    const original = project.read(`${REPORT}/index.mdx`);
    project.edit(
      `${REPORT}/index.mdx`,
      'title: "The river rose {fig:rise} since 2024"',
      'title: The river: {fig:rise} up',
    );
    project.edit(`${REPORT}/index.mdx`, 'published: 2026-03-01', 'published: 1 March 2026');
    project.edit(`${REPORT}/index.mdx`, '<Chart id="levels" />', '<Chart id=“levels” />');
    project.edit(`${REPORT}/index.mdx`, 'It rose by <Fig id="rise" />', 'It rose by 0.8 m');
    const broken = project.run('check');
    expect(broken.code).toBe(1);
    expect(broken.output).toContain('(--fix mends it.)');
    const mended = project.run('check', ['--fix']);
    expect(mended.output).toMatch(/RK120 mended[\s\S]*RK007 mended|RK009 mended/);
    expect(mended.output).toContain('+ <Fig id="rise" />');
    expect(mended.output).toContain('4 mistakes mended.');
    expect(mended.output).toContain('fit to publish');
    expect(mended.code).toBe(0);
    const after = project.read(`${REPORT}/index.mdx`);
    expect(after).toBe(original.replace('"The river rose {fig:rise} since 2024"', '"The river: {fig:rise} up"'));
    const again = project.run('check', ['--fix']);
    expect(again.output).not.toContain('mended');
    expect(project.read(`${REPORT}/index.mdx`)).toBe(after);
    project.edit(`${REPORT}/index.mdx`, after, original);
  });

  it('leaves alone what can mean two things', () => {
    project.edit(`${REPORT}/index.mdx`, 'published: 2026-03-01', 'published: 4/5/2026');
    const { code, output } = project.run('check', ['--fix']);
    expect(output).toMatch(/index\.mdx:5:12 {2}RK007 /);
    expect(output).not.toContain('mended');
    expect(code).toBe(1);
    project.edit(`${REPORT}/index.mdx`, 'published: 4/5/2026', 'published: 2026-03-01');
  });

  it('writes nothing but JSON, SARIF or commands to standard output, and judges as ever', () => {
    project.edit(`${REPORT}/index.mdx`, '<Fig id="rise" />', '<Fig id="rize" />');
    const json = project.run('check', ['river-levels', '--format', 'json']);
    expect(JSON.parse(json.output)).toMatchObject({ fit: false, errors: 1, problems: [{ code: 'RK150', line: 12 }] });
    expect(json.code).toBe(1);
    expect(JSON.parse(project.run('check', ['--format', 'sarif']).output)).toMatchObject({ version: '2.1.0' });
    expect(project.run('check', ['--format', 'github']).output).toMatch(
      /^::error file=content\/reports\/river-levels\//,
    );
    expect(project.run('check', ['--format', 'xml'])).toMatchObject({ code: 2 });
    project.edit(`${REPORT}/index.mdx`, '<Fig id="rize" />', '<Fig id="rise" />');
  });

  it('makes checks as severe as site and report have them, with a reason', () => {
    const site = project.read('content/site.yaml');
    expect(project.run('check').output).toMatch(/second-look\/index\.mdx:2:1 {2}RK509 warning/);
    project.edit(
      'content/site.yaml',
      site,
      `${site}checks: {RK509: {severity: error, why: every report has a card}}\n`,
    );
    expect(project.run('check')).toMatchObject({ code: 1, output: expect.stringMatching(/RK509 {2}The report has/) });
    const off = 'checks: {RK509: {severity: off, why: it is a note}}\n---\nThere';
    project.edit('content/reports/second-look/index.mdx', '---\nThere', off);
    expect(project.run('check')).toMatchObject({ code: 0, output: expect.not.stringContaining('RK509') });
    project.edit('content/site.yaml', 'RK509: {severity: error', 'RK021: {severity: off');
    expect(project.run('check').output).toMatch(/site\.yaml:9:10 {2}RK521 .*RK021 cannot be set/);
  });
});
