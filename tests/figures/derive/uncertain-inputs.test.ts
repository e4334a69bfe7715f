import { describe, expect, it } from 'vitest';
import { printFigure } from '../../../src/figures/print/print-figure.ts';
import { type FigureSpecInput, FigureSpecSchema } from '../../../src/model/figure.ts';
import { parseContent } from '../../../src/model/parse.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import type { Table } from '../../../src/model/table.ts';
import { ARR, deriveSample, SAMPLE_LOCALE, SOURCED } from '../sample-report.ts';

const PRICES: Table = {
  name: 'prices',
  title: 'Prices',
  file: 'data/prices.csv',
  fields: [
    { name: 'chip', type: 'string' },
    { name: 'price', type: 'number', unit: 'USD/(GPU hour)' },
  ],
  sources: ['src-two'],
  publish: true,
  rows: [
    ...[2, 3, 4, 5, 6].map((price, i) => ({ line: i + 2, cells: ['H100', price] })),
    { line: 7, cells: ['A100', 1] },
    { line: 8, cells: ['H100', null] },
  ],
};
const tables = { prices: PRICES, arr: ARR };

const gpus = (more: FigureSpecInput): FigureSpecInput => ({ value: '325 000 GPU', basis: 'ours', ...SOURCED, ...more });
const derive = (specs: Record<string, FigureSpecInput>) => deriveSample(specs, { tables });
const textsOf = (more: FigureSpecInput) => derive({ gpus: gpus(more) }).texts;

