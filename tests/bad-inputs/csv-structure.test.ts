import { describe, expect, it } from 'vitest';
import { compileWith, testEach } from './bad-input.ts';
import { CSV, MDX } from './sound-report.ts';

const withColumn = (name: string): string =>
  `year,rain,status,note,${name}\n2023,900.5,confirmed,dry,1\n2024,950,confirmed,,1\n2025,1010,confirmed,wet,1\n`;

const CONFLICT = '<<<<<<< HEAD\n=======\n>>>>>>> other\n';

describe('a CSV file of another shape', () => {
  it('csv-structure-02: reads a file whose lines end with CR, and counts them', async () => {
    const { found, report } = await compileWith({ 'data/rain.csv': CSV.replaceAll('\n', '\r') });
    expect(found).toEqual([]);
    expect(report?.figures.last?.value).toBe(1010);
    const bad = await compileWith({ 'data/rain.csv': CSV.replace('950', 'abc').replaceAll('\n', '\r') });
    expect(bad.found).toEqual(['data/rain.csv:3:6 RK070']);
  });

  it('csv-structure-15: takes a line end inside quotes, and goes on counting lines of the file', async () => {
    const broken = CSV.replace('dry', '"dry\nas dust"');
    expect((await compileWith({ 'data/rain.csv': broken })).found).toEqual([]);
    const bad = await compileWith({ 'data/rain.csv': broken.replace('950', 'abc') });
    expect(bad.found).toEqual(['data/rain.csv:4:6 RK070']);
  });

  it('csv-structure-21: leaves a new column out, says so, and shifts nothing', async () => {
    const { found, exitCode, report } = await compileWith({ 'data/rain.csv': withColumn('extra') });
    expect(found).toEqual(['data/rain.csv:1:23 RK067 (warning)']);
    expect(exitCode).toBe(0);
    expect(report?.figures.last?.value).toBe(1010);
  });

  it('csv-structure-24: draws rows in the order of their dates, however the file has them', async () => {
    const sound = await compileWith({});
    const [header = '', first = '', second = '', third = ''] = CSV.split('\n');
    const { found, report } = await compileWith({ 'data/rain.csv': `${[header, third, first, second].join('\n')}\n` });
    expect(found).toEqual([]);
    // The places of the points go with the rows of the table, which keeps the order of the file.
    const drawing = (svg = '') => svg.replace(/ data-points="[^"]*"/, '');
    const points = (svg = '') => / data-points="([^"]*)"/.exec(svg)?.[1]?.split(' ').sort();
    const [svg, soundSvg] = [report?.charts.rain?.wide.svg, sound.report?.charts.rain?.wide.svg];
    expect(drawing(svg)).toBe(drawing(soundSvg));
    expect(points(svg)).toHaveLength(3);
    expect(points(svg)).toEqual(points(soundSvg));
  });

  testEach([
    {
      id: 'csv-structure-03',
      name: 'semicolons between the cells',
      files: { 'data/rain.csv': CSV.replaceAll(',', ';') },
      finds: ['data/rain.csv:1:1 RK065'],
      says: /1 column, 4 are declared; the separator looks like ";".*delimiter: ";"/,
    },
    {
      id: 'csv-structure-03, mended',
      name: 'semicolons that the table declares',
      files: {
        'data/rain.csv': CSV.replaceAll(',', ';'),
        'datapackage.yaml': [['    schema:', '    dialect: {delimiter: ";"}\n    schema:']],
      },
      finds: [],
    },
    {
      id: 'csv-structure-05',
      name: 'two columns of one name',
      files: { 'data/rain.csv': withColumn('rain') },
      finds: ['data/rain.csv:1:23 RK064'],
      says: /columns 2 and 5/,
    },
    {
      id: 'csv-structure-06',
      name: 'two columns that differ in case and spaces',
      files: { 'data/rain.csv': withColumn(' Rain') },
      finds: ['data/rain.csv:1:23 RK064'],
      says: /2 \("rain"\) and 5 \("Rain"\)/,
    },
    {
      id: 'csv-structure-08',
      name: 'an empty column that nothing needs',
      files: { 'data/rain.csv': CSV.replace('dry', '').replace('wet', '') },
      finds: ['data/rain.csv:1:18 RK076 (warning)'],
    },
    {
      id: 'csv-structure-08, used',
      name: 'an empty column that figures and a chart need',
      files: { 'data/rain.csv': CSV.replace('900.5', '').replace('950', '').replace('1010', '') },
      finds: [
        'charts.yaml:1:1 RK083',
        'data/rain.csv:1:6 RK076 (warning)',
        'figures.yaml:2:8 RK039',
        'figures.yaml:5:8 RK039',
      ],
    },
    {
      id: 'csv-structure-09',
      name: 'a header and no rows',
      files: { 'data/rain.csv': 'year,rain,status,note\n' },
      finds: ['data/rain.csv:1:1 RK075'],
    },
    {
      id: 'csv-structure-09, more',
      name: 'an empty file',
      files: { 'data/rain.csv': '' },
      finds: ['data/rain.csv:1:1 RK065'],
    },
    {
      id: 'csv-structure-11',
      name: 'a row that lacks its last cell',
      files: { 'data/rain.csv': [['2024,950,confirmed,', '2024,950,confirmed']] },
      finds: ['data/rain.csv:3:1 RK068'],
      says: /3 cells, the header has 4/,
    },
    {
      id: 'csv-structure-12',
      name: 'a comma in a text without quotes',
      files: { 'data/rain.csv': [['2024,950,confirmed,', '2024,950,confirmed,cold, late']] },
      finds: ['data/rain.csv:3:25 RK068'],
      says: /5 cells, the header has 4; too much: " late".*in quotes/,
    },
    {
      id: 'csv-structure-14',
      name: 'a quote inside a cell that has none around it',
      files: { 'data/rain.csv': [['dry', '5" pipe']] },
      finds: ['data/rain.csv:2:23 RK062'],
    },
    {
      id: 'csv-structure-14, more',
      name: 'a quote that is never closed',
      files: { 'data/rain.csv': [['wet', '"wet']] },
      finds: ['data/rain.csv:4:21 RK061'],
    },
    {
      id: 'csv-structure-17',
      name: 'a title above the header',
      files: { 'data/rain.csv': `Rain in the valley,,,\n\n${CSV}` },
      finds: ['data/rain.csv:1:1 RK066'],
      says: /line 3/,
    },
    {
      id: 'csv-structure-18',
      name: 'a note of its source below the rows',
      files: { 'data/rain.csv': `${CSV}Source: ONS\n` },
      finds: ['data/rain.csv:5:1 RK068'],
    },
    {
      id: 'csv-structure-18, padded',
      name: 'a note below the rows with empty cells behind it',
      files: { 'data/rain.csv': `${CSV}Source: ONS,,,\n` },
      finds: ['data/rain.csv:5:1 RK071'],
    },
    {
      id: 'csv-structure-18, total',
      name: 'a last row that adds up the others',
      files: { 'data/rain.csv': `${CSV}2026,2860.5,confirmed,Total\n` },
      finds: ['data/rain.csv:5:1 RK300'],
    },
    {
      id: 'csv-structure-20',
      name: 'a column that the supplier renamed',
      files: { 'data/rain.csv': [['rain', 'rains']] },
      finds: ['data/rain.csv:1:1 RK063'],
      says: /"rain".*Did you mean "rains"/,
    },
    {
      id: 'csv-structure-20, dropped',
      name: 'a column that is gone',
      files: { 'data/rain.csv': 'year,status,note\n2023,confirmed,dry\n' },
      finds: ['data/rain.csv:1:1 RK063'],
      says: /Columns of the file: year, status, note/,
    },
    {
      id: 'csv-structure-23',
      name: 'a year twice in a table whose key it is',
      files: {
        'data/rain.csv': `${CSV}2024,960,confirmed,\n`,
        'datapackage.yaml': [['    schema:\n', '    schema:\n      primaryKey: year\n']],
      },
      finds: ['data/rain.csv:5:1 RK074'],
      says: /line 3 already/,
    },
    {
      id: 'csv-structure-23, row',
      name: 'a year twice in a table without a key, when a figure reads that row',
      files: { 'data/rain.csv': `${CSV}2025,1011,confirmed,\n` },
      finds: ['figures.yaml:5:8 RK038'],
      says: /2 rows fit/,
    },
    {
      id: 'csv-structure-26',
      name: 'a cell of 10 MB',
      files: { 'data/rain.csv': [['dry', 'x'.repeat(10_000_000)]] },
      finds: ['data/rain.csv:2:22 RK069'],
    },
    {
      id: 'csv-structure-27',
      name: '5,000 columns',
      files: { 'data/rain.csv': `${Array.from({ length: 5000 }, (_, i) => `c${i}`).join(',')}\n` },
      finds: ['data/rain.csv:1:1 RK069'],
    },
    {
      id: 'csv-structure-29',
      name: 'a pointer of Git LFS',
      files: {
        'data/rain.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`,
      },
      finds: ['data/rain.csv:1:1 RK010'],
      says: /git lfs pull/,
    },
    {
      id: 'csv-structure-30, CSV',
      name: 'conflict markers among the rows',
      files: { 'data/rain.csv': `${CSV}${CONFLICT}` },
      finds: ['data/rain.csv:5:1 RK003', 'data/rain.csv:7:1 RK003'],
    },
    {
      id: 'csv-structure-30, YAML',
      name: 'conflict markers in a YAML file',
      files: { 'charts.yaml': [['  x: year', `${CONFLICT}  x: year`]] },
      finds: ['charts.yaml:6:1 RK003', 'charts.yaml:8:1 RK003'],
    },
    {
      id: 'csv-structure-30, MDX',
      name: 'conflict markers in the prose',
      files: { 'index.mdx': `${MDX}\n${CONFLICT}` },
      finds: ['index.mdx:11:1 RK003', 'index.mdx:13:1 RK003'],
    },
  ]);
});
