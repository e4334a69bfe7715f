import { describe, expect, it } from 'vitest';
import { type BadInput, type Changes, compileWith, testEach } from './bad-input.ts';

const RAIN = '{name: rain, type: number, unit: mm}';
/** Declares the column of numbers in another way. */
const declare = (more: string): Changes['x'] => [[RAIN, `{name: rain, type: number, unit: mm, ${more}}`]];
/** Puts a cell in the place of 950, at line 3, column 6. */
const cell = (text: string): Changes['x'] => [['950', text]];

/** One case for each cell that is no number. */
const notNumbers = (id: string, code: string, cells: readonly string[]): BadInput[] =>
  cells.map((text) => ({
    id,
    name: `${text} in a column of numbers`,
    files: { 'data/rain.csv': cell(text) },
    finds: [`data/rain.csv:3:6 ${code}`],
  }));

describe('cells of a CSV file that are not what they look like', () => {
  testEach([
    ...notNumbers('csv-values-01', 'RK070', ['"1,234,567"', '"1,234"', '1 234', "1'234", '1.234.567']),
    ...notNumbers('csv-values-02', 'RK070', ['"1,5"', '"1.234,5"']),
    ...notNumbers('csv-values-04', 'RK070', ['12%', '12 %']),
    ...notNumbers('csv-values-05', 'RK070', ['£5', '5 €', '(5)', 'USD 5', '-£5']),
    ...notNumbers('csv-values-07', 'RK072', ['n/a', '-', '..', ':', 'x', '*', 'c', 'NaN', 'null', '#N/A']),
    ...notNumbers('csv-values-08', 'RK070', ['5.2p', '3 r', '12[note 1]', '12*', '7 (e)']),
    ...notNumbers('csv-values-10', 'RK070', ['Infinity', '-inf', '1e400', '∞']),
    ...notNumbers('csv-values-11', 'RK070', ['9007199254740993', '-12345678901234567890']),
    ...notNumbers('csv-values-13', 'RK070', ['0x1F', '0b11', '٣٤', '½', '1e', '--5', '+', '#REF!']),
    {
      id: 'csv-values-04, fraction',
      name: 'a per cent sign in a column of fractions',
      files: {
        'data/rain.csv': [
          ['900.5', '0.12'],
          ['950', '12%'],
        ],
      },
      finds: ['data/rain.csv:3:6 RK070'],
    },
    {
      id: 'csv-values-14',
      name: 'codes that a spreadsheet took for a date and a number',
      files: {
        'data/rain.csv': [
          ['dry', '1-Mar'],
          ['wet', '1.23E+12'],
        ],
      },
      finds: ['data/rain.csv:2:22 RK077', 'data/rain.csv:4:21 RK077'],
    },
    {
      id: 'csv-values-20',
      name: 'a thousandfold slip beyond the declared maximum',
      files: { 'data/rain.csv': cell('950000'), 'datapackage.yaml': declare('constraints: {maximum: 5000}') },
      finds: ['data/rain.csv:3:6 RK073'],
      says: /above the maximum of 5000/,
    },
    {
      id: 'csv-values-23',
      name: 'a unit that changes on the way, below the declared minimum',
      files: { 'data/rain.csv': cell('0.95'), 'datapackage.yaml': declare('constraints: {minimum: 100}') },
      finds: ['data/rain.csv:3:6 RK073'],
      says: /below the minimum of 100/,
    },
  ]);

  it.each([
    { id: 'csv-values-01', text: '"1,234,567"', how: 'groupChar: ","', value: 1_234_567 },
    { id: 'csv-values-02', text: '"1,5"', how: 'decimalChar: ","', value: 1.5 },
    { id: 'csv-values-02', text: '"1.234,5"', how: 'decimalChar: ",", groupChar: "."', value: 1234.5 },
  ])('$id: reads $text as the column declares it', async ({ text, how, value }) => {
    const { found, report } = await compileWith({
      'data/rain.csv': [
        ['900.5', '900'],
        ['1010', text],
      ],
      'datapackage.yaml': declare(how),
    });
    expect(found).toEqual([]);
    expect(report?.figures.last?.value).toBe(value);
  });

  it('csv-values-07: leaves a gap for a mark that the table declares', async () => {
    const { found, report } = await compileWith({
      'data/rain.csv': cell('..'),
      'datapackage.yaml': [['    schema:', '    missingValues: [".."]\n    schema:']],
      'figures.yaml': [
        [
          'growth:',
          'count:\n  sql: select count(rain) from rain\n  label: Years with rain\n  as_of: 2026\n  status: confirmed\ngrowth:',
        ],
      ],
      'index.mdx': [['The last', 'Of <Fig id="count" />, the last']],
    });
    expect(found).toEqual([]);
    expect(report?.figures.count?.value).toBe(2);
    expect(report?.charts.rain?.wide.svg).not.toContain('NaN');
  });

  it('csv-values-13: keeps codes as they are written in a column of text', async () => {
    const { found, report } = await compileWith({
      'data/rain.csv': [
        ['dry', '0x1F'],
        ['950,confirmed,', '950,confirmed,1e5'],
        ['wet', '007'],
      ],
      'charts.yaml':
        'rain:\n  kind: bar\n  title: Rain\n  subtitle: By code\n  data: {table: rain}\n  y: note\n  x: rain\n',
    });
    expect(found).toEqual([]);
    const svg = report?.charts.rain?.wide.svg ?? '';
    for (const code of ['0x1F', '1e5', '007']) expect(svg).toContain(`>${code}<`);
  });

  it('csv-values-16: compares numbers as numbers', async () => {
    const { found, report } = await compileWith({
      'data/rain.csv': [
        ['900.5', '9'],
        ['950', '10'],
        ['1010', '100'],
      ],
      'figures.yaml': [
        [
          'growth:',
          'most:\n  sql: select max(rain) from rain\n  unit: mm\n  label: Most rain\n  as_of: 2026\n  status: confirmed\ngrowth:',
        ],
      ],
      'index.mdx': [['The last', 'At most <Fig id="most" />, the last']],
    });
    expect(found).toEqual([]);
    expect(report?.figures.most?.value).toBe(100);
  });

  it('csv-values-17: drops spaces around a word', async () => {
    const { found, report } = await compileWith({
      'data/rain.csv': [
        ['dry', 'wet '],
        ['wet\n', ' wet\n'],
      ],
      'figures.yaml': [
        [
          'growth:',
          'notes:\n  sql: select count(distinct note) from rain\n  label: Notes\n  as_of: 2026\n  status: confirmed\ngrowth:',
        ],
      ],
      'index.mdx': [['The last', 'Of <Fig id="notes" />, the last']],
    });
    expect(found).toEqual([]);
    expect(report?.figures.notes?.value).toBe(1);
  });
});
