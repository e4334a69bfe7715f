import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/checks/fixes/apply-fixes.ts';
import { parseYaml } from '../../src/io/yaml.ts';

/** A file after the fixes that its own problems bring. */
function mended(text: string): string {
  return applyFixes(parseYaml(text, 'a.yaml').problems, () => text).texts.get('a.yaml') ?? text;
}

describe('quoteValue(text, offset, at)', () => {
  it.each([
    ['title: GDP: up 3%\nx: 1\n', 'title: "GDP: up 3%"\nx: 1\n', 'GDP: up 3%'],
    ['title: {fig:rise} in a year\r\nx: 1\r\n', 'title: "{fig:rise} in a year"\r\nx: 1\r\n', '{fig:rise} in a year'],
    ['title: A river: {fig:rise} up\n', 'title: "A river: {fig:rise} up"\n', 'A river: {fig:rise} up'],
    ['title: @home\n', 'title: "@home"\n', '@home'],
    ['title: He said: "go\\now"\n', 'title: "He said: \\"go\\\\now\\""\n', 'He said: "go\\now"'],
  ])('puts the value of %j into quotes that say the same', (before, after, value) => {
    expect(mended(before)).toBe(after);
    expect(parseYaml(after, 'a.yaml').data).toMatchObject({ title: value });
  });

  it.each([
    'title: GDP: up # and a comment\n', // or a text with a #
    'title: GDP: up\n  and on\n', // it goes on in the next line
    'title: [a, {fig:rise}]\n',
    'a: {t: x: y}\n', // in brackets it is not clear where it ends
    'a:\n  - GDP: up: x\n', // a map in a list, perhaps
  ])('leaves %j alone', (text) => {
    expect(mended(text)).toBe(text);
  });
});
