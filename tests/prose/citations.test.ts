import { describe, expect, it } from 'vitest';
import { findCitations } from '../../src/prose/citations.ts';

describe('findCitations(text)', () => {
  it('finds ids and their places, spaces or not', () => {
    expect(findCitations('So [@a;@b-c ; @d].')).toEqual([
      {
        start: 3,
        end: 17,
        raw: '[@a;@b-c ; @d]',
        sources: [
          { id: 'a', offset: 5 },
          { id: 'b-c', offset: 8 },
          { id: 'd', offset: 15 },
        ],
      },
    ]);
  });

  it('finds several in one text', () => {
    expect(findCitations('[@a] and [@b]').map(({ raw }) => raw)).toEqual(['[@a]', '[@b]']);
  });

  it('names the first part that is no id', () => {
    expect(findCitations('[@a, p. 3]')[0]?.malformed).toBe('@a, p. 3');
    expect(findCitations('[@Big]')[0]?.malformed).toBe('@Big');
    expect(findCitations('[@]')[0]?.malformed).toBe('@');
  });

  it('leaves other brackets and addresses alone', () => {
    expect(findCitations('a[1] b [note] me@example.org [see @a]')).toEqual([]);
  });
});
