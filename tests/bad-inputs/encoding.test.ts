import { describe, expect, it } from 'vitest';
import { type Changes, compileWith, testEach } from './bad-input.ts';
import { CSV, MDX } from './sound-report.ts';

/** The bytes of a text in which "¤" stands for one byte that is no UTF-8: 0xE9, which is "é" in Latin-1. */
const latin1 = (text: string): Uint8Array => Buffer.from(text.replace('¤', 'é'), 'latin1');

/** A table of JSON beside the CSV, with one text in it. */
const jsonTable = (text: string): Changes => ({
  'datapackage.yaml': [
    [
      '  - name: rain\n',
      '  - {name: words, path: data/words.json, schema: {fields: [{name: word, type: string}]}}\n  - name: rain\n',
    ],
  ],
  'data/words.json': `[\n  {"word": "plain"},\n  {"word": "${text}"}\n]\n`,
});

describe('a file in another encoding, or with characters that nobody sees', () => {
  it('finds nothing in the sound report', async () => {
    const { found, exitCode, report } = await compileWith({});
    expect(found).toEqual([]);
    expect(exitCode).toBe(0);
    expect(report?.figures.last?.value).toBe(1010);
  });

  it('encoding-01: takes a byte order mark off for reading, and leaves it in the copy for download', async () => {
    const { found, report, published } = await compileWith({ 'data/rain.csv': `\ufeff${CSV}` });
    expect(found).toEqual([]);
    expect(report?.figures.first?.value).toBe(900.5);
    expect(published('reports/rain/data/rain.csv').charCodeAt(0)).toBe(0xfeff);
  });

  it.each(['\u2212', '\u2013', '\u2011'])('encoding-10: reads %s before a number as minus', async (minus) => {
    const { found, report } = await compileWith({ 'data/rain.csv': [['1010', `${minus}1010`]] });
    expect(found).toEqual([]);
    expect(report?.figures.last?.value).toBe(-1010);
  });

  it('encoding-11: takes one label in two Unicode forms for one label', async () => {
    const { found, report } = await compileWith({
      'data/rain.csv': [
        ['dry', 'caf\u00e9'],
        ['wet', 'cafe\u0301'],
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

  testEach([
    {
      id: 'encoding-02',
      name: 'a CSV file in UTF-16 with its mark',
      files: { 'data/rain.csv': Buffer.from(`\ufeff${CSV}`, 'utf16le') },
      finds: ['data/rain.csv:1:1 RK002'],
      says: /UTF-16.*Save it as UTF-8/,
    },
    {
      id: 'encoding-02, more',
      name: 'a YAML file in UTF-16 without a mark',
      files: { 'sources.yaml': Buffer.from('- id: gauge-board\n  title: Yearly rain\n', 'utf16le') },
      finds: ['sources.yaml:1:1 RK002'],
      says: /UTF-16/,
    },
    {
      id: 'encoding-04',
      name: 'a byte of Latin-1 in the prose',
      files: { 'index.mdx': latin1(MDX.replace('The last year', 'Caf¤ rain')) },
      finds: ['index.mdx:7:4 RK002'],
      says: /0xE9.*"é"/,
    },
    {
      id: 'encoding-05',
      name: 'NUL in a cell',
      files: { 'data/rain.csv': [['dry', 'd\0ry']] },
      finds: ['data/rain.csv:2:23 RK004'],
      says: /U\+0000 \(NUL\)/,
    },
    {
      id: 'encoding-07',
      name: 'control characters in a cell and in a label',
      files: {
        'data/rain.csv': [['wet', 'we\u000bt']],
        'figures.yaml': [['Rain in the first', 'Ra\u0007in in the first']],
      },
      finds: ['data/rain.csv:4:23 RK004', 'figures.yaml:3:12 RK004'],
      says: /U\+000B[\s\S]*U\+0007/,
    },
    {
      id: 'encoding-07, more',
      name: 'a control character that YAML writes as an escape',
      files: { 'figures.yaml': [['label: Rain in the first year', 'label: "Rain\\x07"']] },
      finds: ['figures.yaml:3:10 RK004'],
      says: /U\+0007/,
    },
    {
      id: 'encoding-08',
      name: 'half a character in JSON',
      files: jsonTable('a\\ud800'),
      finds: ['data/words.json:3:12 RK004'],
      says: /surrogate/,
    },
    {
      id: 'encoding-13',
      name: 'a right-to-left override in the title and in a cell',
      files: { 'index.mdx': [['More rain', 'More\u202e rain']], 'data/rain.csv': [['wet', 'w\u202eet']] },
      finds: ['data/rain.csv:4:22 RK004', 'index.mdx:2:12 RK004'],
      says: /RIGHT-TO-LEFT OVERRIDE/,
    },
    {
      id: 'encoding-14',
      name: 'an HTML entity in a cell, which is kept as it stands',
      files: { 'data/rain.csv': [['wet', 'R&amp;D']] },
      finds: ['data/rain.csv:4:21 RK078 (warning)'],
      says: /&amp;/,
    },
  ]);
});
