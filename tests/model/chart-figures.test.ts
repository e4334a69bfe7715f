import { describe, expect, it } from 'vitest';
import { ChartSpecSchema } from '../../src/model/chart.ts';
import { figuresOf } from '../../src/model/chart-figures.ts';

describe('figuresOf(spec)', () => {
  it('finds the figures of rows, paths and levels, both ends of a band among them', () => {
    const spec = ChartSpecSchema.parse({
      kind: 'line',
      title: 't',
      subtitle: 's',
      data: { figures: ['first', 'second'] },
      x: 'date',
      y: 'value',
      references: [
        { value: 'goal', label: 'goal' },
        { from: 'low', to: 'high', label: 'usual' },
        { from: 3, to: '2026-04', label: 'neither is a figure' },
      ],
      paths: [{ from: 'start', multiple: 'growth', per: 'year', label: 'path' }],
    });
    expect(figuresOf(spec).map(({ figure, path }) => `${figure} ${path.join('.')}`)).toEqual([
      'first data.figures.0',
      'second data.figures.1',
      'goal references.0.value',
      'low references.1.from',
      'high references.1.to',
      'start paths.0.from',
      'growth paths.0.multiple',
    ]);
  });
});
