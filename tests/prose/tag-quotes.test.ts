import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/checks/fixes/apply-fixes.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';

/** A text after the fixes that its own problems bring. */
function mended(text: string): string {
  const { problems } = parseProse(text, 'index.mdx');
  return applyFixes(problems, () => text).texts.get('index.mdx') ?? text;
}

describe('mendTagQuotes(body, locate)', () => {
  it.each([
    ['It rose <Fig id=“rise” />.', 'It rose <Fig id="rise" />.'],
    ['It rose <Fig id=‘rise’ as="m">a lot</Fig>.', 'It rose <Fig id="rise" as="m">a lot</Fig>.'],
    ['<Chart id=levels />', '<Chart id="levels" />'],
    ['A <Fig id=a /> and\n\n“a” <Fig id=“b” />', 'A <Fig id="a" /> and\n\n“a” <Fig id="b" />'],
  ])('mends %j', (before, after) => {
    expect(mended(before)).toBe(after);
    expect(parseProse(after, 'index.mdx').problems).toEqual([]);
    expect(mended(after)).toBe(after);
  });

  it.each([
    'It rose <Fig id="rise“ />.', // where the value ends is not clear
    'A < b and <Fig id=“a',
  ])('leaves %j alone', (text) => {
    expect(mended(text)).toBe(text);
  });

  it('leaves code as it is typed', () => {
    const text = 'Write `<Fig id=rise />`: <Fig id=rise />\n\n```mdx\n<Fig id=rise />\n```';
    expect(mended(text)).toBe('Write `<Fig id=rise />`: <Fig id="rise" />\n\n```mdx\n<Fig id=rise />\n```');
  });
});
