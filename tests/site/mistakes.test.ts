import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contents, createProject, type Project } from './project.ts';

const REPORT = 'content/reports/river-levels';

/** One mistake a writer makes, and the first line that tells about it. */
interface Mistake {
  name: string;
  file: string;
  from: string;
  to: string;
  /** Place and code, then what the message has to name. */
  line: RegExp;
}

const MISTAKES: Mistake[] = [
  {
    name: 'a misspelt figure in the alternative text of a picture',
    file: 'index.mdx',
    from: '{fig:gauge_count|all twelve gauges}',
    to: '{fig:gauge_cuont}',
    line: /index\.mdx:16:\d+ {2}RK050 .*"gauge_cuont".*Did you mean "gauge_count"/,
  },
  {
    name: 'words in the alternative text of a picture that contradict their figure',
    file: 'index.mdx',
    from: 'all twelve gauges',
    to: 'all nine gauges',
    line: /index\.mdx:16:\d+ {2}RK157 .*"all nine gauges"/,
  },
  {
    name: 'a misspelt figure in prose',
    file: 'index.mdx',
    from: '<Fig id="rise" />',
    to: '<Fig id="rize" />',
    line: /index\.mdx:12:\d+ {2}RK150 .*"rize".*Did you mean "rise"/,
  },
  {
    name: 'a misspelt figure in a formula',
    file: 'figures.yaml',
    from: 'level_2026 - level_2024',
    to: 'level_2026 - level_2042',
    line: /figures\.yaml:8:25 {2}RK021 .*"level_2042".*Did you mean "level_2024"/,
  },
  {
    name: 'a misspelt figure in the title of a chart',
    file: 'charts.yaml',
    from: '{fig:rise}',
    to: '{fig:ris}',
    line: /charts\.yaml:3:\d+ {2}RK\d+ .*"ris".*Did you mean "rise"/,
  },
  {
    name: 'a misspelt column in a chart',
    file: 'charts.yaml',
    from: 'y: level',
    to: 'y: levle',
    line: /charts\.yaml:7:6 {2}RK080 .*"levle".*Did you mean "level"/,
  },
  {
    name: 'YAML that cannot be read',
    file: 'figures.yaml',
    from: '  label: Rise in two years',
    to: '\tlabel: Rise in two years',
    line: /figures\.yaml:9:1 {2}RK005 /,
  },
  {
    name: 'a kind of chart that does not exist',
    file: 'charts.yaml',
    from: 'kind: line',
    to: 'kind: lines',
    line: /charts\.yaml:2:9 {2}RK007 .*"lines".*Did you mean "line"/,
  },
  {
    name: 'a row that does not exist',
    file: 'figures.yaml',
    from: 'levels[year=2024]',
    to: 'levels[year=2042]',
    line: /figures\.yaml:2:8 {2}RK037 .*line \d+ has year=2024/,
  },
  {
    name: 'a unit that does not fit',
    file: 'figures.yaml',
    from: 'level_2026 - level_2024',
    to: 'level_2026 - bill',
    line: /figures\.yaml:8:\d+ {2}RK\d+ .*m\b.*EUR/,
  },
  {
    name: 'a cycle of formulas',
    file: 'figures.yaml',
    from: 'level_2026 - level_2024',
    to: 'rise_yearly * 2 year',
    line: /figures\.yaml:\d+:\d+ {2}RK\d+ .*rise → rise_yearly → rise/,
  },
  {
    name: 'a source that does not exist',
    file: 'figures.yaml',
    from: 'source: gauge-board-2026',
    to: 'source: gauge-bord-2026',
    line: /figures\.yaml:\d+:\d+ {2}RK\d+ .*"gauge-bord-2026".*Did you mean "gauge-board-2026"/,
  },
  {
    name: 'a cited source that does not exist',
    file: 'index.mdx',
    from: '[@gauge-board-2026]',
    to: '[@gauge-board-2062]',
    line: /index\.mdx:11:\d+ {2}RK153 .*"gauge-board-2062".*Did you mean "gauge-board-2026"/,
  },
  {
    name: 'an unknown key',
    file: 'figures.yaml',
    from: 'basis:',
    to: 'basys:',
    line: /figures\.yaml:\d+:3 {2}RK006 .*"basys".*Did you mean "basis"/,
  },
  {
    name: 'an unknown chart',
    file: 'index.mdx',
    from: '<Chart id="levels" />',
    to: '<Chart id="level" />',
    line: /index\.mdx:18:\d+ {2}RK151 .*"level".*Did you mean "levels"/,
  },
  {
    name: 'a cell that is no number',
    file: 'data/levels.csv',
    from: '2025,3.6',
    to: '2025,n/a',
    line: /data\/levels\.csv:5:6 {2}RK\d+ .*level.*n\/a/,
  },
  {
    name: 'a table that is not as declared',
    file: 'datapackage.yaml',
    from: 'type: number, unit: m',
    to: 'type: numbr, unit: m',
    line: /datapackage\.yaml:13:\d+ {2}RK007 .*type.*"numbr"/,
  },
  {
    name: 'a link to a page that does not exist',
    file: 'index.mdx',
    from: '/reports/second-look/',
    to: '/reports/second-lock/',
    line: /index\.mdx:16:\d+ {2}RK162 .*second-lock.*Did you mean/,
  },
  {
    name: 'words that contradict their figure',
    file: 'index.mdx',
    from: '<Fig id="level_2026" /> in 2026',
    to: '<Fig id="level_2026">nine metres</Fig> in 2026',
    line: /index\.mdx:11:\d+ {2}RK157 .*nine metres/,
  },
];

describe('npm run build, with a mistake in the content', () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
    expect(project.run('build').output).not.toMatch(/RK\d+ {2}/);
  });
  afterAll(() => project.remove());

  it.each(MISTAKES)('says where $name stands, and leaves dist as it was', ({ file, from, to, line }) => {
    const before = contents(project, 'dist');
    const original = project.read(`${REPORT}/${file}`);
    project.edit(`${REPORT}/${file}`, from, to);
    const { code, output } = project.run('build');
    project.edit(`${REPORT}/${file}`, project.read(`${REPORT}/${file}`), original);
    expect(output).toMatch(line);
    // One mistake is one error, however much rests on it.
    expect(output).toMatch(/^1 error, \d+ warnings?\.$/m);
    expect(code).toBe(1);
    expect(contents(project, 'dist')).toEqual(before);
    // Astro was started beside the compiling, and what it had begun is gone with it.
    expect(existsSync(join(project.root, 'dist.next'))).toBe(false);
  });

  it('reports the mistakes of a run together, in file order', () => {
    const files = ['figures.yaml', 'index.mdx', 'charts.yaml'].map((file) => `${REPORT}/${file}`);
    const originals = files.map((file) => project.read(file));
    project.edit(`${REPORT}/figures.yaml`, 'level_2026 - level_2024', 'level_2026 - level_2042');
    project.edit(`${REPORT}/index.mdx`, '<Fig id="cost" interval />', '<Fig id="costs" interval />');
    project.edit(`${REPORT}/charts.yaml`, 'x: year', 'x: yaer');
    const { code, output } = project.run('build');
    for (const [i, file] of files.entries()) project.edit(file, project.read(file), originals[i] ?? '');
    const codes = [...output.matchAll(/^content\/reports\/river-levels\/(\S+?):\d+:\d+/gm)].map((match) => match[1]);
    expect(code).toBe(1);
    expect(codes).toEqual(['charts.yaml', 'figures.yaml', 'index.mdx']);
  });
});
