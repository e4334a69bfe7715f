import type { Figure } from '../../src/model/figure.ts';
import type { Locale } from '../../src/model/site.ts';

export const english: Locale = {
  language: 'en-GB',
  currencies: ['USD', 'EUR', 'GBP'],
  units: { GPU: { one: 'GPU', many: 'GPUs' } },
};
export const german: Locale = { ...english, language: 'de-DE' };
export const french: Locale = { ...english, language: 'fr-FR' };

/** A figure that somebody wrote, with what a test says of it. */
export function inputFigure(value: number, unit: string, more: Partial<Figure> = {}): Figure {
  return {
    id: 'sample',
    label: 'Sample',
    type: 'quantity',
    value,
    unit,
    format: 'auto',
    origin: { kind: 'value' },
    readings: [],
    sources: [],
    usedBy: [],
    at: { file: 'figures.yaml', line: 1, column: 1 },
    ...more,
  };
}

/** A figure that was worked out. */
export function derivedFigure(value: number, unit: string, more: Partial<Figure> = {}): Figure {
  const origin = { kind: 'formula', formula: 'a / b', inWords: '', inNumbers: '', inputs: ['a', 'b'] } as const;
  return inputFigure(value, unit, { origin: { ...origin, inputs: [...origin.inputs] }, ...more });
}
