import { describe, expect, it } from 'vitest';
import type { FigureSpecInput } from '../../../src/model/figure.ts';
import { SOURCED } from '../sample-report.ts';
import { derive, gpus } from './uncertain-sample.ts';

describe('deriveFigures(input): scenarios', () => {
  const scenarios: FigureSpecInput['scenarios'] = [
    { value: '300 000 GPU', weight: '20 %' },
    { value: '325 000 GPU', weight: 0.5, note: 'as announced' },
    { value: '335 000 GPU', weight: '30 %' },
  ];

  it('print the weighted mean where no value is typed, and the typed one where it is', () => {
    // 0.2 × 300,000 + 0.5 × 325,000 + 0.3 × 335,000 = 323,000
    const { value: _, ...rest } = gpus({ scenarios });
    const { figures, texts } = derive({ gpus: rest, typed: gpus({ scenarios }) });
    expect(texts).toEqual([]);
    expect(figures.gpus).toMatchObject({ value: 323_000, origin: { computed: 'mean' } });
    expect(figures.typed).toMatchObject({ value: 325_000, origin: { kind: 'value' } });
    expect(figures.gpus?.interval).toMatchObject({ low: 300_000, high: 335_000, from: 'distribution' });
    expect(figures.gpus?.distribution).toMatchObject({
      scenarios: [{ weight: 0.2 }, { weight: 0.5, note: 'as announced' }, { weight: 0.3 }],
    });
  });

  it('are the only values that are sampled', () => {
    const { figures } = derive({ gpus: gpus({ scenarios }), half: { formula: 'gpus / 2' } });
    expect(figures.half?.interval).toMatchObject({ low: 150_000, high: 167_500 });
  });

  it('take thirds as they are typed', () => {
    const thirds = [1, 2, 3].map((value) => ({ value, weight: '33.3 %' }));
    const { figures, texts } = derive({ third: { scenarios: thirds, basis: 'ours', ...SOURCED } });
    expect(texts).toEqual([]);
    expect(figures.third?.value).toBe(2);
  });
});
