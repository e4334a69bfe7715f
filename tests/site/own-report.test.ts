import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject, type Project } from './project.ts';

const REPORT = 'content/reports/deep-lakes';
/** As a spreadsheet of the continent exports it: a mark at the beginning, semicolons, decimal commas, CRLF. */
const CSV = '\ufeffLake;Depth (m)\r\nLong Water;1.642,5\r\nMirror;1.470,0\r\nThe Eye;936,2\r\n';

/** What a writer adds by hand to what `npm run new` has written. */
const FIGURES = `
depth_mirror:
  row: lakes[Lake=Mirror]
  label: Depth of the Mirror
  as_of: 2025
  status: reported

ratio:
  formula: depth_long_water / depth_mirror
  format: multiple
  label: Depth of Long Water, as a multiple of the Mirror
`;
const CHARTS = `
all-lakes:
  kind: dot
  title: "Long Water is {fig:ratio} as deep as the Mirror"
  subtitle: Greatest depth of each lake, metres
  data: {table: lakes}
  y: Lake
  x: Depth (m)
`;
const PROSE = `
It is <Fig id="ratio" /> as deep as the Mirror, which has <Fig id="depth_mirror" /> [@soundings].

<Chart id="all-lakes" />
`;

/** A mistake, made in one place of one file. */
const MISTAKES = [
  ['a figure in prose', 'index.mdx', '<Fig id="ratio" />', '<Fig id="ration" />'],
  ['a figure in a formula', 'figures.yaml', 'depth_long_water / depth', 'depth_long_watr / depth'],
  ['a key', 'figures.yaml', '  format: multiple', '  formt: multiple'],
  ['a word of a list', 'figures.yaml', '  format: multiple', '  format: multipel'],
  ['a column of a chart', 'charts.yaml', 'y: Lake\n  x: Depth (m)\n', 'y: Lkae\n  x: Depth (m)\n'],
  ['a source that is cited', 'index.mdx', '[@soundings].\n\n<Chart id="all', '[@sounding].\n\n<Chart id="all'],
] as const;

/** A mistake that the message says can be mended by itself: how it is typed, and how it reads when mended. */
const MENDED = [
  ['a day written as on the continent', 'index.mdx', 'RK007', /^(published: )(\d+)-(\d+)-(\d+)$/m, '$1$4.$3.$2', '$&'],
  [
    'a text with a figure that has no quotes',
    'charts.yaml',
    'RK009',
    /^( {2}title: )"Long Water is (\{fig:ratio\} as .*)"$/m,
    '$1$2',
    '$1"$2"',
  ],
] as const;

/** Does what a message says, knowing nothing but the message: the word that stands at its place becomes the one that it proposes. */
function obey(project: Project, line: string): void {
  const [, file = '', row = '', column = ''] = /^(\S+):(\d+):(\d+) {2}RK\d+ /.exec(line) ?? [];
  const meant = /Did you mean "([^"]+)"/.exec(line)?.[1];
  if (meant === undefined) throw new Error(`The message proposes nothing: ${line}`);
  const lines = project.read(file).split('\n');
  const text = lines[Number(row) - 1] ?? '';
  const at = Number(column) - 1;
  const found = [...line.matchAll(/"([^"]+)"/g)].map(([, word = '']) => word).find((word) => text.startsWith(word, at));
  if (found === undefined) throw new Error(`Nothing that the message names stands where it points: ${line}`);
  lines[Number(row) - 1] = text.slice(0, at) + meant + text.slice(at + found.length);
  writeFileSync(join(project.root, file), lines.join('\n'));
}

