import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProject, type Project } from './project.ts';
import { LEDGER, LEVELS, REPORT } from './published-project.ts';

describe('npm run ledger and npm run check', () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
  });
  afterAll(() => project.remove());

  it('fails the check until the figures are recorded', () => {
    const first = project.run('check');
    expect(first.output).toMatch(/figures\.yaml:7:1 {2}RK200 .*"rise" \(0\.8 m\)/);
    expect(first.code).toBe(1);
    for (const slug of ['river-levels', 'second-look'])
      expect(project.run('ledger', [slug, '--date', '2026-03-01']).code).toBe(0);
    expect(project.run('check').code).toBe(0);
  });

  it('names each published figure that changed, and does not wait for a note where nobody sits', () => {
    project.edit(LEVELS, '2026,4.0', '2026,4.4');
    const check = project.run('check');
    expect(check.output).toMatch(/RK198 .*"rise" was published as 0\.8 m; it is 1\.2 m now/);
    expect(check.code).toBe(1);
    expect(project.run('build').output).toContain('4 figures differ from the ledger');
    const refused = project.run('ledger', ['river-levels', '--date', '2026-03-02']);
    expect(refused.output).toContain('say why with --note');
    expect(refused.code).toBe(1);
  });

  it('refuses a note that could not be read again', () => {
    for (const [note, reason] of [
      ['It is {fig:rise} now.', 'holds no {fig:…}'],
      ['An \u0007 bell', 'U+0007'],
    ] as const) {
      const { code, output } = project.run('ledger', ['river-levels', '--date', '2026-03-02', '--note', note]);
      expect(output).toContain(reason);
      expect(code).toBe(1);
    }
    expect(project.list(REPORT)).not.toContain('corrections.yaml');
  });

  it('shows where each is used, and records it with a note', () => {
    const note = 'The gauge was "misread": <twice> & more.';
    const recorded = project.run('ledger', ['river-levels', '--date', '2026-03-02', '--note', note]);
    // 1.2 ÷ 0.8 − 1 = 50 %
    expect(recorded.output).toMatch(/^rise +0\.8 m +→ 1\.2 m +\+50\.0 % +title;.*; chart levels; for rise_yearly$/m);
    expect(recorded.output).toMatch(/^highest +4 m +→ 4\.4 m +\+10\.0 % +claim flood$/m);
    expect(project.run('check').code).toBe(0);
    const ledger = JSON.parse(project.read(LEDGER));
    expect(ledger.figures.rise.map((entry: { text: string }) => entry.text)).toEqual(['0.8 m', '1.2 m']);
    expect(ledger.figures.rise[1].note).toBe(note);
    expect(parse(project.read(`${REPORT}/corrections.yaml`))).toEqual([
      {
        date: '2026-03-02',
        kind: 'correction',
        figures: [
          { id: 'highest', old: '4 m', new: '4.4 m' },
          { id: 'level_2026', old: '4 m', new: '4.4 m' },
          { id: 'rise', old: '0.8 m', new: '1.2 m' },
          { id: 'rise_yearly', old: '0.4 m a year', new: '0.6 m a year' },
        ],
        why: note,
      },
    ]);
  });

  it('shows readers what was corrected: on the report, on the page of corrections, in the feed', () => {
    const written = `${project.read(`${REPORT}/corrections.yaml`)}# By hand.
- {date: 2026-03-05, kind: verdict, claims: [flood], old: wrong, new: supported, why: A second gauge was found.}
- {date: 2026-03-04, kind: update, figures: [rise], why: A new year.}
`;
    writeFileSync(join(project.root, `${REPORT}/corrections.yaml`), written);
    const { code, output } = project.run('build');
    expect(output).not.toMatch(/RK\d+ {2}/);
    expect(code).toBe(0);
    const report = project.read('dist/reports/river-levels/index.html');
    expect(report).toContain('<a href="#corrections">2 corrections, 1 update</a>');
    expect(report).toContain('The gauge was &quot;misread&quot;: &lt;twice&gt; &amp; more.');
    expect(report).toMatch(/Rise in two years.*<del>0\.8 m<\/del>.*<ins>1\.2 m<\/ins>/s);
    // The newest correction, neither the day of the build nor that of the publication.
    expect(report).toContain('<meta property="article:modified_time" content="2026-03-05">');
    expect(project.read('dist/reports/second-look/index.html')).toContain('No corrections');
    expect(project.read('dist/reports/second-look/index.html')).not.toContain('article:modified_time');
    const page = project.read('dist/corrections/index.html');
    const days = [...page.matchAll(/<time datetime="([^"]+)"/g)].map((match) => match[1]);
    expect(days).toEqual(['2026-03-05', '2026-03-04', '2026-03-02']);
    expect(page).toContain('href="/repo/reports/river-levels/#correction-2026-03-02"');
    const feed = project.read('dist/corrections.xml');
    expect(feed).toContain('<id>https://example.org/repo/reports/river-levels/#correction-2026-03-02</id>');
    expect(project.read('dist/index.html')).toContain('href="/repo/corrections/"');
  });
});
