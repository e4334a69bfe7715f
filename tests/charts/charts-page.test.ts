import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartKinds } from '../../src/charts/index.ts';
import { ChartSpecSchema } from '../../src/model/chart.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/charts.md'), 'utf8');
const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].flatMap(([, yaml]) => Object.entries(parse(yaml ?? '')));

describe('docs/charts.md', () => {
  it('has an example of every kind', () => {
    const kinds = examples.map(([, spec]) => ChartSpecSchema.parse(spec).kind);
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(chartKinds).sort());
  });

  for (const [id, spec] of examples) {
    it(`writes ${id} as charts.yaml takes it`, () => {
      expect(ChartSpecSchema.safeParse(spec).error).toBeUndefined();
    });
  }
});
