import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SITE = `title: Big
url: https://example.org/big/
description: Reports that are larger than any should be.
publisher: {name: The bench}
language: en-GB
`;
const SOURCES = '- {id: bench, type: webpage, title: The bench, issued: 2026-01-01, URL: "https://example.org/"}\n';
const FROM = 'source: bench, as_of: 2026-01-01, status: confirmed';

/** A report on a table of so many rows, whose figures are aggregates in SQL. */
export function writeManyRows(root: string, count: number): void {
  const lines = Array.from(
    { length: count },
    (_, i) => `${i},${AREAS[i % AREAS.length]},${((i * 7919) % 10_007) / 10}`,
  );
  const aggregates = [
    'sum(v)',
    'avg(v)',
    'median(v)',
    'max(v)',
    'count(distinct area)',
    "sum(v) filter (area = 'north')",
  ];
  const figures = aggregates.map((sql, i) => `f${i}: {sql: "select ${sql} from rows", label: F, ${FROM}}\n`);
  writeReport(root, {
    'figures.yaml': figures.join(''),
    'datapackage.yaml': packageOf(['t, type: integer', 'area, type: string', 'v, type: number']),
    'data/rows.csv': `t,area,v\n${lines.join('\n')}\n`,
    'index.mdx': proseOf(aggregates.map((_, i) => `It was <Fig id="f${i}" />.`)),
  });
}

const AREAS = ['north', 'south', 'east', 'west'];

/** One report of so many figures, two in three derived from uncertain inputs, and of so many charts. */
export function writeManyFigures(root: string, figures: number, charts: number): void {
  const inputs = Math.ceil(figures / 3);
  const specs = Array.from({ length: figures }, (_, i) =>
    i < inputs
      ? `f${i}: {value: ${100 + i}, interval: ${80 + i} to ${130 + i}, basis: made up, label: Input, ${FROM}}\n`
      : `f${i}: {formula: f${i % inputs} * f${(i + 7) % inputs} / f${(i + 13) % inputs}, label: Derived}\n`,
  );
  const drawn = Array.from(
    { length: charts },
    (_, i) =>
      `c${i}:\n  kind: ${i % 2 ? 'bar' : 'line'}\n  title: A chart of the bench\n  subtitle: Values\n  data: {sql: "select t, v * ${1 + i} as v from rows order by t"}\n  x: ${i % 2 ? 'v' : 't'}\n  y: ${i % 2 ? 't' : 'v'}\n`,
  );
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${(100 + 10 * Math.sin(i)).toFixed(3)}\n`);
  writeReport(root, {
    'figures.yaml': specs.join(''),
    'charts.yaml': drawn.join(''),
    'datapackage.yaml': packageOf(['t, type: integer', 'v, type: number']),
    'data/rows.csv': `t,v\n${rows.join('')}`,
    'index.mdx': proseOf([
      ...specs.map((_, i) => `It was <Fig id="f${i}" />.`),
      ...drawn.map((_, i) => `<Chart id="c${i}" />`),
    ]),
  });
}

function writeReport(root: string, files: Readonly<Record<string, string>>): void {
  const folder = join(root, 'content/reports/big');
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), SITE);
  for (const [name, text] of Object.entries({ 'sources.yaml': SOURCES, ...files }))
    writeFileSync(join(folder, name), text);
}

const packageOf = (fields: readonly string[]): string =>
  `resources:\n  - name: rows\n    title: Rows\n    path: data/rows.csv\n    licence: CC0-1.0\n    publish: false\n    sources: [bench]\n    schema:\n      fields:\n${fields.map((field) => `        - {name: ${field}}\n`).join('')}`;

const proseOf = (paragraphs: readonly string[]): string =>
  `---\ntitle: A big report\ndek: A report of the bench, which is larger than any should be.\nauthors: [The bench]\npublished: 2026-01-01\ninterests: None.\nai_use: None.\nkey_figure: f0\n---\n\nThis is big [@bench].\n\n${paragraphs.join('\n\n')}\n`;
