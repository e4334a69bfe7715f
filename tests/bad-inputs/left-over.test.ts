import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Changes, compileWith, testEach } from './bad-input.ts';
import { entry, family, front, input, prose } from './edits.ts';
import { CSV, MDX } from './sound-report.ts';

const left = family('left');
const TITLE = 'title: More rain in the valley';
const title = (text: string): Changes => front(TITLE, `title: "${text}"`);
const site = (from: string, to: string): Changes => ({ '/content/site.yaml': [[from, to]] });
const url = (address: string): Changes => site('https://example.org/repo/', address);
const file = (path: string, content = 'x'): Changes => ({ [`/public/${path}`]: content });
const held = (asOf: string, more = ''): Changes =>
  entry(`other: {value: 5 mm, label: Other, source: gauge-board, as_of: ${asOf}, status: confirmed${more}}`);
const bars = (count: number): Changes => ({
  'charts.yaml': `rain:\n  kind: bar\n  title: Rain rose in each year\n  subtitle: Yearly rain, millimetres\n  data: {sql: "select range as k, range * 1.5 as v from range(${count})"}\n  x: v\n  y: k\n`,
});

describe('names that every object of JavaScript has', () => {
  testEach([
    left(
      'a figure, which is one like others',
      {
        'figures.yaml': [
          [
            'growth:',
            'constructor: {value: 5 mm, label: O, source: gauge-board, as_of: 2025, status: confirmed}\ngrowth:',
          ],
        ],
        'index.mdx': [['The last', 'Of <Fig id="constructor" />, the last']],
      },
      [[]],
    ),
    left('in <Fig>', { 'index.mdx': [['id="growth"', 'id="toString"']] }, [
      ['figures.yaml:7:1 RK228 (warning)', 'index.mdx:7:74 RK150'],
    ]),
    left('in <Chart>', { 'index.mdx': [['Chart id="rain"', 'Chart id="constructor"']] }, [
      ['charts.yaml:1:1 RK161 (warning)', 'index.mdx:9:12 RK151'],
    ]),
    left('in <Claim>', prose('<Claim id="valueOf" />'), ['index.mdx:11:12 RK152']),
    left('a figure in a text', title('More {fig:hasOwnProperty} rain'), ['index.mdx:2:14 RK050']),
    left('the table of a chart', { 'charts.yaml': [['table: rain', 'table: toString']] }, ['charts.yaml:5:17 RK155']),
    left('a source', prose('It rained [@constructor].'), ['index.mdx:11:13 RK153']),
    left('a unit', input('5 constructor'), ['figures.yaml:7:18 RK020']),
  ]);

  it('keeps categories of such names apart', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const rows = names.map((name, i) => `202${3 + i},${900 + i},confirmed,${name}\n`).join('');
    const { found, report } = await compileWith({
      'data/rain.csv': `year,rain,status,note\n${rows}`,
      'charts.yaml': [
        ['kind: line', 'kind: bar'],
        ['x: year\n  y: rain', 'x: rain\n  y: note'],
      ],
    });
    expect(found).toEqual([]);
    expect(report?.charts.rain?.table.rows.map(([name]) => name).sort()).toEqual(names);
  });
});

