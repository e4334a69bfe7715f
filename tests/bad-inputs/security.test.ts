import { describe, expect, it } from 'vitest';
import { type BadInput, type Changes, compileWith, testEach } from './bad-input.ts';
import { MDX } from './sound-report.ts';

/** Another path of the data file, at line 4, column 11 of datapackage.yaml. */
const path = (text: string, code: string): BadInput => ({
  id: 'security-06',
  name: `path: ${text}`,
  files: { 'datapackage.yaml': [['path: data/rain.csv', `path: ${JSON.stringify(text)}`]] },
  // Where the declaration itself can be read, the file that it names no longer is one too many.
  finds: [...(code === 'RK011' ? ['data/rain.csv:1:1 RK163 (warning)'] : []), `datapackage.yaml:4:11 ${code}`],
});

/** A figure by `sql:`, at line 8, column 8 of figures.yaml. */
const sql = (text: string): Changes => ({
  'figures.yaml': [
    ['growth:', `other:\n  sql: ${JSON.stringify(text)}\n  label: Other\n  as_of: 2026\n  status: confirmed\ngrowth:`],
  ],
  'index.mdx': [['The last', 'Of <Fig id="other" />, the last']],
});

const MARKUP = [
  '<script>alert(1)</script>',
  `"><svg onload=alert(1)>`,
  `' onmouseover='alert(1)`,
  ']]> </svg><img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '{alert(1)}',
  '=HYPERLINK("https://example.org/")',
];

describe('content that tries to be more than content', () => {
  testEach([
    path('data/../../../../etc/passwd', 'RK011'),
    path('data/%2e%2e/site.yaml', 'RK011'),
    path('data/..\\..\\x.csv', 'RK007'),
    path('../other/data/rain.csv', 'RK007'),
    path('/etc/passwd', 'RK007'),
    path('C:\\data\\rain.csv', 'RK007'),
    path('data/./rain.csv', 'RK011'),
    path('data//rain.csv', 'RK011'),
    ...[
      "select count(*) from read_csv('/etc/passwd')",
      "select count(*) from '/etc/passwd'",
      "select count(*) from read_text('content/site.yaml')",
      "select length(getenv('HOME'))",
      "copy rain to 'rain.out'",
      "attach 'other.db'",
      'install httpfs',
      'load httpfs',
      'set enable_external_access = true',
      'pragma database_list',
      "select 1; select count(*) from read_csv('/etc/passwd')",
      'drop table rain',
      'create table more as select 1',
    ].map((text) => ({
      id: 'security-06, sql',
      name: text,
      files: sql(text),
      finds: ['figures.yaml:8:8 RK158'],
    })),
    ...[
      ['import fs from "node:fs"', 'RK124'],
      ['export const secret = process.env.HOME', 'RK124'],
      ['{process.env.HOME}', 'RK123'],
      ['{await import("node:fs")}', 'RK123'],
    ].map(([text = '', code]) => ({
      id: 'security-07',
      name: text,
      files: { 'index.mdx': `${MDX}\n${text}\n` },
      finds: [`index.mdx:11:1 ${code}`],
    })),
  ]);

  it.each(MARKUP)('security-01, -03 and -04: draws %s as words', async (text) => {
    const cell = `"${text.replaceAll('"', '""')}"`;
    const { found, report, published } = await compileWith({
      'data/rain.csv': [
        ['dry', cell],
        ['950,confirmed,', '950,confirmed,mild'],
      ],
      'charts.yaml': [
        ['kind: line', 'kind: bar'],
        ['x: year', 'y: note'],
        ['y: rain', 'x: rain'],
      ],
    });
    expect(found).toEqual([]);
    const chart = report?.charts.rain;
    for (const svg of [chart?.wide.svg ?? '', chart?.narrow.svg ?? '', published('reports/rain/charts/rain.svg')]) {
      expect(svg).toMatch(/^<svg/);
      expect(svg).not.toMatch(/<(?:script|img|svg [^>]*onload)|<[^>]+ on\w+=|<\/svg>./);
      expect(svg.match(/<svg/g)).toHaveLength(1);
    }
    expect(chart?.table.rows.map(([name]) => name)).toContain(text);
    // A spreadsheet runs a cell that begins with one of these signs.
    expect(published('reports/rain/charts/rain.csv')).not.toMatch(/^"?[=@]/m);
  });

  it('security-09: shows an address of a script in a cell as words', async () => {
    const { found, report } = await compileWith({ 'data/rain.csv': [['wet', 'javascript:alert(1)']] });
    expect(found).toEqual([]);
    expect(report?.charts.rain?.wide.svg).not.toContain('href');
  });

  it('security-12: stops a pattern that would take for ever', async () => {
    const { found, messages } = await compileWith({
      'data/rain.csv': [['dry', `${'a'.repeat(40)}!`]],
      'datapackage.yaml': [
        ['{name: note, type: string}', '{name: note, type: string, constraints: {pattern: "(a+)+|wet"}}'],
      ],
    });
    expect(found).toEqual(['data/rain.csv:2:22 RK073']);
    expect(messages).toContain('in reasonable time');
  });
});
