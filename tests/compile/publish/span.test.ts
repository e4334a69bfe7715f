import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/compile/publish/fingerprint.ts';

const JUNE = '2026-06-01T06:00:00Z';
const JULY = '2026-07-01T06:00:00Z';

describe('spanOf(embargoes, now)', () => {
  it('lasts from the embargo that ended last to the one that ends next', () => {
    expect(spanOf([JULY, JUNE], () => '2026-06-15T00:00:00Z')).toEqual({ from: JUNE, until: JULY });
  });

  it('is open where no embargo lies', () => {
    expect(spanOf([JULY, JUNE], () => '2026-05-01T00:00:00Z')).toEqual({ until: JUNE });
    // An embargo ends with its moment.
    expect(spanOf([JUNE], () => JUNE)).toEqual({ from: JUNE });
  });

  it('asks for no date where there is no embargo', () => {
    const never = (): string => {
      throw new Error('asked');
    };
    expect(spanOf([], never)).toBeUndefined();
  });
});
