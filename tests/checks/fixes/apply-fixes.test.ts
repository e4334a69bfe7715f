import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../../src/checks/fixes/apply-fixes.ts';
import type { Edit, Problem } from '../../../src/model/problem.ts';

const edit = (line: number, column: number, was: string, becomes = 'X'): Edit => ({
  at: { file: 'a.yaml', line, column },
  was,
  becomes,
});
const fixable = (...edits: Edit[]): Problem => ({
  code: 'RK007',
  severity: 'error',
  message: 'Wrong.',
  at: { file: 'a.yaml', line: 1, column: 1 },
  fix: { title: 'mends it', edits },
});
/** The text after the fixes, and how many were made. */
function applied(text: string, ...problems: Problem[]): { text: string; made: number } {
  const { texts, mended } = applyFixes(problems, (file) => (file === 'a.yaml' ? text : undefined));
  return { text: texts.get('a.yaml') ?? text, made: mended.length };
}

describe('applyFixes(problems, textOf)', () => {
  it('replaces what stands at a place, and keeps every other byte', () => {
    const text = 'a: 1\r\n\r\nb: "über 23.11.2026"  # so\r\n';
    expect(applied(text, fixable(edit(3, 10, '23.11.2026', '2026-11-23')))).toEqual({
      text: 'a: 1\r\n\r\nb: "über 2026-11-23"  # so\r\n',
      made: 1,
    });
  });

  it('makes several fixes in one file, whatever their order', () => {
    const later = fixable(edit(1, 7, 'two', 'a longer text'));
    expect(applied('one + two', later, fixable(edit(1, 1, 'one', '1')))).toEqual({
      text: '1 + a longer text',
      made: 2,
    });
  });

  it.each([
    ['something else stands there', edit(1, 1, 'other')],
    ['the line does not exist', edit(9, 1, 'one')],
    ['the column does not exist', edit(1, 80, 'one')],
    ['the file cannot be read', { ...edit(1, 1, 'one'), at: { file: 'b.yaml', line: 1, column: 1 } }],
    ['nothing is to be replaced', edit(1, 1, '')],
  ])('changes nothing where %s', (_, wrong) => {
    expect(applied('one + two', fixable(wrong))).toEqual({ text: 'one + two', made: 0 });
  });

  it.each([
    ['2020.0', '2020'], // a value that prints in another way than it is written
    ['12020', '2020'],
    ['2020s', '2020'],
    ['x2020', '2020'],
  ])('changes nothing where a number or a word goes on: %s', (text, was) => {
    expect(applied(text, fixable(edit(1, text.indexOf(was) + 1, was))).made).toBe(0);
  });

  it('replaces a word before a full stop or a comma', () => {
    expect(applied('of 2020.', fixable(edit(1, 4, '2020')))).toEqual({ text: 'of X.', made: 1 });
  });

  it('makes all edits of a fix or none', () => {
    expect(applied('one two', fixable(edit(1, 1, 'one'), edit(1, 5, 'twice')))).toEqual({ text: 'one two', made: 0 });
  });

  it('makes one of two fixes that touch each other, and leaves the other for the next look', () => {
    const both = [fixable(edit(1, 1, 'one two', 'three')), fixable(edit(1, 5, 'two', '2'))];
    expect(applied('one two', ...both)).toEqual({ text: 'three', made: 1 });
  });
});
