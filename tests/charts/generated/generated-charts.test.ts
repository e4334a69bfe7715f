import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, draw, faultsOf, row } from './rows.ts';
import { specs } from './specs.ts';

describe('chartKinds[kind].render(spec, data, context)', () => {
  const rows = fc.oneof(fc.array(row, { maxLength: 3 }), fc.array(row, { maxLength: 40 }));
  for (const [what, spec] of Object.entries(specs)) {
    for (const layout of ['wide', 'narrow'] as const) {
      it(`draws any ${what} whole and without a clash, ${layout}`, () => {
        fc.assert(
          fc.property(rows, (some) => {
            expect(faultsOf(draw(spec, dataOf(some), { layout }).drawing)).toEqual([]);
          }),
          // The same rows each time, so that what fails is what was changed.
          { numRuns: 50, seed: 4 },
        );
      });
    }
  }
});
