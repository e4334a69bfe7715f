import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import { compileWith, root, testEach } from '../../bad-inputs/bad-input.ts';
import { REPORT, SOUND } from '../../bad-inputs/sound-report.ts';

const REPOSITORY = new URL('../../../', import.meta.url).pathname;

const SPEC = `own:
  kind: custom
  title: Rain of the valley
  subtitle: Millimetres a year
  data: {table: rain}
`;
const charts = (): string => `${SOUND[`${REPORT}/charts.yaml`]}${SPEC}`;

/** A module whose picture is one line of text. */
const drawing = (text = 'one', more = ''): string => `
import { label } from './parts/label.ts';
export const render = (spec: unknown, data: { rows: unknown[] }, context: { width: number }) => ({
  children: [label('${text} ' + data.rows.length)],
  width: context.width,
  height: 40,
  ${more}
});
`;
const LABEL = `export const label = (content: string) => ({
  type: 'element', tagName: 'text', properties: { x: 0, y: 20, fontSize: 13 }, children: [{ type: 'text', value: content }],
});
`;

const MDX = { 'index.mdx': [['<Chart id="rain" />', '<Chart id="rain" />\n\n<Chart id="own" />']] } as const;
const own = (source: string, more: Record<string, string> = {}) => ({
  ...MDX,
  'charts.yaml': charts(),
  'charts/own.ts': source,
  'charts/parts/label.ts': LABEL,
  ...more,
});
/** Draws nothing in place of the label, so that a module is alone. */
const alone = (source: string) => ({ ...MDX, 'charts.yaml': charts(), 'charts/own.ts': source });
const returning = (value: string): string => `export const render = (spec, data, context) => (${value});`;
const withText = (properties: string, text = 'words'): string =>
  returning(
    `{ width: context.width, height: 40, children: [{ type: 'element', tagName: 'text', properties: ${properties}, children: [{ type: 'text', value: '${text}' }] }] }`,
  );

