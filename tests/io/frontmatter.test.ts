import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../src/io/frontmatter.ts';

describe('readFrontmatter(text, file)', () => {
  test('gives the data, and places of the whole file', () => {
    const text = '---\ntitle: A\ndek: B {fig:x}\n---\n\nProse.\n';
    const { data, locate, bodyOffset, problems } = readFrontmatter(text, 'index.mdx');
    expect(data).toEqual({ title: 'A', dek: 'B {fig:x}' });
    expect(problems).toEqual([]);
    expect(text.slice(bodyOffset)).toBe('\nProse.\n');
    expect(locate(['dek'], 2)).toEqual({ file: 'index.mdx', line: 3, column: 8 });
  });

  test('reads CRLF, and an end at the end of the file', () => {
    const text = '---\r\ntitle: A\r\n---';
    expect(readFrontmatter(text, 'index.mdx')).toMatchObject({ data: { title: 'A' }, bodyOffset: text.length });
  });

  test('does not take a line in the prose, or a longer one, for the end', () => {
    const text = '---\ntitle: A\nnote: "x --- y"\n---\nText\n\n---\n';
    expect(text.slice(readFrontmatter(text, 'index.mdx').bodyOffset)).toBe('Text\n\n---\n');
  });

  test('says where it is missing or has no end', () => {
    expect(readFrontmatter('# Title\n', 'a.mdx').problems).toMatchObject([{ code: 'RK012', at: { line: 1 } }]);
    expect(readFrontmatter('---\ntitle: A\n', 'a.mdx').problems).toMatchObject([{ code: 'RK012' }]);
  });

  test('points into the frontmatter for what is wrong in it', () => {
    expect(readFrontmatter('---\na: 1\nb: x: y\n---\n', 'a.mdx').problems).toMatchObject([
      { code: 'RK005', at: { file: 'a.mdx', line: 3, column: 4 } },
    ]);
  });
});
