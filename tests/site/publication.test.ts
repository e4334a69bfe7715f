import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signReport } from '../../src/compile/publish/sign-report.ts';
import { compileSite } from '../../src/compile/site/compile-site.ts';
import { createProject, type Project } from './project.ts';

const REPORTS = 'content/reports';
const DAY = ['--date', '2026-05-01'];

/** A report of a few words, with what else its frontmatter says. */
function write(project: Project, slug: string, { head = '', body = 'A few words.' } = {}): void {
  mkdirSync(join(project.root, REPORTS, slug), { recursive: true });
  const keys = `title: The ${slug} report\ndek: Of the tests.\nauthors: [The fixture]\npublished: 2026-03-01`;
  writeFileSync(join(project.root, REPORTS, slug, 'index.mdx'), `---\n${keys}\n${head}---\n${body}\n`);
}

/** All text of a built folder in which a word could have leaked, by the paths of the files that hold it. */
const filesThatSay = (project: Project, word: string): string[] =>
  project.list('dist').filter((path) => path.includes(word) || project.read(`dist/${path}`).includes(word));

/** A shared figure and a chart of the report that is retracted. */
const WELLS = {
  figures: `wells:
  value: 2
  label: Wells by the river
  source: gauge-board-2026
  as_of: 2026-02
  status: reported
  share: true
`,
  charts: `wells:
  kind: bar
  title: Wells stand by the river
  subtitle: Wells and gauges
  data: {figures: [wells]}
  x: value
  y: label
`,
};