describe('a chart of `kind: custom`', () => {
  it('is drawn by the module of its name, with a description and a table made for it', async () => {
    const { report, messages } = await compileWith(own(drawing('rows:')));
    expect(messages).toBe('');
    expect(report?.charts.own?.wide.svg).toContain('>rows: 3</text>');
    expect(report?.charts.own?.narrow.width).toBe(288);
    expect(report?.charts.own?.description).toMatch(/^Rain of the valley\. 3 values; /);
    expect(report?.charts.own?.table.rows).toHaveLength(3);
  });

  it('is drawn anew when the module changes', async () => {
    const drawn = async (text: string): Promise<string> =>
      (await compileWith(own(drawing(text)))).report?.charts.own?.wide.svg ?? '';
    expect(await drawn('first')).toContain('>first 3<');
    expect(await drawn('second')).toContain('>second 3<');
    expect(await drawn('first')).toContain('>first 3<');
  });

  it('is loaded anew, in one process, when what it imports changes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reckon-module-'));
    mkdirSync(join(folder, 'content/parts'), { recursive: true });
    writeFileSync(
      join(folder, 'content/own.ts'),
      "import { word } from './parts/word.ts';\nexport const render = () => word;\n",
    );
    // Vitest imports in its own way, so Node does it here, as it does for writers.
    const script = `
      import { writeFileSync } from 'node:fs';
      import { loadChartModule } from ${JSON.stringify(join(REPOSITORY, 'src/io/chart-module.ts'))};
      const found = [];
      for (const word of ['one', 'two']) {
        writeFileSync('content/parts/word.ts', 'export const word: string = ' + JSON.stringify(word) + ';');
        const { module, files } = await loadChartModule(process.cwd(), 'content/own.ts', ['content']);
        found.push([module.render(), module.hash, files]);
      }
      writeFileSync('content/parts/word.ts', '\\n\\nexport const word = ;');
      const { problems } = await loadChartModule(process.cwd(), 'content/own.ts', ['content']);
      console.log(JSON.stringify([...found, problems]));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    const [[one, hash, files], [two, other], problems] = JSON.parse(output);
    rmSync(folder, { recursive: true });
    expect([one, two]).toEqual(['one', 'two']);
    expect(files).toEqual(['content/own.ts', 'content/parts/word.ts']);
    expect(other).not.toBe(hash);
    // A slip of the pen is found where it is.
    expect(problems.map(formatProblem)[0]).toMatch(/^content\/parts\/word\.ts:3:1 {2}RK372 .*: Expression expected\./);
  });

  it('says and lists what its module says and lists', async () => {
    const more = `
      export const describe = () => 'What it shows.';
      export const table = () => ({ columns: [{ title: 'A', numeric: false }], rows: [['b']] });`;
    const { report } = await compileWith(own(drawing() + more));
    expect(report?.charts.own?.description).toBe('What it shows.');
    expect(report?.charts.own?.table).toEqual({ columns: [{ title: 'A', numeric: false }], rows: [['b']] });
  });

  it('is drawn as docs/charts.md shows', async () => {
    for (const room of ['charts', 'model', 'figures'])
      cpSync(join(REPOSITORY, 'src', room), join(root, 'src', room), { recursive: true });
    symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
    const docs = readFileSync(join(REPOSITORY, 'docs/charts.md'), 'utf8');
    const example = /```ts\n(\/\/ content\/reports\/<slug>\/charts\/waffle\.ts\n[\s\S]*?)```/.exec(docs)?.[1] ?? '';
    const yaml = `${SPEC.replace('own:', 'waffle:').replace('table: rain', 'sql: "select 30 as share"')}  options: {columns: 10}\n`;
    mkdirSync(join(root, REPORT), { recursive: true });
    const { report, messages } = await compileWith({
      'index.mdx': [['<Chart id="rain" />', '<Chart id="rain" />\n\n<Chart id="waffle" />']],
      'charts.yaml': charts().replace(SPEC, yaml),
      'charts/waffle.ts': example,
    });
    expect(messages).toBe('');
    const svg = report?.charts.waffle?.wide.svg ?? '';
    const [accent = ''] = /<g [^>]*c-accent-fill[\s\S]*?<\/g>/.exec(svg) ?? [];
    expect(accent.match(/<rect/g)).toHaveLength(30);
    expect(svg).toContain('30 of 100');
  });
});

describe('the problems of a custom chart', () => {
  testEach([
    {
      id: 'custom-1',
      name: 'no module of the name',
      files: { ...alone(drawing()), 'charts/own.ts': null, 'charts/owm.ts': returning('1') },
      finds: ['charts.yaml:8:1 RK370', 'charts/owm.ts:1:1 RK163 (warning)'],
      says: /Did you mean "charts\/owm\.ts"\?/,
    },
    {
      id: 'custom-2',
      name: 'a part of Node',
      files: alone(`import { readFileSync } from 'node:fs';\n${returning('readFileSync')}`),
      finds: ['charts/own.ts:1:31 RK371'],
    },
    {
      id: 'custom-3',
      name: 'a file outside of the project',
      files: alone(`// one line\nimport { x } from '../../../../../secret.ts';\n${returning('x')}`),
      finds: ['charts/own.ts:2:20 RK371'],
      says: /content\/shared/,
    },
    {
      id: 'custom-4',
      name: 'an import that is not there',
      files: own(drawing().replace('label.ts', 'lable.ts')),
      finds: ['charts/own.ts:2:24 RK001', 'charts/parts/label.ts:1:1 RK163 (warning)'],
      says: /label\.ts/,
    },
    {
      id: 'custom-6',
      name: 'a module that throws when it is loaded',
      files: alone(`${returning('1')}\nthrow new Error('not today');`),
      finds: ['charts/own.ts:2:7 RK372'],
      says: /not today/,
    },
    {
      id: 'custom-7',
      name: 'no function of the name',
      files: alone('export const rendr = 1;'),
      finds: ['charts/own.ts:1:1 RK373'],
      says: /exports nothing of that name.*It exports: rendr\./,
    },
    {
      id: 'custom-8',
      name: 'a function that throws',
      files: alone('export const render = () => {\n  throw new Error("the rows are odd");\n};'),
      finds: ['charts/own.ts:2:9 RK374'],
      says: /`render` fails: the rows are odd\./,
    },
    {
      id: 'custom-17',
      name: 'a function that never ends',
      files: alone(
        'export const render = () => {\n  const children = [];\n  while (true) children.push({ type: "element" });\n};',
      ),
      finds: ['charts/own.ts:1:1 RK393'],
      says: /`render` was ended: it did not end within 3 seconds\./,
    },
    {
      id: 'custom-18',
      name: 'a module that never ends loading',
      files: {
        'index.mdx': [['<Chart id="rain" />', '<Chart id="rain" />\n\n<Chart id="endless" />']],
        'charts.yaml': charts().replace('own:', 'endless:'),
        'charts/endless.ts': `${returning('1')}\nfor (;;) {}`,
      },
      finds: ['charts/endless.ts:1:1 RK393'],
      says: /The module was ended while it was loaded/,
    },
    {
      id: 'custom-19',
      name: 'more elements than a page can carry',
      files: alone(
        returning(
          "{ width: context.width, height: 40, children: Array.from({ length: 20001 }, () => ({ type: 'element', tagName: 'rect', properties: {}, children: [] })) }",
        ),
      ),
      finds: ['charts/own.ts:1:1 RK375', 'charts/own.ts:1:1 RK375'],
      says: /it has more than 20000 elements/,
    },
    {
      id: 'custom-9',
      name: 'nothing drawn',
      files: alone(returning('null')),
      finds: ['charts/own.ts:1:1 RK375', 'charts/own.ts:1:1 RK375'],
    },
    {
      id: 'custom-10',
      name: 'a number that is none',
      files: alone(withText('{ x: 0 / 0, y: 20, fontSize: 13 }')),
      finds: Array.from({ length: 4 }, () => 'charts/own.ts:1:1 RK375'),
      says: /"x" of <text> is "NaN"/,
    },
    {
      id: 'custom-11',
      name: 'small text',
      files: alone(withText('{ x: 0, y: 20, fontSize: 9 }')),
      finds: ['charts/own.ts:1:1 RK375', 'charts/own.ts:1:1 RK375'],
      says: /"words" is 9 px; the smallest is 12/,
    },
    {
      id: 'custom-12',
      name: 'text beyond the edge',
      files: alone(withText('{ x: 0, y: 20, fontSize: 13, textAnchor: "end" }')),
      finds: ['charts/own.ts:1:1 RK375', 'charts/own.ts:1:1 RK375'],
      says: /"words" reaches over the edge/,
    },
    {
      id: 'custom-13',
      name: 'another picture each time',
      files: alone(`let n = 0;\n${withText('{ x: n++, y: 20, fontSize: 13 }')}`),
      finds: ['charts/own.ts:1:1 RK377'],
    },
    {
      id: 'custom-14',
      name: 'an element that runs',
      files: alone(
        returning(
          "{ width: context.width, height: 9, children: [{ type: 'element', tagName: 'script', properties: {}, children: [] }] }",
        ),
      ),
      finds: ['charts/own.ts:1:1 RK375', 'charts/own.ts:1:1 RK375'],
      says: /<script> is not allowed/,
    },
    {
      id: 'custom-15',
      name: 'an empty description',
      files: own(`${drawing()}export const describe = () => ' ';`),
      finds: ['charts/own.ts:1:1 RK376'],
    },
  ]);
});
