import { describe, expect, it } from 'vitest';
import { type Changes, compileWith, testEach } from './bad-input.ts';
import { PACKAGE } from './sound-report.ts';

/** Another chart in the place of the sound one; its data is the table `rain` unless said. */
const chart = (lines: string, data = '{table: rain}'): string =>
  `rain:\n  kind: ${lines}\n  title: Rain by year\n  subtitle: Millimetres\n  data: ${data}\n`;
const BAR = chart('bar\n  y: note\n  x: rain');
/** A table of `count` rows beside the header; the first three keep the figures alive. */
const table = (rows: readonly string[]): string =>
  `year,rain,status,note\n2023,900.5,confirmed,dry\n2025,1010,confirmed,wet\n${rows.map((row) => `${row}\n`).join('')}`;
const described = (text: string): Changes => ({
  'charts.yaml': [['  x: year', `  description: ${text}\n  x: year`]],
});

describe('charts that would mislead or show nothing', () => {
  testEach([
    {
      id: 'chart-data-01',
      name: 'no rows left for a chart',
      files: { 'charts.yaml': [['{table: rain}', '{table: rain, where: {status: disputed}}']] },
      finds: ['charts.yaml:1:1 RK083'],
    },
    {
      id: 'chart-data-01, sql',
      name: 'a query for a chart that finds nothing',
      files: {
        'charts.yaml': chart('bar\n  y: note\n  x: rain', '{sql: "select note, rain from rain where rain > 5000"}'),
      },
      finds: ['charts.yaml:1:1 RK083'],
    },
    {
      id: 'chart-data-04',
      name: 'nought on a log scale',
      files: {
        'data/rain.csv': [['950', '0']],
        'charts.yaml': [['  y: rain', '  y: {column: rain, scale: log}']],
      },
      finds: ['data/rain.csv:3:1 RK081'],
      says: /The value 0 of "rain"/,
    },
    {
      id: 'chart-data-07',
      name: 'a log scale for bars, which begin at nought',
      files: { 'charts.yaml': chart('bar\n  y: note\n  x: {column: rain, scale: log}') },
      finds: ['charts.yaml:1:1 RK082'],
    },
    {
      id: 'chart-data-08',
      name: 'a kind of chart that there is not',
      files: { 'charts.yaml': chart('treemap\n  y: note\n  x: rain') },
      finds: ['charts.yaml:2:9 RK007'],
    },
    {
      id: 'chart-data-13',
      name: 'two figures of one id',
      files: { 'figures.yaml': [['growth:', 'last:\n  formula: first\ngrowth:']] },
      finds: ['figures.yaml:7:1 RK005'],
      says: /"last" is there twice/,
    },
    {
      id: 'chart-data-13, shared',
      name: 'a figure of the report and a shared one of one id',
      files: { '/content/shared/figures.yaml': 'last:\n  formula: first\n' },
      finds: ['figures.yaml:4:1 RK164'],
      says: /content\/shared\/figures\.yaml/,
    },
    {
      id: 'chart-data-14',
      name: 'a figure and a chart that are never used',
      files: {
        'figures.yaml': [['growth:', 'twice:\n  formula: last * 2\n  label: Twice the rain\ngrowth:']],
        'index.mdx': [['<Chart id="rain" />', 'More words.']],
      },
      finds: ['charts.yaml:1:1 RK161 (warning)', 'figures.yaml:7:1 RK228 (warning)'],
    },
    {
      id: 'chart-data-16',
      name: 'the address of a source that is none',
      files: { 'sources.yaml': [['https://data.example/rain', 'data.example/rain']] },
      finds: ['sources.yaml:6:8 RK007'],
    },
    {
      id: 'security-10',
      name: 'a source whose address holds a password',
      files: { 'sources.yaml': [['https://data', 'https://user:pass@data']] },
      finds: ['sources.yaml:6:8 RK007'],
      says: /password/,
    },
    {
      id: 'chart-data-17',
      name: 'a description that repeats the title',
      files: described('Rain rose in each year.'),
      finds: ['charts.yaml:6:16 RK304'],
      says: /repeats the title/,
    },
    {
      id: 'chart-data-17, empty words',
      name: 'a description that says that there is a chart',
      files: described('Chart of the data'),
      finds: ['charts.yaml:6:16 RK304'],
    },
    {
      id: 'chart-data-17, empty',
      name: 'an empty description',
      files: described('""'),
      finds: ['charts.yaml:6:16 RK007'],
    },
    {
      id: 'csv-values-19',
      name: 'more series than colours',
      files: {
        'data/rain.csv': table(
          Array.from({ length: 11 }, (_, i) => `2024,${i + 1},confirmed,valley ${'abcdefghijk'[i]}`),
        ),
        'charts.yaml': chart('line\n  x: year\n  y: rain\n  series: note'),
      },
      finds: ['charts.yaml:1:1 RK088'],
    },
    {
      id: 'chart-layout-08',
      name: 'a picture of several MB',
      files: {
        'data/rain.csv': table(Array.from({ length: 20_000 }, (_, i) => `2024,${(i * 7919) % 20_011},confirmed,x`)),
        'charts.yaml': chart('dot\n  x: year\n  y: rain'),
      },
      finds: ['charts.yaml:1:1 RK305'],
    },
  ]);

  it('chart-data-02: draws a single point as a mark', async () => {
    const { found, report } = await compileWith({
      'charts.yaml': [['{table: rain}', '{table: rain, where: {note: wet}}']],
    });
    expect(found).toEqual([]);
    expect(report?.charts.rain?.wide.svg).toMatch(/<circle/);
  });

  it('chart-data-05: writes no NaN for a gap', async () => {
    const { found, report } = await compileWith({ 'data/rain.csv': [['950', '']] });
    expect(found).toEqual([]);
    expect(JSON.stringify(report)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('chart-data-07: begins the axis of bars at nought', async () => {
    const { found, report } = await compileWith({
      'data/rain.csv': [['950,confirmed,', '950,confirmed,mild']],
      'charts.yaml': BAR,
    });
    expect(found).toEqual([]);
    expect(report?.charts.rain?.wide.svg).toMatch(/<text[^>]*>0<\/text>/);
  });

  it('chart-data-10: labels a bar that is too short to be seen', async () => {
    const { found, report } = await compileWith({
      'data/rain.csv': [
        ['900.5', '1'],
        ['950,confirmed,', '950,confirmed,mild'],
        ['1010', '1000000000000'],
      ],
      'charts.yaml': BAR,
    });
    expect(found).toEqual([]);
    expect(report?.charts.rain?.wide.svg).toMatch(/>1<\/text>/);
  });

  it('chart-data-11: warns of 400 bars, and draws and lists them all', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => `2024,${i + 1},confirmed,valley ${i}`);
    const { found, report } = await compileWith({ 'data/rain.csv': table(rows), 'charts.yaml': BAR });
    expect(found).toEqual(['charts.yaml:1:1 RK086 (warning)']);
    expect(report?.charts.rain?.table.rows).toHaveLength(402);
  });

  it('csv-values-11: keeps the digits of a long code in a column of text', async () => {
    const { found, report } = await compileWith({
      'data/rain.csv': [
        ['dry', '9007199254740993'],
        ['950,confirmed,', '950,confirmed,007'],
      ],
      'charts.yaml': BAR,
      'datapackage.yaml': PACKAGE,
    });
    expect(found).toEqual([]);
    expect(report?.charts.rain?.table.rows.map(([name]) => name)).toContain('9007199254740993');
  });
});
