import { describe, expect, test } from 'vitest';
import { formatSources, readSources } from '../../src/io/sources.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { folderWith } from './folder.ts';

const read = (files: Record<string, string>) => {
  const found = readSources(folderWith(files), Object.keys(files));
  return { ...found, told: found.problems.map(formatProblem) };
};
const formatted = (yaml: string, language = 'en-GB') => formatSources(read({ 'sources.yaml': yaml }).records, language);

const NEWS = `- id: anthropic-2026-04-06
  type: webpage
  title: Expanding our use of "TPUs" & more
  author: [{literal: Anthropic}]
  publisher: Anthropic
  issued: 2026-04-06
  URL: https://www.anthropic.com/news?a=1&b=2
  note: Seen as an excerpt.
`;

describe('readSources(root, paths)', () => {
  test('reads a list, or one under "references", and dates in any of their forms', () => {
    const { records, told, locate } = read({
      'a.yaml': '- {id: a, title: A, issued: 2026-04}\n- {id: b, title: B, issued: {year: 2026, month: 4, day: 6}}\n',
      'b.yaml': 'references:\n  - id: c\n    title: C\n    issued: {date-parts: [[2026]]}\n',
    });
    expect(told).toEqual([]);
    expect(records.map(({ id, type, issued }) => [id, type, issued])).toEqual([
      ['a', 'webpage', { 'date-parts': [[2026, 4]] }],
      ['b', 'webpage', { 'date-parts': [[2026, 4, 6]] }],
      ['c', 'webpage', { 'date-parts': [[2026]] }],
    ]);
    expect(locate('c')).toEqual({ file: 'b.yaml', line: 2, column: 5 });
  });

  test('reads BibTeX, with its own letters, macros and places', () => {
    const { records, told, locate } = read({
      'sources.bib':
        '@string{j = "Journal of X"}\n\n@article{smith-2026,\n  title = {Growth of {AI} \\& more},\n  author = {Smith, John and M{\\"u}ller, Ann},\n  journal = j, year = {2026}, month = apr }\n@online{o, title={O}, date={2026-04-06}, url={https://o.org}}\n',
    });
    expect(told).toEqual([]);
    expect(records).toMatchObject([
      {
        id: 'smith-2026',
        type: 'article-journal',
        title: 'Growth of AI & more',
        'container-title': 'Journal of X',
        author: [
          { given: 'John', family: 'Smith' },
          { given: 'Ann', family: 'Müller' },
        ],
        issued: { 'date-parts': [[2026, 4]] },
      },
      { id: 'o', type: 'webpage', URL: 'https://o.org', issued: { 'date-parts': [[2026, 4, 6]] } },
    ]);
    expect(locate('smith-2026')).toEqual({ file: 'sources.bib', line: 3, column: 1 });
  });

  test('names both places of a source that is told twice, and keeps the first', () => {
    const { records, told } = read({ 'a.yaml': '- {id: a, title: A}\n', 'b.bib': '\n@misc{a, title={B}}\n' });
    expect(records.map(({ title }) => title)).toEqual(['A']);
    expect(told).toEqual([
      'b.bib:2:1  RK015  The source "a" is told twice; first in a.yaml:1:3. Keep one of the two, or give one another id.',
    ]);
  });

  test.each([
    ['a missing title', '- id: a\n', 'a.yaml:1:3  RK008'],
    [
      'a type that CSL does not know',
      '- {id: a, title: A, type: web-page}\n',
      'a.yaml:1:27  RK007  a.type: this is no type of CSL; did you mean "webpage"?',
    ],
    [
      'a day that is none',
      '- id: a\n  title: A\n  issued: 2026-02-30\n',
      'a.yaml:3:11  RK007  a.issued: this is not a date',
    ],
    ['an address that is no web address', '- {id: a, title: A, URL: "javascript:alert(1)"}\n', 'a.yaml:1:26  RK007'],
    [
      'an address with a password',
      '- {id: a, title: A, URL: "https://u:p@x.org/"}\n',
      'a.yaml:1:26  RK007  a.URL: an address that is published cannot hold a name or password.',
    ],
    [
      'an author that is a text',
      '- {id: a, title: A, author: Jane Doe}\n',
      'a.yaml:1:29  RK007  a.author: names are a list',
    ],
    ['something else than a list', 'a: {title: A}\n', 'a.yaml:1:1  RK007  the file: sources are a list'],
    ['broken YAML', '- id: a: b\n', 'a.yaml:1:7  RK005'],
  ])('points at %s', (_, yaml, expected) => {
    expect(read({ 'a.yaml': yaml }).told).toEqual([expect.stringContaining(expected)]);
  });

  test.each([
    [
      'a brace that is not closed',
      '@misc{a, title={A}\n',
      /^a\.bib:\d+:\d+ {2}RK016 {2}The BibTeX cannot be read: expected "rbrace"/,
    ],
    ['a missing comma', '@misc{a title={A}}\n', /^a\.bib:1:9 {2}RK016/],
  ])('points at BibTeX with %s', (_, bib, expected) => {
    expect(read({ 'a.bib': bib }).told).toEqual([expect.stringMatching(expected)]);
  });

  test('takes an empty file for one without sources', () => {
    expect(read({ 'a.yaml': '# none yet\n', 'b.bib': '' })).toMatchObject({ records: [], told: [] });
  });
});

