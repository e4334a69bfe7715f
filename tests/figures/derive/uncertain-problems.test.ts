import { describe, expect, it } from 'vitest';
import { type FigureSpecInput, FigureSpecSchema } from '../../../src/model/figure.ts';
import { parseContent } from '../../../src/model/parse.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { SOURCED } from '../sample-report.ts';
import { derive, textsOf } from './uncertain-sample.ts';

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
