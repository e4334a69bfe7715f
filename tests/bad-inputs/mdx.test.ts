import { describe, expect, it } from 'vitest';
import { type BadInput, type Changes, compileWith, testEach } from './bad-input.ts';
import { MDX } from './sound-report.ts';

/** Adds a paragraph, which begins at line 11. */
const prose = (text: string): Changes => ({ 'index.mdx': `${MDX}\n${text}\n` });
const at = (id: string, text: string, finds: string, says?: RegExp): BadInput => ({
  id,
  name: text.replaceAll('\n', ' ↵ '),
  files: prose(text),
  finds: [`index.mdx:${finds}`],
  ...(says ? { says } : {}),
});

describe('prose that cannot be read, or says what nobody wrote', () => {
  testEach([
    at('mdx-01', 'A word\n\n<Note>never closed', '13:1 RK120'),
    at('mdx-01', 'A <b>word', '11:3 RK120'),
    at('mdx-02', 'A <b><i>word</b></i>', '11:13 RK120'),
    at('mdx-04', 'A {a, b} word', '11:3 RK123', /\\\{/),
    at('mdx-04', 'A {growth} word', '11:3 RK123', /<Fig id="growth" \/>/),
    at('mdx-05', 'A { word', '11:3 RK120'),
    at('mdx-07', 'A <b class="x">word</b>', '11:6 RK125', /no property "class"/),
    at('mdx-07', 'A <b style="color: red">word</b>', '11:6 RK125'),
    at('mdx-07', 'A <b onclick="go()">word</b>', '11:6 RK125'),
    at('mdx-07', 'A <b title=x>word</b>', '11:3 RK120', /value stands in quotes/),
    at('mdx-07', '<script>alert(1)</script>', '11:1 RK122'),
    at('mdx-07', '<iframe src="https://example.org/"></iframe>', '11:1 RK122'),
    at('mdx-08', 'A <Fig id=“growth” /> word', '11:3 RK120', /value stands in quotes/),
    at('mdx-10', '<Figure id="growth" />', '11:1 RK121', /Components: Fig,/),
    at('mdx-11', 'A <Fig idd="growth" /> word', '11:8 RK125', /Did you mean "id"/),
    at('mdx-11', 'A <Fig id="growth" digit={2} /> word', '11:20 RK125', /Did you mean "digits"/),
    at('mdx-11', 'A <Fig id="growth" digits="many" /> word', '11:28 RK127', /whole number from 1 to 12/),
    at('mdx-11', 'A <Fig id={growth} /> word', '11:11 RK127'),
    ...['undefined', 'NaN', '1/0', '[object]', '{}', 'process.env.HOME', '`text`', '"text"'].map((expression) =>
      at('mdx-13', `A {${expression}} word`, '11:3 RK123'),
    ),
    at('mdx-13', 'A <Fig {...growth} /> word', '11:3 RK123'),
    at('mdx-19', 'A word[^1].', '11:7 RK132', /<Note>/),
    at('mdx-19', '[^1]: A note.', '11:1 RK132'),
    {
      id: 'mdx-16',
      name: 'no text below the frontmatter',
      files: { 'index.mdx': `${MDX.split('---\n').slice(0, 2).join('---\n')}---\n` },
      finds: ['index.mdx:7:1 RK174'],
    },
    {
      id: 'mdx-16, comment',
      name: 'a comment and nothing else',
      files: { 'index.mdx': `${MDX.split('---\n').slice(0, 2).join('---\n')}---\n{/* to be written */}\n` },
      finds: ['index.mdx:7:1 RK174'],
    },
    {
      id: 'mdx-17',
      name: 'frontmatter that is indented with a tab',
      files: { 'index.mdx': [['authors: [The fixture]', 'authors:\n\t- The fixture']] },
      finds: ['index.mdx:5:1 RK005'],
      says: /tab/,
    },
    {
      id: 'mdx-17, end',
      name: 'frontmatter without an end',
      files: { 'index.mdx': [['2026-03-01\n---\n', '2026-03-01\n']] },
      finds: ['index.mdx:1:1 RK012'],
    },
    {
      id: 'mdx-17, start',
      name: 'an empty line before the frontmatter',
      files: { 'index.mdx': `\n${MDX}` },
      finds: ['index.mdx:1:1 RK012'],
    },
  ]);

  it('mdx-14: gives headings of one text ids of their own, apart from those of figures and charts', async () => {
    const { found, report } = await compileWith(prose('## Growth\n\n## Growth\n\n## Rain'));
    expect(found).toEqual(['index.mdx:13:1 RK502 (warning)']);
    const ids = report?.headings.map(({ id }) => id) ?? [];
    expect(ids.slice(0, 2)).toEqual(['growth', 'growth-2']);
    expect(new Set(ids).size).toBe(3);
  });

  it('mdx-20: reads 2 MB of prose, and 10,000 components', async () => {
    const long = await compileWith(prose('The rain fell and fell, and nobody counted.\n\n'.repeat(45_000)));
    expect(long.found).toEqual([]);
    const many = await compileWith(prose('It was <Fig id="growth" /> more.\n\n'.repeat(10_000)));
    expect(many.found).toEqual([]);
    expect(many.report?.citedCount.growth).toBe(10_001);
  });
});