describe('what is published', () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
    write(project, 'sketch', { head: 'status: draft\n', body: 'It was <Fig id="gauge_count" />, see <Nothing>.' });
    write(project, 'readthrough', { head: 'status: review\n' });
    write(project, 'tomorrow', { head: 'embargo: 2026-05-02T06:00:00Z\n' });
    project.edit(`${REPORTS}/second-look/index.mdx`, 'authors:', 'status: retracted\nauthors:');
    writeFileSync(
      join(project.root, REPORTS, 'river-levels/sign-off.yaml'),
      `- reviewed_by: Somebody\n  date: 2026-03-02\n  hash: ${'0a'.repeat(32)}\n`,
    );
    writeFileSync(
      join(project.root, REPORTS, 'second-look/corrections.yaml'),
      '- date: 2026-03-02\n  kind: retraction\n  why: The gauges were <counted> twice.\n',
    );
    const second = join(project.root, REPORTS, 'second-look');
    writeFileSync(join(second, 'figures.yaml'), WELLS.figures);
    writeFileSync(join(second, 'charts.yaml'), WELLS.charts);
    project.edit(
      `${REPORTS}/second-look/index.mdx`,
      'There are',
      '<Chart id="wells" />\n\n<Fig id="wells" />. There are',
    );
    const { code, output } = project.run('build', DAY);
    expect(output).not.toMatch(/RK\d+ {2}/);
    expect(code).toBe(0);
  });
  afterAll(() => project.remove());

  it.each(['sketch', 'readthrough', 'tomorrow'])('says nothing of %s anywhere in dist', (slug) => {
    expect(filesThatSay(project, slug)).toEqual([]);
  });

  it('keeps a retracted report at its address, with the reason on its page and in its tags', () => {
    const page = project.read('dist/reports/second-look/index.html');
    expect(page).toContain('<title>Retracted: A second look');
    expect(page).toMatch(/<meta property="og:title" content="Retracted: A second look/);
    expect(page).toContain('content="This report is retracted: The gauges were <counted> twice."');
    expect(page).toMatch(/<aside class="report-notice"[^>]*data-retraction="second-look".*2 March 2026/s);
    expect(page).toContain('There are');
  });

  it('tells of the retraction on the first page, in the feed of corrections and in the data', () => {
    expect(project.read('dist/index.html')).toContain('<p class="state">Retracted</p>');
    expect(project.read('dist/corrections.xml')).toContain('Retraction: Retracted: A second look');
    const { report } = JSON.parse(project.read('dist/reports/second-look/figures.json'));
    expect(report.retracted).toEqual({ date: '2026-03-02', why: 'The gauges were <counted> twice.' });
  });

  it.each([
    ['rss.xml', '<title>Retracted: A second look'],
    ['atom.xml', '<title>Retracted: A second look'],
    ['feed.json', '"title": "Retracted: A second look'],
    ['rss.xml', '&lt;strong&gt;This report is retracted: The gauges were &amp;#x3C;counted&gt; twice.&lt;/strong&gt;'],
    ['atom.xml', '&lt;strong&gt;This report is retracted: The gauges were &amp;#x3C;counted&gt; twice.&lt;/strong&gt;'],
    ['feed.json', '<strong>This report is retracted: The gauges were &#x3C;counted> twice.</strong>'],
    ['feed.json', '"summary": "This report is retracted: The gauges were <counted> twice."'],
    ['llms.txt', '[Retracted: A second look'],
    ['reports/second-look/citation.bib', 'Retracted: A second look'],
    ['reports/second-look/report.json', '"retracted": {'],
    ['reports/second-look/charts/wells/index.html', '<meta property="og:title" content="Retracted: Wells stand'],
    [
      'reports/second-look/charts/wells/index.html',
      'property="og:description" content="This report is retracted: The g',
    ],
    ['reports/second-look/charts/wells/index.html', 'property="og:image:alt" content="Retracted: Wells stand'],
    ['reports/second-look/charts/wells/index.html', 'data-retraction="second-look"'],
    ['embed/reports/second-look/charts/wells/index.html', '<title>Retracted: Wells stand'],
    ['embed/reports/second-look/charts/wells/index.html', 'data-retraction="second-look"'],
    ['embed/reports/second-look/charts/wells/oembed.json', '"title": "Retracted: Wells stand'],
    ['reports/second-look/index.html', '"creativeWorkStatus":"Retracted"'],
    ['reports/second-look/figures/wells/index.html', '<meta property="og:title" content="Retracted: Wells'],
    ['reports/second-look/figures/wells/index.html', 'property="og:description" content="This report is retracted: '],
    [
      'reports/second-look/figures/wells/index.html',
      'property="og:image:alt" content="Retracted: Wells by the river. From: Retr',
    ],
    ['reports/second-look/figures/wells/index.html', 'data-retraction="second-look"'],
  ])('tells of the retraction in %s: %s', (path, words) => {
    expect(project.read(`dist/${path}`)).toContain(words);
  });

  it('warns that a sign-off is of another version, and does not name who gave it', () => {
    expect(project.run('build', DAY).output).toContain('RK476 warning  The report has changed since it was signed off');
    expect(project.read('dist/reports/river-levels/index.html')).not.toContain('Somebody');
  });

  it('publishes an embargoed report from its moment on, and not a second before', () => {
    const before = project.run('build', ['--date', '2026-05-02T05:59:59Z']);
    expect(before.output).toContain('Nothing changed since the last build');
    const after = project.run('build', ['--date', '2026-05-02T06:00:00Z']);
    expect(after.code).toBe(0);
    expect(project.list('dist')).toContain('reports/tomorrow/index.html');
    expect(project.read('dist/reports/tomorrow/index.html')).not.toContain('report-notice');
  });

  it('shows all of them in a preview, marked, and out of the reach of search engines and feeds', () => {
    write(project, 'sketch', { head: 'status: draft\n', body: 'See the [other](/reports/readthrough/).' });
    const { code, output } = project.run('build', [...DAY, '--drafts']);
    expect(output).not.toMatch(/RK\d+ {2}/);
    expect(code).toBe(0);
    const page = project.read('dist/reports/tomorrow/index.html');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toMatch(/Under embargo<\/b>: not to be published before <time[^>]*>2 May 2026, 06:00 UTC/);
    expect(project.read('dist/index.html')).toContain('<p class="state">In review</p>');
    expect(project.read('dist/corrections.xml')).not.toContain('sketch');
  });

  it('refuses a link from what is published to what is not', () => {
    const file = `${REPORTS}/second-look/index.mdx`;
    const before = project.read(file);
    writeFileSync(join(project.root, file), `${before}\nMore in the [sketch](/reports/sketch/).\n`);
    const { code, output } = project.run('build', [...DAY, '--drafts']);
    writeFileSync(join(project.root, file), before);
    expect(output).toMatch(/second-look\/index\.mdx:12:13 {2}RK470 .*"sketch".*its status is draft/);
    expect(code).toBe(1);
  });
});