describe('deriveFigures(input): distributions', () => {
  it.each<[string, FigureSpecInput['distribution'], number, number]>([
    // 325,000 ∓ 1.644854 × 10,000
    ['normal', { normal: { mean: '325 000 GPU', sd: '10 000 GPU' } }, 308_551.46, 341_448.54],
    // 325,000 e^(∓1.644854 × 0.1)
    ['lognormal', { lognormal: { median: '325 000 GPU', sigma: 0.1 } }, 275_707.307, 383_105.552],
    // A twentieth of the width of 40,000 from either end.
    ['uniform', { uniform: { low: '300 000 GPU', high: '340 000 GPU' } }, 302_000, 338_000],
    // 300,000 + √(0.05 × 40,000 × 25,000) and 340,000 − √(0.05 × 40,000 × 15,000)
    [
      'triangular',
      { triangular: { low: '300 000 GPU', mode: '325 000 GPU', high: '340 000 GPU' } },
      307_071.07,
      334_522.77,
    ],
  ])('read %s and give the 5th and 95th percentile', (name, distribution, low, high) => {
    const { figures, texts } = derive({ gpus: gpus({ distribution }) });
    expect(texts).toEqual([]);
    expect(figures.gpus?.value).toBe(325_000);
    expect(figures.gpus?.interval).toMatchObject({ level: 0.9, from: 'distribution', basis: 'ours' });
    expect((figures.gpus?.interval?.low ?? 0) / low).toBeCloseTo(1, 6);
    expect((figures.gpus?.interval?.high ?? 0) / high).toBeCloseTo(1, 6);
    expect(figures.gpus?.distribution).toMatchObject({ name });
  });

  it('read PERT', () => {
    const { figures } = derive({
      gpus: gpus({ distribution: { pert: { low: '300 000 GPU', mode: '320 000 GPU', high: '340 000 GPU' } } }),
    });
    // With the peak in the middle F(x) = x³ (10 − 15 x + 6 x²), which is 0.05 at x = 0.1892554, of 40,000 from either end.
    expect(figures.gpus?.interval?.low).toBeCloseTo(307_570.2, 0);
    expect(figures.gpus?.interval?.high).toBeCloseTo(332_429.8, 0);
  });

  it('take quantities in any unit that fits, and bare numbers in that of `unit:`', () => {
    const { figures, texts } = derive({
      fee: {
        value: '15 billion USD/year',
        distribution: { uniform: { low: '1 billion USD/month', high: '18 billion USD/year' } },
        basis: 'ours',
        ...SOURCED,
      },
      bare: {
        value: 3,
        unit: 'billion USD',
        distribution: { uniform: { low: 2, high: 4 } },
        basis: 'ours',
        ...SOURCED,
      },
    });
    expect(texts).toEqual([]);
    expect(figures.fee?.distribution).toEqual({ name: 'uniform', low: 12e9, high: 18e9 });
    expect(figures.bare?.distribution).toEqual({ name: 'uniform', low: 2e9, high: 4e9 });
  });

  it('carry the spread into formulas', () => {
    // Sum of two normals: 15 ∓ 1.644854 × √(3² + 4²) = 15 ∓ 8.22427
    const { figures } = derive({
      a: { distribution: { normal: { mean: 10, sd: 3 } }, basis: 'ours', ...SOURCED },
      b: { distribution: { normal: { mean: 5, sd: 4 } }, basis: 'ours', ...SOURCED },
      sum_of_both: { formula: 'a + b' },
    });
    expect(figures.sum_of_both?.interval?.low).toBeCloseTo(6.77573, 1);
    expect(figures.sum_of_both?.interval?.high).toBeCloseTo(23.22427, 1);
  });

  it('give the median as the value where none is typed', () => {
    const { figures, texts } = derive({
      mid: { distribution: { triangular: { low: '0 USD', mode: '0 USD', high: '10 USD' } }, basis: 'ours', ...SOURCED },
      scaled: { unit: 'billion USD', distribution: { normal: { mean: 3, sd: 1 } }, basis: 'ours', ...SOURCED },
    });
    expect(texts).toEqual([]);
    // 10 − √(0.5 × 10 × 10) = 2.928932
    expect(figures.mid?.value).toBeCloseTo(2.928932, 6);
    // Nobody typed it, so it prints to as many digits as its interval allows: 10 − √(0.95 × 100) = 0.25, and 7.76.
    expect(figures.mid && printFigure(figures.mid, { interval: true }, SAMPLE_LOCALE)).toBe('2.9 dollars (0 to 8)');
    expect(figures.mid).toMatchObject({ unit: 'USD', origin: { kind: 'value', computed: 'median' } });
    expect(figures.scaled).toMatchObject({ value: 3e9, unit: 'USD' });
  });

  it('take the values of a column, with its unit and sources', () => {
    const { figures, texts } = derive({
      price: {
        distribution: { empirical: { column: 'prices.price', where: { chip: 'H100' } } },
        basis: 'ours',
        as_of: '2026-01-01',
        status: 'reported',
      },
    });
    expect(texts).toEqual([]);
    expect(figures.price).toMatchObject({
      value: 4,
      unit: 'USD/(GPU hour)',
      sources: ['src-two'],
      // Of five values the 5th percentile is the first, the 95th the last.
      interval: { low: 2, high: 6 },
      distribution: { name: 'empirical', table: 'prices', column: 'price', where: { chip: 'H100' }, count: 5 },
    });
  });

  it('take a column whose rows have units of their own', () => {
    const { figures, texts } = derive({
      run_rate: {
        distribution: { empirical: { column: 'arr.value', where: { company: 'A' } } },
        basis: 'ours',
        as_of: '2026-01-01',
        status: 'reported',
      },
    });
    expect(texts).toEqual([]);
    expect(figures.run_rate?.interval).toMatchObject({ low: 9e9, high: 30e9 });
  });
});

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

