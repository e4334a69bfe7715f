import { describe, expect, it } from 'vitest';
import { checkContents } from '../../../src/compile/read/check-contents.ts';
import { inReadingOrder, neighbours } from '../../../src/model/reading-order.ts';

const locate = (path: readonly PropertyKey[]) => ({ file: path.map(String).join('.'), line: 1, column: 1 });
const found = (contents: string[]) =>
  checkContents(contents, ['first', 'second'], locate).map(({ code, at }) => `${at.file} ${code}`);

describe('checkContents(contents, slugs, locate)', () => {
  it('finds a report that there is not, and one that stands there twice', () => {
    expect(found(['second', 'first'])).toEqual([]);
    expect(found(['secnd', 'first', 'first'])).toEqual(['contents.0 RK550', 'contents.2 RK551']);
  });
});

describe('the reading order', () => {
  it('is that of the contents; the rest follows as it came', () => {
    const reports = ['d', 'a', 'c', 'b'].map((slug) => ({ slug }));
    expect(inReadingOrder(['b', 'a'], reports).map(({ slug }) => slug)).toEqual(['b', 'a', 'd', 'c']);
    expect(inReadingOrder([], reports)).toEqual(reports);
  });

  it('gives each report of the contents the one before and the one after', () => {
    const [a, b] = [
      { slug: 'a', title: 'A' },
      { slug: 'b', title: 'B' },
    ];
    expect(neighbours([a, b], 'a')).toEqual({ before: undefined, after: b });
    expect(neighbours([a, b], 'b')).toEqual({ before: a, after: undefined });
    expect(neighbours([a, b], 'c')).toEqual({});
  });
});
