import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sections of a report, and how often each says its sentence of two figures: 96 figures and 3 charts a report. */
const SECTIONS = 12;
const REPEATS = 4;
const ROWS = 60;

const SENTENCE =
  'The figure is <Fig id="growth" /> and the other is <Fig id="doubling" />. Lorem ipsum dolor sit amet, **consectetur** adipiscing elit, ' +
  'sed do [eiusmod](https://example.com) tempor incididunt ut labore et dolore magna aliqua. ';

const SITE = `title: Bench
url: https://example.org/bench/
description: Reports of one kind, many times.
publisher: {name: The bench}
language: en-GB
`;

const FIGURES = `growth:
  value: 80
  format: multiple
  label: Growth in a year
  source: bench
  as_of: 2026-01-01
  status: confirmed
quarter_days:
  value: 91 days
  label: Days of a quarter
  source: bench
  as_of: 2026-01-01
  status: confirmed
doubling:
  formula: log(2) / log(growth) * quarter_days
  label: Time to double
`;

const SOURCES = `- id: bench
  type: webpage
  title: The bench
  issued: 2026-01-01
  URL: https://example.org/
`;

const PACKAGE = `resources:
  - name: rows
    title: Rows
    path: data/rows.csv
    licence: CC0-1.0
    sources: [bench]
    schema:
      fields:
        - {name: t, title: Time, type: number}
        - {name: v, title: Value, type: number}
        - {name: w, title: Other value, type: number}
`;

/** Writes a site of so many reports into a folder: each with its text, its rows and its charts. */
export function writeWorkload(root: string, reports: number): void {
  mkdirSync(join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), SITE);
  for (let i = 0; i < reports; i++) writeReport(join(root, `content/reports/r${i}`), i);
}

/** A row changed in one report: what a writer does between two builds. */
export function changeReport(root: string, i: number): void {
  writeFileSync(join(root, `content/reports/r${i}/data/rows.csv`), csv(i, 1));
}

function writeReport(folder: string, i: number): void {
  mkdirSync(join(folder, 'data'), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('index.mdx', prose(i));
  write('figures.yaml', FIGURES);
  write('sources.yaml', SOURCES);
  write('datapackage.yaml', PACKAGE);
  write('charts.yaml', charts());
  write('data/rows.csv', csv(i));
}

function prose(i: number): string {
  const head = `---\ntitle: Report ${name(i)}\ndek: A report of the bench, which says the same of the same numbers many times over.\nauthors: [The bench]\npublished: 2026-01-01\ninterests: None.\nai_use: None.\nkey_figure: doubling\nkey_chart: chart-0\n---\n`;
  const sections = Array.from({ length: SECTIONS }, (_, k) => {
    const chart = k % 4 === 0 ? `\n<Chart id="chart-${k}" />\n` : '';
    return `## Section ${k}\n\n${SENTENCE.repeat(REPEATS)}[@bench]\n${chart}`;
  });
  return `${head}\n${sections.join('\n')}`;
}

/** Figures may not be typed, so reports are told apart by letters. */
const name = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

function charts(): string {
  return [0, 4, 8]
    .map(
      (k) =>
        `chart-${k}:\n  kind: line\n  title: A line of the bench\n  subtitle: Values over time\n  data: {table: rows}\n  x: t\n  y: ${k % 8 ? 'w' : 'v'}\n`,
    )
    .join('');
}

function csv(i: number, shift = 0): string {
  const rows = Array.from(
    { length: ROWS },
    (_, k) => `${k},${1 + k * 1.5 + Math.sin(k * i) * 2 + shift},${2 + (k * k) / 50}`,
  );
  return `t,v,w\n${rows.join('\n')}\n`;
}