describe('deriveFigures(input): what is wrong with an uncertain input', () => {
  it.each<[string, FigureSpecInput, string[]]>([
    [
      'out of order',
      { distribution: { triangular: { low: '335 000 GPU', mode: '325 000 GPU', high: '300 000 GPU' } } },
      [
        'figures.yaml#gpus.distribution.triangular.low:1:1  RK044  This is no triangular distribution: `low` is not below `high`. Write it like triangular: {low: 300 000 GPU, mode: 325 000 GPU, high: 335 000 GPU}.',
      ],
    ],
    [
      'a peak outside',
      { distribution: { pert: { low: '300 000 GPU', mode: '340 000 GPU', high: '335 000 GPU' } } },
      [
        'figures.yaml#gpus.distribution.pert.mode:1:1  RK044  This is no pert distribution: `mode` does not lie between `low` and `high`. Write it like pert: {low: 300 000 GPU, mode: 325 000 GPU, high: 335 000 GPU}.',
      ],
    ],
    [
      'no spread',
      { distribution: { normal: { mean: '325 000 GPU', sd: '0 GPU' } } },
      [
        'figures.yaml#gpus.distribution.normal.sd:1:1  RK044  This is no normal distribution: `sd`, the standard deviation, is not above zero. Write it like normal: {mean: 325 000 GPU, sd: 10 000 GPU}, with `sd` above zero.',
      ],
    ],
    [
      'two things unreadable',
      { distribution: { uniform: { low: 'few GPU', high: '335 000 GPX' } } },
      [
        'figures.yaml#gpus.distribution.uniform.high:1:9  RK020  The quantity "335 000 GPX" cannot be read: there is no unit "GPX". Did you mean "GPU"? Currencies and other units of your own are declared in site.yaml.',
        'figures.yaml#gpus.distribution.uniform.low:1:1  RK020  The quantity "few GPU" cannot be read: it does not begin with a number. Write it like 1.25 billion USD/month, 325 000 GPU, 20 % or 80.',
      ],
    ],
    [
      'another unit',
      { distribution: { uniform: { low: '300 USD', high: '335 000 GPU' } } },
      [
        'figures.yaml#gpus.distribution.uniform.low:1:1  RK025  `low:` does not fit: USD and GPU do not measure the same.',
      ],
    ],
    [
      'a value beyond',
      { distribution: { uniform: { low: '300 000 GPU', high: '320 000 GPU' } } },
      [
        'figures.yaml#gpus.distribution:1:1  RK033  The value 325000 lies outside its interval, 301000 to 319000 GPU. What prints is the value: it has to lie within what is likely, as the median does, 310000.',
      ],
    ],
    [
      'no basis',
      { distribution: { uniform: { low: '300 000 GPU', high: '335 000 GPU' } }, basis: undefined },
      [
        'figures.yaml#gpus.distribution:1:1  RK032  The figure "gpus" has a distribution without a word on what that rests on. Add `basis:` with whose judgement it is, and why.',
      ],
    ],
    [
      'two spreads',
      { interval: '300 000 to 335 000 GPU', distribution: { uniform: { low: '300 000 GPU', high: '335 000 GPU' } } },
      [
        'figures.yaml#gpus.distribution:1:1  RK034  `distribution:` does not belong here: it says in another way what `interval:` says.',
      ],
    ],
    [
      'a level',
      { distribution: { uniform: { low: '300 000 GPU', high: '335 000 GPU' } }, level: 0.8 },
      [
        'figures.yaml#gpus.level:1:1  RK034  `level:` does not belong here: there is no interval whose share it could be.',
      ],
    ],
    [
      'a bound',
      { bound: 'over', interval: '300 000 to 335 000 GPU' },
      [
        'figures.yaml#gpus.interval:1:1  RK034  `interval:` does not belong here: the figure has the bound "over", and what is known from one side has no two ends.',
      ],
    ],
    [
      'weights that fall short',
      {
        scenarios: [
          { value: '300 000 GPU', weight: 0.5 },
          { value: '335 000 GPU', weight: '30 %' },
        ],
      },
      [
        'figures.yaml#gpus.scenarios:1:1  RK045  The weights of the scenarios come to 80 %, not to 100 %. A weight is how likely a scenario is: 0.25 or 25 %. All of them come to 1 or 100 %.',
      ],
    ],
    [
      'no weight',
      {
        scenarios: [
          { value: '300 000 GPU', weight: 0 },
          { value: '335 000 GPU', weight: 1 },
        ],
      },
      [
        'figures.yaml#gpus.scenarios.0.weight:1:1  RK045  The weight of a scenario is not above zero. Leave out a scenario that cannot be.',
      ],
    ],
    [
      'an unknown column',
      { distribution: { empirical: { column: 'prices.prise', where: { chop: 'H100' } } } },
      [
        'figures.yaml#gpus.distribution.empirical.column:1:1  RK036  Unknown column "prise" of the table "prices". Did you mean "price"?',
        'figures.yaml#gpus.distribution.empirical.where.chop:1:1  RK036  Unknown column "chop" of the table "prices". Did you mean "chip"?',
      ],
    ],
    [
      'an unknown table',
      { distribution: { empirical: { column: 'price.price' } } },
      ['figures.yaml#gpus.distribution.empirical.column:1:1  RK036  Unknown table "price". Did you mean "prices"?'],
    ],
    [
      'too few numbers',
      { distribution: { empirical: { column: 'prices.price', where: { chip: 'A100' } } } },
      [
        'figures.yaml#gpus.distribution.empirical.column:1:1  RK049  Only one number of "prices.price" is left, and a distribution needs two. Check the values in `where:` against the table.',
      ],
    ],
    [
      'words',
      { distribution: { empirical: { column: 'prices.chip', where: { price: 2 } } } },
      [
        'figures.yaml#gpus.distribution.empirical.column:1:1  RK039  The row gives no figure: "chip" holds "H100", which is no number, on line 2 of data/prices.csv.',
      ],
    ],
  ])('%s is an error', (_, more, texts) => {
    expect(textsOf(more)).toEqual(texts);
  });

  it('leaves the spread of a formula to its inputs', () => {
    const { texts } = derive({
      a: { value: 1, ...SOURCED },
      b: { formula: 'a * 2', distribution: { uniform: { low: 1, high: 3 } }, correlated: { a: 0.5 } },
    });
    expect(texts).toEqual([
      'figures.yaml#b.correlated:1:1  RK034  `correlated:` does not belong here: only an input with an interval, a distribution or scenarios goes up and down with another.',
      'figures.yaml#b.distribution:1:1  RK034  `distribution:` does not belong here: the interval of a formula is that of its inputs. Give the distribution to the inputs that are uncertain.',
    ]);
  });

  it.each<[unknown, string]>([
    [
      { trianglar: { low: 1, mode: 2, high: 3 } },
      'RK006  Unknown key "trianglar" in gpus.distribution. Did you mean "triangular"?',
    ],
    [{ pert: { low: 1, high: 3 } }, 'RK008  "mode" is missing in gpus.distribution.pert.'],
    [{ uniform: { low: 1, mode: 2, high: 3 } }, 'RK006  Unknown key "mode" in gpus.distribution.uniform.'],
    [{ uniform: { low: 1, high: 3 }, normal: { mean: 1, sd: 1 } }, 'a distribution has exactly one name'],
    [{ empirical: { column: 'price' } }, 'a column is written table.column, like prices.price'],
  ])('a schema says what is wrong with %j', (distribution, text) => {
    const locate = () => ({ file: 'figures.yaml', line: 1, column: 1 });
    const { problems } = parseContent(FigureSpecSchema, { value: 2, distribution }, locate, 'gpus');
    expect(problems).toHaveLength(1);
    expect(problems.map(formatProblem).join('\n')).toContain(text);
  });
});