describe('formatSources(records, language)', () => {
  test('says who, what, when and how it was seen, with the address once', () => {
    expect(formatted(NEWS)).toEqual([
      {
        id: 'anthropic-2026-04-06',
        text: 'Anthropic. “Expanding our use of ‘TPUs’ & more”, 6 April 2026. Seen as an excerpt. https://www.anthropic.com/news?a=1&b=2',
        html: 'Anthropic. “Expanding our use of ‘TPUs’ &#38; more”, 6 April 2026. Seen as an excerpt. <a href="https://www.anthropic.com/news?a=1&amp;b=2">anthropic.com</a>',
        short: 'Anthropic, 6 April 2026',
      },
    ]);
  });

  test('escapes what could be markup, and links https alone', () => {
    const [source] = formatted(
      '- {id: a, title: "<img src=x onerror=alert(1)> <i>b</i> </div><script>", URL: "http://x.org/\\"><b>", publisher: "<P>"}\n',
    );
    expect(source?.html.replace(/<\/?i>/g, '')).not.toMatch(/<|javascript:/);
    expect(source?.text).toContain('<img src=x onerror=alert(1)>');
  });

  test('follows the language of the report, and falls back to English', () => {
    expect(formatted(NEWS, 'de-DE')[0]).toMatchObject({
      text: expect.stringContaining('„Expanding our use of ‚TPUs‘ & more“, 6. April 2026.'),
      short: 'Anthropic, 6. April 2026',
    });
    expect(formatted(NEWS, 'eo')[0]?.text).toContain('“Expanding our use of ‘TPUs’ & more”, 6 April 2026.');
  });

  test.each([
    [
      'type: article-newspaper, container-title: The Times, author: [{family: Doe}], issued: 2026-05',
      'The Times, May 2026',
    ],
    ['type: report, author: [{family: Doe}, {family: Roe}], publisher: P, issued: 2025', 'Doe and Roe, 2025'],
    ['type: report, author: [{family: Doe}, {family: Roe}, {family: Poe}], issued: 2025', 'Doe et al., 2025'],
    ['type: report, publisher: P', 'P'],
    ['type: dataset', 'A title of more than forty characters…'],
  ])('names a source in a few words: {%s}', (fields, short) => {
    expect(
      formatted(`- {id: a, title: A title of more than forty characters and then some, ${fields}}\n`)[0]?.short,
    ).toBe(short);
  });

  test('keeps the order it is given and gives the same every time', () => {
    const yaml = '- {id: z, title: Z}\n- {id: a, title: A}\n';
    expect(formatted(yaml).map(({ id }) => id)).toEqual(['z', 'a']);
    expect(formatted(yaml)).toEqual(formatted(yaml));
    expect(formatSources([], 'en-GB')).toEqual([]);
  });
});
