import { describe, expect, it } from 'vitest';
import { citedFigures, figuresWithWorkings, noteNumber } from '../../src/components/figures-on-page.ts';
import type { CompiledReport } from '../../src/model/compiled.ts';
import type { Figure } from '../../src/model/figure.ts';

type Report = Pick<CompiledReport, 'citedCount' | 'claims' | 'figures'>;
const at = { file: 'x', line: 1, column: 1 };

function figure(id: string, inputs: string[] = []): Figure {
  const origin =
    inputs.length > 0
      ? ({ kind: 'formula', formula: '', inWords: '', inNumbers: '', inputs } as const)
      : { kind: 'value' as const };
  return {
    id,
    label: id,
    type: 'quantity',
    value: 1,
    unit: '',
    format: 'auto',
    origin,
    readings: [],
    sources: [],
    usedBy: [],
    at,
  };
}

const report: Report = {
  figures: Object.fromEntries(
    [
      figure('rate'),
      figure('share', ['part', 'whole']),
      figure('part', ['rate']),
      figure('whole'),
      figure('unused'),
    ].map((f) => [f.id, f]),
  ),
  citedCount: { whole: 2, share: 1, unused: 0 },
  claims: {
    a: {
      id: 'a',
      quote: '',
      by: '',
      source: '',
      verdict: 'wrong',
      on: { iso: '2026', precision: 'year' },
      why: [],
      figures: ['part', 'whole'],
      sources: [],
      at,
    },
  },
};

describe('citedFigures(report)', () => {
  it('keeps the order of the page, then adds the evidence of claims, each once', () => {
    expect(citedFigures(report)).toEqual(['whole', 'share', 'part']);
  });
});

describe('figuresWithWorkings(report)', () => {
  it('adds what those rest on, however deep, and nothing else', () => {
    expect(figuresWithWorkings(report)).toEqual(['whole', 'share', 'part', 'rate']);
  });
});

describe('noteNumber(report, id)', () => {
  it('counts from 1 in the order of the workings', () => {
    expect(['whole', 'rate', 'unused'].map((id) => noteNumber(report, id))).toEqual([1, 4, undefined]);
  });
});