describe('deriveFigures(input): correlations', () => {
  const input = (value: number, correlated?: Record<string, number>): FigureSpecInput => ({
    value,
    interval: `${value / 2} to ${value * 2}`,
    basis: 'ours',
    ...SOURCED,
    ...(correlated ? { correlated } : {}),
  });

  it('widen a sum, narrow a ratio, and show on both inputs', () => {
    const specs = (correlated?: Record<string, number>) => ({
      a: input(10, correlated),
      b: input(20),
      product: { formula: 'a * b' },
      ratio: { formula: 'a / b' },
    });
    const [apart, together] = [derive(specs()), derive(specs({ b: 0.8 }))];
    expect(together.texts).toEqual([]);
    // ln 2 / 1.644854 = 0.421404 is the σ of both; r = 2 sin(π/6 × 0.8) = 0.813473. Of the product the variance is
    // 2 × 0.421404² × (1 + r), so the ends are 200 e^(∓1.644854 × 0.802563) = 200 × 3.743828^∓1;
    // of the ratio 2 × 0.421404² × (1 − r), so 0.5 × e^(∓1.644854 × 0.257385) = 0.5 × 1.527071^∓1.
    expect((together.figures.product?.interval?.high ?? 0) / (200 * 3.743828)).toBeCloseTo(1, 2);
    expect((together.figures.ratio?.interval?.low ?? 0) / (0.5 / 1.527071)).toBeCloseTo(1, 2);
    const width = ({ figures }: typeof apart, id: string) =>
      (figures[id]?.interval?.high ?? 0) - (figures[id]?.interval?.low ?? 0);
    expect(width(together, 'product')).toBeGreaterThan(width(apart, 'product'));
    expect(width(together, 'ratio')).toBeLessThan(width(apart, 'ratio'));
    expect(together.figures.a?.correlated).toEqual({ b: 0.8 });
    expect(together.figures.b?.correlated).toEqual({ a: 0.8 });
    expect(together.figures.a?.interval).toEqual(apart.figures.a?.interval);
  });

  it('may be said on both inputs, in the same number', () => {
    expect(derive({ a: input(1, { b: 0.5 }), b: input(2, { a: 0.5 }) }).texts).toEqual([]);
    expect(derive({ a: input(1, { b: 0.5 }), b: input(2, { a: 0.4 }) }).texts).toEqual([
      'figures.yaml#b.correlated.a:1:1  RK047  The correlation of "b" with "a" is 0.4 here and 0.5 at "a". A pair has one correlation, and it is enough to declare it on one of the two.',
    ]);
  });

  it('are an error with what is no other uncertain input', () => {
    const { texts } = derive({
      first: input(1, { first: 1, othr: 0.5, sure: 0.5, made: 0.2 }),
      other: input(2),
      sure: { value: 3, ...SOURCED },
      made: { formula: 'first * other' },
    });
    expect(texts).toEqual([
      'figures.yaml#first.correlated.first:1:1  RK046  "first" cannot be correlated with "first": it is the same input. A correlation is declared between two inputs that have an interval, a distribution or scenarios.',
      'figures.yaml#first.correlated.made:1:1  RK046  "first" cannot be correlated with "made": it is a derived figure, which follows its own inputs. A correlation is declared between two inputs that have an interval, a distribution or scenarios.',
      'figures.yaml#first.correlated.othr:1:1  RK046  "first" cannot be correlated with "othr": there is no such figure. Did you mean "other"?',
      'figures.yaml#first.correlated.sure:1:1  RK046  "first" cannot be correlated with "sure": it has no interval, distribution or scenarios. A correlation is declared between two inputs that have an interval, a distribution or scenarios.',
    ]);
  });

  it('are an error where they cannot hold together', () => {
    const { texts, figures } = derive({
      a: input(1, { b: 0.9, c: 0.9 }),
      b: input(2, { c: -0.5 }),
      c: input(3),
      d: input(4, { e: 0.5 }),
      e: input(5),
      all: { formula: 'a + b + c' },
    });
    expect(texts).toEqual([
      'figures.yaml#a.correlated.b:1:1  RK048  The correlations among a, b and c cannot all hold (their matrix is not positive semi-definite). A pair that is not declared has the correlation 0. Two inputs that both go with a third go with each other: say how closely, or lower the others.',
    ]);
    expect(figures.all?.interval).toBeDefined();
    expect(figures.d?.correlated).toEqual({ e: 0.5 });
    expect(figures.a?.correlated).toBeUndefined();
  });
});