describe('a report of one’s own, by README and docs alone', () => {
  let project: Project;
  let folder: string;
  beforeAll(() => {
    project = createProject();
    folder = mkdtempSync(join(tmpdir(), 'reckon-csv-'));
    writeFileSync(join(folder, 'lakes.csv'), CSV);
  });
  afterAll(() => {
    project.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const begin = (...more: string[]) =>
    project.run('new', [
      ...['--csv', join(folder, 'lakes.csv'), '--title', 'Deep lakes'],
      ...['--question', 'How much deeper than the Mirror is Long Water, the deepest of the lakes?'],
      ...['--source-title', 'Soundings', '--source-url', 'https://data.example/soundings', ...more],
    ]);

  it('asks nobody where nobody sits, and says what is missing', () => {
    const { code, output } = begin();
    expect(code).toBe(2);
    expect(output).toContain('Nothing was written. Still to say: --as-of.');
    expect(project.list('content/reports').filter((path) => path.startsWith('deep'))).toEqual([]);
  });

  it('begins from a CSV: a figure, a chart and a page that builds', () => {
    const { code, output } = begin('--as-of', '2025');
    expect(output).toContain('It builds.');
    expect(output).not.toMatch(/RK\d+/);
    expect(code).toBe(0);
    expect(readFileSync(join(project.root, REPORT, 'data/lakes.csv'), 'utf8')).toBe(CSV);
    expect(project.read(`${REPORT}/datapackage.yaml`)).toContain(
      '{name: "Depth (m)", title: Depth, type: number, unit: m, groupChar: ".", decimalChar: ","}',
    );
    for (const name of ['charts', 'datapackage', 'figures', 'sources'])
      expect(project.read(`${REPORT}/${name}.yaml`)).toMatch(
        new RegExp(`^# yaml-language-server: \\$schema=../../../schemas/content/${name}.schema.json\n`),
      );
  });

  it('overwrites nothing', () => {
    const before = project.read(`${REPORT}/index.mdx`);
    expect(begin('--as-of', '2025')).toMatchObject({ code: 1, output: expect.stringMatching(/RK525 .*deep-lakes/) });
    expect(project.read(`${REPORT}/index.mdx`)).toBe(before);
  });

  it('grows by hand to three figures, two charts, a citation and a card, fit to publish', () => {
    for (const [file, text] of [
      ['figures.yaml', FIGURES],
      ['charts.yaml', CHARTS],
      ['index.mdx', PROSE],
    ] as const)
      writeFileSync(join(project.root, REPORT, file), `${project.read(`${REPORT}/${file}`)}${text}`);
    expect(project.run('ledger', ['deep-lakes', '--date', '2026-11-23']).code).toBe(0);
    const { code, output } = project.run('check', ['deep-lakes']);
    expect(output).toMatch(/1 report checked: fit to publish\.\n$/);
    expect(output).not.toMatch(/RK\d+/);
    expect(code).toBe(0);
  });

  it.each(MISTAKES)('says of a slip in %s what to do, and doing that mends it', (_, file, right, wrong) => {
    const before = project.read(`${REPORT}/${file}`);
    project.edit(`${REPORT}/${file}`, right, wrong);
    const { code, output } = project.run('check', ['deep-lakes']);
    expect(code).toBe(1);
    const line = output.split('\n').find((one) => /RK\d+ {2}/.test(one) && !one.includes('warning')) ?? '';
    obey(project, line);
    expect(project.read(`${REPORT}/${file}`)).toBe(before);
  });

  it.each(MENDED)('mends %s when asked to', (_, file, code, right, typed, mended) => {
    const before = project.read(`${REPORT}/${file}`);
    const path = join(project.root, REPORT, file);
    expect(before).toMatch(right);
    writeFileSync(path, before.replace(right, typed));
    expect(project.run('check', ['deep-lakes']).output).toMatch(new RegExp(`${code} .*--fix mends it`));
    expect(project.run('check', ['deep-lakes', '--fix']).code).toBe(0);
    expect(project.read(`${REPORT}/${file}`)).toBe(before.replace(right, mended));
    writeFileSync(path, before);
  });

  it('is built into a page with all of it', () => {
    const { code, output } = project.run('build');
    expect(code, output).toBe(0);
    const html = project.read('dist/reports/deep-lakes/index.html');
    for (const id of ['depth_long_water', 'depth_mirror', 'ratio']) expect(html).toContain(`id="workings-${id}"`);
    for (const id of ['first-chart', 'all-lakes']) expect(html).toContain(`id="chart-${id}"`);
    expect(html).toContain('id="source-soundings"');
    const card = /"og:image" content="[^"]*\/(cards\/deep-lakes-[0-9a-f]+\.png)"/.exec(html)?.[1] ?? '';
    const png = readFileSync(join(project.root, 'dist', card));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
