import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendToYamlList } from '../../src/io/append-yaml.ts';

const item = { date: '2026-03-02', kind: 'correction', why: 'A note: "with" # signs\nand a second line' };

describe('appendToYamlList(text, items)', () => {
  it('begins a file', () => {
    expect(parse(appendToYamlList('', [item]))).toEqual([item]);
    expect(appendToYamlList('', [{ date: '2026-03-02', why: 'Misread.' }])).toBe(
      '- date: 2026-03-02\n  why: Misread.\n',
    );
  });

  it.each([
    ['comments around the list', '# Ours.\n\n- why: one   # first\n\n# The last word.\n'],
    ['no line end', '- why: one'],
    ['an indented list', '  - why: one\n'],
    ['a literal text at the end', '- why: |\n    one\n    two\n'],
    ['comments alone', '# Nothing yet.\n'],
  ])('keeps every byte of a file with %s', (_, text) => {
    const longer = appendToYamlList(text, [item, item]);
    expect(longer.startsWith(text)).toBe(true);
    expect(parse(longer)).toEqual([...(parse(text) ?? []), item, item]);
  });

  it.each(['[{why: one}]\n', '[]\n', '---\n- why: one\n...\n'])('sets %j anew where it cannot go on', (text) => {
    expect(parse(appendToYamlList(text, [item]))).toEqual([...parse(text), item]);
  });

  it('does not fold what a writer wrote in one line', () => {
    const why = 'word '.repeat(60).trim();
    expect(appendToYamlList('', [{ why }])).toBe(`- why: ${why}\n`);
  });

  it('refuses to add to anything but a list', () => {
    expect(() => appendToYamlList('why: one\n', [item])).toThrow('Only a list');
  });
});
