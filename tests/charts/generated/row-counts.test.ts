import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, draw, faultsOf, row } from './rows.ts';
import { specs } from './specs.ts';

const many = fc.sample(row, { numRuns: 5000, seed: 4 });

describe('a chart of no rows, one, two and five thousand', () => {
  for (const [what, spec] of Object.entries(specs)) {
    it(`is whole as ${what}, or says that it has too many`, () => {
      for (const layout of ['wide', 'narrow'] as const) {
        for (const count of [0, 1, 2])
          expect(faultsOf(draw(spec, dataOf(many.slice(0, count)), { layout }).drawing)).toEqual([]);
        const { drawing, problems } = draw(spec, dataOf(many), { layout });
        expect(JSON.stringify(drawing.children)).not.toMatch(/NaN|Infinity|undefined|null/);
        expect(drawing.height).toBeGreaterThan(0);
        // What nobody could read is refused; what is drawn all the same has to be readable.
        if (problems.length === 0) expect(faultsOf(drawing)).toEqual([]);
      }
    });
  }
});