describe('what is left over from writing', () => {
  testEach([
    left('a title to come', title('TODO'), ['index.mdx:2:9 RK482']),
    left('a title by a program', title('Untitled document'), ['index.mdx:2:9 RK482']),
    left('filler as a title', title('Lorem ipsum dolor'), ['index.mdx:2:9 RK482']),
    left('a name to come', prose('The director, TK, said so.'), ['index.mdx:11:15 RK482']),
    left('a source to come', prose('Rain is wet [citation needed].'), ['index.mdx:11:13 RK482']),
    left('words to come', prose('Rain is wet [insert quote].'), ['index.mdx:11:13 RK482']),
    left('a number to come', prose('It fell on XXXX days.'), ['index.mdx:11:12 RK482']),
    left('question marks', prose('It fell on ??? days.'), ['index.mdx:11:12 RK482']),
    left('the title of a chart', { 'charts.yaml': [['Rain rose in each year', 'TBD']] }, ['charts.yaml:3:10 RK482']),
    left('the label of a figure', { 'figures.yaml': [['Growth of rain', 'FIXME']] }, ['figures.yaml:9:10 RK482']),
    left('a Roman number', prose('The games of year XXX were wet.'), [[]]),
    left('a word in small letters', prose('A todo list is no report.'), [[]]),
    left('a country code', prose('The domain is example.TK, as it happens.'), [[]]),
    left('TODO in Spanish', { ...prose('TODO llueve.'), ...site('en-GB', 'es') }, [[]]),
    left('a tag in a title', title("More <Fig id='growth' /> rain"), ['index.mdx:2:14 RK484']),
    left('a note in a dek', front('What the gauges', 'What the <Note>gauges'), ['index.mdx:3:15 RK484']),
    left('a sign of comparison', title('Rain < snow > hail'), [[]]),
    left('UTF-8 read as Windows-1252', prose('They met in the cafÃ© and donâ€™t say why.'), ['index.mdx:11:20 RK483']),
    left('the same in a cell', { 'data/rain.csv': CSV.replace('dry', 'cafÃ©') }, [
      'data/rain.csv:2:22 RK078 (warning)',
    ]),
    left('letters that only look like it', prose('“Ça va”, said Ângela of São Paulo; Ã is a letter.'), [[]]),
    left('a note within a line', prose('A note^[One].'), ['index.mdx:11:7 RK562']),
    left('a directive', prose('::note[x]'), ['index.mdx:11:1 RK562']),
    left('a formula', prose('It is $$y$$.'), [['index.mdx:11:7 RK562', 'index.mdx:11:10 RK562']]),
    left('a report that is no folder', { '/content/reports/loose.mdx': MDX }, [
      'content/reports/loose.mdx:1:1 RK163 (warning)',
    ]),
  ]);
});

describe('signs that nobody sees', () => {
  testEach([
    left('a title of soft hyphens', title('\u00ad\u00ad'), ['index.mdx:2:8 RK007', /nothing in this one can be seen/]),
    left('a title of joiners', title('\u200d'), ['index.mdx:2:8 RK007']),
    left('a title of fillers', title('\u3164'), ['index.mdx:2:9 RK004', /HANGUL FILLER/]),
    left('tags', title('More\u{e0041} rain in the valley'), ['index.mdx:2:13 RK004', /a tag that nobody can see/]),
    left('marks of annotations', title('More\ufff9 rain in the valley'), ['index.mdx:2:13 RK004']),
    left('the flag of England', title('More rain in \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'), [
      [],
    ]),
    left('the Greek letter for the sign of a millionth', input('5 \u03bcm'), [[]]),
  ]);
});

describe('days, addresses and sizes that are none', () => {
  testEach([
    left('confirmed for the far future', held('2199'), ['figures.yaml:7:64 RK487 (warning)']),
    left('confirmed for the year of the report', held('2026'), [[]]),
    left('the year 0', held('"0000"'), ['figures.yaml:7:64 RK007', /no date/]),
    left('700 bars', bars(700), ['charts.yaml:1:1 RK485']),
    left('a base path that is a host', url('https://example.org//repo/'), ['content/site.yaml:2:6 RK173']),
    left('a base path with a space', url('"https://example.org/a b/"'), ['content/site.yaml:2:6 RK173']),
    left('a site in a private network', url('https://192.168.0.1/'), ['content/site.yaml:2:6 RK173']),
    left('a public file over a folder', file('reports'), ['public/reports:1:1 RK303']),
    left('the same in capitals', file('REPORTS/x.txt'), ['public/REPORTS/x.txt:1:1 RK303']),
  ]);
});

it('holds as many cases as docs/reliability.md says', () => {
  const doc = readFileSync(resolve(import.meta.dirname, '../../docs/reliability.md'), 'utf8');
  const [, said] = /\| (\d+) \|[^|\n]*\| `npx vitest run tests\/bad-inputs\/left-over\.test\.ts`/.exec(doc) ?? [];
  expect(left.counted()).toBe(Number(said));
});
