import { describe, expect, it } from 'vitest';
import type { Checked } from '../../../src/checks/formats/contract.ts';
import { excerptOf } from '../../../src/checks/formats/excerpt.ts';
import { reportIn } from '../../../src/checks/formats/index.ts';
import { problem } from '../../../src/model/errors/index.ts';
import { withFix } from '../../../src/model/problem.ts';

const file = 'content/reports/x/index.mdx';
const at = { file, line: 2, column: 6 };
const typed = withFix(problem('RK134', { found: '0.7 m' }, at), {
  title: 'prints the figure "rise" in its place',
  edits: [{ at, was: '0.7 m', becomes: '<Fig id="rise" />' }],
});
const unused = problem(
  'RK228',
  { id: 'ä, 100 %: b' },
  { file: 'content/reports/x/figures über.yaml', line: 9, column: 1 },
);
const checked: Checked = { reports: ['y'], problems: [typed, unused], mended: [], fit: false };
const LINES: Record<number, string> = { 1: '---', 2: 'It is\t0.7 m higher.' };
const options = {
  version: '0.1.0',
  lineAt: (name: string, line: number) => (name === file ? LINES[line] : undefined),
  paint: (_: unknown, text: string) => text,
};

describe('reportIn(format, checked, options)', () => {
  it('shows a person the line and the place, and tells what --fix would mend', () => {
    const { out, err = '' } = reportIn('pretty', checked, options);
    expect(out).toBeUndefined();
    expect(err.split('\n')).toEqual([
      expect.stringMatching(
        /^content\/reports\/x\/index\.mdx:2:6 {2}RK134 {2}"0\.7 m" is typed.* \(--fix mends it\.\)$/,
      ),
      '     2 | It is 0.7 m higher.',
      '       |      ^',
      expect.stringMatching(/^content\/reports\/x\/figures über\.yaml:9:1 {2}RK228 warning {2}/),
      '1 error, 1 warning.',
      'Not fit to publish.',
      '',
    ]);
  });

  it('shows what was mended', () => {
    const fix = typed.fix ?? { title: '', edits: [] };
    const { err } = reportIn(
      'pretty',
      { reports: ['x'], problems: [], mended: [{ code: 'RK134', at, fix }], fit: true },
      options,
    );
    expect(err?.split('\n')).toEqual([
      `${file}:2:6  RK134 mended  --fix prints the figure "rise" in its place.`,
      '       - 0.7 m',
      '       + <Fig id="rise" />',
      '1 mistake mended.',
      '1 report checked: fit to publish.',
      '',
    ]);
  });

  it('gives programs everything that people are told', () => {
    const { out = '', err } = reportIn('json', checked, options);
    expect(err).toBeUndefined();
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      fit: false,
      errors: 1,
      warnings: 1,
      reports: ['y'],
      problems: [
        {
          code: 'RK134',
          title: 'A typed number',
          severity: 'error',
          file,
          line: 2,
          column: 6,
          docs: 'docs/checks/RK134.md',
          fix: { edits: [{ file, line: 2, column: 6, was: '0.7 m', becomes: '<Fig id="rise" />' }] },
        },
        { code: 'RK228', severity: 'warning' },
      ],
      mended: [],
    });
  });

  it('escapes what would end a command of GitHub Actions', () => {
    const [first, second] = reportIn('github', checked, options).out?.split('\n') ?? [];
    expect(first).toMatch(/^::error file=content\/reports\/x\/index\.mdx,line=2,col=6,title=RK134::"0\.7 m" is typed/);
    expect(second).toContain('::The figure "ä, 100 %25: b" is used nowhere');
    expect(
      reportIn('github', { ...checked, problems: [{ ...typed, code: 'a,b:c', message: 'one\r\ntwo' }] }, options).out,
    ).toMatch(/title=a%2Cb%3Ac::one%0D%0Atwo/);
  });
});

describe('excerptOf(line, at)', () => {
  it('shows the part of a long line around the place, with the caret below it', () => {
    const line = `${'word '.repeat(60)}HERE ${'more '.repeat(40)}`;
    const [text = '', caret = ''] = excerptOf(line, { line: 7, column: line.indexOf('HERE') + 1 }) ?? [];
    expect(text).toMatch(/^ {5}7 \| …word .*HERE.*…$/);
    expect(text.slice(caret.indexOf('^'), caret.indexOf('^') + 4)).toBe('HERE');
    expect(caret.trimEnd().endsWith('^~~~')).toBe(true);
    expect(text.length).toBeLessThan(115);
  });

  it('counts letters that are two columns wide', () => {
    expect(excerptOf('漢字 x', { line: 1, column: 4 })?.[1]).toBe('       |      ^');
  });

  it('shows control characters, and sends none to the terminal', () => {
    expect(excerptOf('a\u001b[31m b', { line: 1, column: 8 })?.[0]).toBe('     1 | a\\x1b[31m b');
  });

  it.each([
    [undefined, 1],
    ['', 1],
    ['short', 9],
  ])('shows nothing for %j at column %i', (line, column) => {
    expect(excerptOf(line, { line: 1, column })).toBeUndefined();
  });
});
