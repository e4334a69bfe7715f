import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createProject, type Project } from './project.ts';

const REPORT = 'content/reports/river-levels';
const LEVELS = `${REPORT}/data/levels.csv`;
const LEDGER = `${REPORT}/ledger.json`;

/** Commits the content as it is. */
function commit({ root }: Project): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  git('init', '-q');
  git('add', 'content');
  git(...identity, 'commit', '-q', '-m', 'A');
}

/** A project whose figures are as they were published on 1 March 2026, and committed. */
function createPublished(): Project {
  const project = createProject();
  for (const slug of ['river-levels', 'second-look'])
    expect(project.run('ledger', [slug, '--date', '2026-03-01']).code).toBe(0);
  commit(project);
  return project;
}

/** Runs the body on a file that is then put back as it was. */
function withFile(project: Project, file: string, body: () => void): void {
  const before = project.read(file);
  try {
    body();
  } finally {
    writeFileSync(join(project.root, file), before);
  }
}

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

describe('npm run ledger -- --diff', () => {
  let project: Project;
  beforeAll(() => {
    project = createPublished();
  });
  afterAll(() => project.remove());

  it('says so when nothing moved', () => {
    expect(project.run('ledger', ['--diff', 'HEAD'])).toEqual({ code: 0, output: 'No printed figure changes.\n' });
  });

  it('shows every printed number that moves when one input changes, and records nothing', () => {
    const before = project.read(LEDGER);
    project.edit(LEVELS, '2026,4.0', '2026,4.4');
    const { code, output } = project.run('ledger', ['--diff', 'HEAD', '--format', 'markdown']);
    expect(code).toBe(0);
    expect(output).toContain('**river-levels**: 4 printed figures change\n');
    expect(output).not.toContain('second-look');
    const rows = output.split('\n').filter((line) => /^\| .*`/.test(line));
    expect(rows.map((row) => /`(\w+)` \| (.*?) \| (.*?) \| (.*?) \|/.exec(row)?.slice(1))).toEqual([
      ['highest', '4 m', '4.4 m', '+10.0 %'],
      ['level_2026', '4 m', '4.4 m', '+10.0 %'],
      ['rise', '0.8 m', '1.2 m', '+50.0 %'],
      ['rise_yearly', '0.4 m a year', '0.6 m a year', '+50.0 %'],
    ]);
    expect(project.read(LEDGER)).toBe(before);
  });

  it('sees a change of an interval, and a figure that is new', () => {
    const figures = `${REPORT}/figures.yaml`;
    withFile(project, figures, () => {
      project.edit(figures, '1.0 million to 1.5 million', '0.9 million to 1.5 million');
      project.edit(
        figures,
        'rise_yearly:',
        'rise_daily:\n  formula: rise / 100 day\n  label: Rise in one day\nrise_yearly:',
      );
      const { output } = project.run('ledger', ['river-levels', '--diff', 'HEAD', '--format', 'json']);
      const changes: { id: string; before?: string }[] = JSON.parse(output);
      expect(changes.map(({ id }) => id)).toEqual(expect.arrayContaining(['bill', 'cost', 'rise', 'rise_daily']));
      expect(changes.find(({ id }) => id === 'rise_daily')).not.toHaveProperty('before');
    });
  });

  it('fails for a commit that does not exist, and for content with a mistake', () => {
    const unknown = project.run('ledger', ['--diff', 'no-such-branch']);
    expect(unknown.output).toMatch(/RK288 .*"no-such-branch"/);
    expect(unknown.code).toBe(1);
    withFile(project, `${REPORT}/figures.yaml`, () => {
      project.edit(`${REPORT}/figures.yaml`, 'level_2026 - level_2024', 'level_2026 - level_2042');
      const { code, output } = project.run('ledger', ['--diff', 'HEAD']);
      expect(output).toMatch(/RK021/);
      expect(code).toBe(1);
    });
  });
});