describe('site.yaml with `require`', () => {
  let project: Project;
  beforeAll(() => {
    project = createProject();
    project.edit('content/site.yaml', 'language:', 'require: [sign_off, interests, ai_use]\nlanguage:');
  });
  afterAll(() => project.remove());

  const SIGNED = `${REPORTS}/river-levels/sign-off.yaml`;
  const INDEX = `${REPORTS}/river-levels/index.mdx`;
  const compile = (only?: string, unfit = false) => compileSite(project.root, { only, unfit, date: '2026-05-01' });
  const codes = async (only?: string): Promise<string[]> =>
    (await compile(only)).problems
      .filter(({ code }) => code.startsWith('RK47'))
      .map(({ at, code }) => `${at.file.slice(REPORTS.length + 1)} ${code}`);
  const sign = async (by: string): Promise<boolean> => {
    const { reports } = await compile('river-levels', true);
    return reports.some((finished) => signReport(project.root, finished, { by, date: '2026-05-01' }).written);
  };

  it('asks until each report says what it has to and somebody has signed it off', async () => {
    expect(await codes()).toEqual([
      'river-levels/index.mdx RK474',
      'second-look/index.mdx RK473',
      'second-look/index.mdx RK473',
      'second-look/index.mdx RK474',
    ]);
  });

  it('takes a sign-off, keeps who gave it and when, and is content', async () => {
    expect(await sign('Ann Reed')).toBe(true);
    expect(project.read(SIGNED)).toMatch(/^- reviewed_by: Ann Reed\n {2}date: 2026-05-01\n {2}hash: [0-9a-f]{64}\n$/);
    expect(await codes('river-levels')).toEqual([]);
    expect(await sign('Ann Reed')).toBe(false);
    expect((await compile('river-levels')).reports[0]?.report.signOffs).toEqual([
      { by: 'Ann Reed', date: '2026-05-01' },
    ]);
  });

  it.each([
    ['the words', INDEX, 'It rose by', 'The river rose by'],
    ['the data', `${REPORTS}/river-levels/data/levels.csv`, '2026,4.0', '2026,4.00'],
    ['a figure that reports share', 'content/shared/figures.yaml', 'Gauges on the river', 'Gauges along the river'],
  ])('asks for another when %s change', async (_what, file, from, to) => {
    project.edit(file, from, to);
    expect(await codes('river-levels')).toEqual(['river-levels/index.mdx RK475']);
    project.edit(file, to, from);
    expect(await codes('river-levels')).toEqual([]);
  });

  it('asks for no other when only the day of publication comes, or the file has the line ends of another system', async () => {
    project.edit(INDEX, 'authors:', 'embargo: 2026-04-01T06:00:00Z\nauthors:');
    writeFileSync(join(project.root, INDEX), project.read(INDEX).replaceAll('\n', '\r\n'));
    expect(await codes('river-levels')).toEqual([]);
  });

  it('leaves drafts alone', async () => {
    project.edit(`${REPORTS}/second-look/index.mdx`, 'authors:', 'status: draft\nauthors:');
    expect(await codes('second-look')).toEqual([]);
  });
});

describe('npm run sign', () => {
  it('needs a name', () => {
    const project = createProject();
    const { code, output } = project.run('sign', ['river-levels']);
    expect(output).toContain('Say who has read it: --by "Name".');
    expect(code).toBe(2);
    project.remove();
  });
});
