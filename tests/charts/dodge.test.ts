import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../src/charts/dodge.ts';

describe('dodge(wanted, limits, gap)', () => {
  it('leaves labels where they are when they do not touch', () => {
    const wanted = [
      { centre: 50, height: 10 },
      { centre: 20, height: 10 },
    ];
    expect(dodge(wanted, [0, 100], 2)).toEqual([50, 20]);
  });

  it('moves two that touch apart, both by the same', () => {
    // Together they are 10 + 2 + 10 = 22 high around 51: from 40 to 62.
    const wanted = [
      { centre: 50, height: 10 },
      { centre: 52, height: 10 },
    ];
    expect(dodge(wanted, [0, 100], 2)).toEqual([45, 57]);
  });

  it('never lets them overlap or leave the limits where there is room', () => {
    const label = fc.record({ centre: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 5, max: 30 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (wanted) => {
        const placed = dodge(wanted, [0, 400], 3)
          .map((centre, i) => ({ centre, half: (wanted[i]?.height ?? 0) / 2 }))
          .sort((a, b) => a.centre - b.centre);
        for (const [i, { centre, half }] of placed.entries()) {
          expect(centre - half).toBeGreaterThanOrEqual(-1e-9);
          expect(centre + half).toBeLessThanOrEqual(400 + 1e-9);
          const next = placed[i + 1];
          if (next) expect(next.centre - next.half - (centre + half)).toBeGreaterThanOrEqual(3 - 1e-9);
        }
      }),
    );
  });
});
