import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/io/yaml.ts';
import { formatProblem } from '../../src/model/problem.ts';

const FILE = 'content/reports/x/charts.yaml';
const told = (text: string): string[] => parseYaml(text, FILE).problems.map(formatProblem);
/** "3:7" of what a path, and an offset in its text, leads to. */
const placeOf = (text: string, path: (string | number)[], offset?: number, part?: 'key'): string => {
  const { line, column } = parseYaml(text, FILE).locate(path, offset, part);
  return `${line}:${column}`;
};
/** The character that an offset in a value leads to; `|` stands for a place outside of the text. */
const characterAt = (text: string, path: (string | number)[], offset: number): string => {
  const { line, column } = parseYaml(text, FILE).locate(path, offset);
  return text.split(/\r?\n/)[line - 1]?.[column - 1] ?? '|';
};

describe('parseYaml(text, file, lineOffset).data', () => {
  test('gives plain values, and dates as text', () => {
    expect(parseYaml('a: 1\nb: [x, true]\nc: 2026-04-06\n2026: y\n', FILE).data).toEqual({
      a: 1,
      b: ['x', true],
      c: '2026-04-06',
      2026: 'y',
    });
  });

  test('reads JSON, which YAML contains', () => {
    expect(parseYaml('{"version": 1, "figures": {}}', FILE).data).toEqual({ version: 1, figures: {} });
  });

  test('takes << for an ordinary key: there are no merge keys', () => {
    expect(parseYaml('<<: {a: 1}\n', FILE).data).toEqual({ '<<': { a: 1 } });
  });

  test('is null for an empty file and undefined for a broken one', () => {
    expect(parseYaml('# nothing yet\n', FILE).data).toBeNull();
    expect(parseYaml('a: [1\n', FILE).data).toBeUndefined();
  });

  test('keeps a key named __proto__ from reaching the prototype', () => {
    expect(Object.getPrototypeOf(parseYaml('__proto__: {a: 1}\n', FILE).data)).toBe(Object.prototype);
  });
});

describe('parseYaml(text, file, lineOffset).problems', () => {
  test('say how to mend what writers get wrong most', () => {
    expect(
      [
        'title: GDP: up 3%\n',
        'title: {fig:growth} in a year\n',
        'a:\n\tb: 1\n',
        'a: 1\nb: 2\na: 3\n',
        'a: "x\nb: 3\n',
        'a: [1, 2\n',
        'a: @x\n',
        'a: !x y\n',
        'a: "C:\\q"\n',
        'a: 1\n  b: 2\n',
        'x:\n  a: 1\n b: 2\n',
        'a: |\n  x\ny\n',
        'a: *b\n',
        'a: - b\n',
        '- a\nb: 1\n',
        '---\na: 1\n---\nb: 2\n',
        '? {a: 1}\n: 2\n',
        'a:b\nc: 1\n',
        'id: 12345678901234567890\n',
      ].map((text) => told(text).join('\n')),
    ).toMatchSnapshot();
  });

  test('find hidden characters that are written as escapes', () => {
    expect(told('a: "x \\u202e y"\n')).toEqual([expect.stringContaining(`${FILE}:1:4  RK004  The text holds U+202E`)]);
    expect(told('a: "x \\ud800 y"\n')).toEqual([expect.stringContaining('half a character')]);
  });

  test('are one for each slip, in both of two places', () => {
    expect(told('a: x: y\nb: 1\nc: x: y\n').map((line) => line.split('  ')[0])).toEqual([`${FILE}:1:4`, `${FILE}:3:4`]);
  });

  test('stop aliases that multiply into a memory full of values', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++) lines.push(`a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}*a${i - 1}]`);
    expect(told(lines.join('\n'))).toEqual([
      `${FILE}:2:10  RK005  The YAML cannot be read: its aliases (*name) repeat more than 1000 values.`,
    ]);
  });

  test('count lines of the whole file when the text stands further down', () => {
    expect(parseYaml('a: 1\na: 2\n', FILE, 10).problems[0]?.at.line).toBe(12);
  });
});

describe('parseYaml(text, file, lineOffset).locate(path, offset, part)', () => {
  const text = [
    'growth:', //          1
    '  label: Growth', //  2
    '  source: [a, bb]', // 3
    '  note:', //          4
    'readings:', //        5
    '  - value: 1', //     6
    '  - {value: 2}', //   7
    '',
  ].join('\n');

  test('points at values, and at the key of a block map or of nothing', () => {
    expect(placeOf(text, ['growth', 'label'])).toBe('2:10');
    expect(placeOf(text, ['growth', 'source', 1])).toBe('3:15');
    expect(placeOf(text, ['growth'])).toBe('1:1');
    expect(placeOf(text, ['growth', 'note'])).toBe('4:3');
    expect(placeOf(text, ['readings', 0, 'value'])).toBe('6:12');
    expect(placeOf(text, ['readings', 1, 'value'])).toBe('7:13');
  });

  test('points at the key when asked for it', () => {
    expect(placeOf(text, ['growth', 'label'], 0, 'key')).toBe('2:3');
    expect(placeOf(text, ['readings', 1, 'value'], 0, 'key')).toBe('7:6');
  });

  test('points at the last thing on the way where the path ends early', () => {
    expect(placeOf(text, ['growth', 'value'])).toBe('1:1');
    expect(placeOf(text, ['readings', 0, 'note'])).toBe('6:5');
    expect(placeOf(text, ['missing'])).toBe('1:1');
    expect(placeOf('', ['missing'])).toBe('1:1');
  });

  test('follows an alias to the value it stands for', () => {
    expect(placeOf('a: &x {b: 1}\nc: *x\n', ['c', 'b'])).toBe('1:11');
  });

  test('follows an alias to the last anchor of its name before it', () => {
    const text = 'a: &x {b: 1}\nc: *x\nd: &x {b: 2}\ne: *x\n';
    expect(parseYaml(text, FILE).data).toEqual({ a: { b: 1 }, c: { b: 1 }, d: { b: 2 }, e: { b: 2 } });
    expect([placeOf(text, ['c', 'b']), placeOf(text, ['e', 'b'])]).toEqual(['1:11', '3:11']);
  });

  // In each source the value is read and the place of its Z asked for: the source has to hold a Z there.
  const scalars: [name: string, yaml: string][] = [
    ['plain', 'a: bcZ d\n'],
    ['plain over two lines', 'a: b c\n  d Z e\n'],
    ['plain over a blank line', 'a: b c\n\n\n  d Z e\n'],
    ['single-quoted', "a: 'it''s ''Z'' here'\n"],
    ['single-quoted over two lines', "a: 'b\n   c''d Z'\n"],
    ['double-quoted', 'a: "b Z"\n'],
    ['double-quoted with escapes', 'a: "\\"x\\" \\u00e9 \\x41 \\U0001F600 \\t Z"\n'],
    ['double-quoted with a joined line', 'a: "b \\\n   c Z"\n'],
    ['double-quoted over two lines, CRLF', 'a: "b\r\n   c Z"\r\n'],
    ['literal', 'a: |\n  b\n\n    c\n  d Z\n'],
    ['literal with CRLF', 'a: |\r\n  b\r\n\r\n  d Z\r\n'],
    ['literal that begins with a blank line', 'a: |-\n\n  b\n  Z\n'],
    ['literal with an indentation of its own', 'a: |2\n    b\n  Z\n'],
    ['folded', 'a: >\n  b\n  c Z\n'],
    ['folded with paragraphs and a deeper line', 'a: >-\n  b\n  c\n\n  d\n    e\n  f Z\n'],
    ['flow map', 'a: {b: 1, a: "é Z"}\n'],
  ];
  test.each(scalars)('finds a character inside a scalar: %s', (name, yaml) => {
    const data = parseYaml(yaml, FILE).data;
    const path = name === 'flow map' ? ['a', 'a'] : ['a'];
    const value = path.reduce<unknown>((at, key) => Object(at)[key], data);
    expect(characterAt(yaml, path, String(value).indexOf('Z'))).toBe('Z');
  });

  test('stays inside the source for an offset beyond the text', () => {
    expect(placeOf('a: "bc"\nd: 1\n', ['a'], 99)).toBe('1:7');
  });
});
