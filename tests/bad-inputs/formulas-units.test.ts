import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/text.ts';
import { type Changes, compileWith, testEach } from './bad-input.ts';

/** Puts another formula in the place of growth's, at line 8, column 12. */
const formula = (text: string): Changes => ({
  'figures.yaml': [['(last - first) / first to %', text]],
  'index.mdx': [['The last', 'After <Fig id="first" />, the last']],
});

const figure = (entry: string): Changes => ({
  'figures.yaml': [['growth:', `other:\n  ${entry.replaceAll('\n', '\n  ')}\ngrowth:`]],
  'index.mdx': [['The last', 'Of <Fig id="other" />, the last']],
});

describe('formulas that have no result, or say something else', () => {
  testEach([
    {
      id: 'formulas-units-02',
      name: 'a figure that names itself',
      files: formula('growth * 2'),
      finds: ['figures.yaml:8:12 RK028'],
    },
    {
      id: 'formulas-units-03',
      name: 'an unknown name',
      files: formula('(lats - first) / first to %'),
      finds: ['figures.yaml:8:13 RK021'],
      says: /Did you mean "last"/,
    },
    {
      id: 'formulas-units-05',
      name: 'nought divided by nought',
      files: formula('(last - last) / (first - first)'),
      finds: ['figures.yaml:8:12 RK029'],
    },
    {
      id: 'formulas-units-05, growth',
      name: 'growth from nought',
      files: { 'data/rain.csv': [['900.5', '0']] },
      finds: ['figures.yaml:8:12 RK029'],
    },
    {
      id: 'formulas-units-06',
      name: 'growth from below nought',
      files: { 'data/rain.csv': [['900.5', '-900.5']] },
      finds: ['figures.yaml:8:12 RK234'],
      says: /"first", which is .900\.5 mm/,
    },
    {
      id: 'formulas-units-06, ratio',
      name: 'growth from below nought, written as a ratio',
      files: { 'data/rain.csv': [['900.5', '-900.5']], ...formula('last / first - 1') },
      finds: ['figures.yaml:8:12 RK234'],
    },
    ...[
      { share: '39.95 %', finds: [] },
      { share: '41 %', finds: ['figures.yaml:7:48 RK224'] },
    ].map(({ share, finds }) => ({
      id: 'csv-values-22',
      name: `shares of 60 % and ${share}`,
      files: {
        'figures.yaml': [
          [
            'growth:',
            ['north: {value: 60 %', `south: {value: ${share}`]
              .map(
                (one) =>
                  `${one}, label: A side, shares_of: sides, source: gauge-board, as_of: 2026, status: confirmed}\n`,
              )
              .join('')
              .concat('growth:'),
          ],
        ] as const,
        'index.mdx': [['The last', 'Of <Fig id="north" /> and <Fig id="south" />, the last']] as const,
      },
      finds,
    })),
    {
      id: 'formulas-units-12',
      name: 'a value that is typed in prose',
      files: { 'index.mdx': [['The last year brought', 'The last year brought 950 mm, no,']] },
      finds: ['index.mdx:7:23 RK134'],
    },
    {
      id: 'formulas-units-14',
      name: 'a mean of no rows',
      files: figure('sql: select avg(rain) from rain where rain > 5000\nunit: mm\nlabel: Mean of the wettest'),
      finds: ['figures.yaml:8:8 RK160'],
    },
    {
      id: 'formulas-units-14, largest',
      name: 'the largest of no rows',
      files: figure("sql: select max(rain) from rain where status = 'unknown'\nunit: mm\nlabel: Largest"),
      finds: ['figures.yaml:8:8 RK160'],
    },
    ...[
      ['process.exit()', '8:19'],
      ['constructor.constructor("return 1")()', '8:23'],
      ['import("fs")', '8:12'],
      ['last; first', '8:16'],
      ['last => first', '8:17'],
      ['last[first]', '8:16'],
      ['$(last)', '8:12'],
      ['evaluate("1 + 1")', '8:12'],
      ['toString()', '8:12'],
      ['last.__proto__', '8:16'],
    ].map(([text = '', place]) => ({
      id: 'formulas-units-15',
      name: `${text} for a formula`,
      files: formula(text),
      finds: [`figures.yaml:${place} RK023`],
    })),
  ]);

  it('formulas-units-11: prints one text of a figure wherever it stands', async () => {
    const { found, report } = await compileWith({
      'index.mdx': [['More rain in the valley', '"Rain rose by {fig:growth}"']],
      'charts.yaml': [['Rain rose in each year', '"Rain rose by {fig:growth} in all"']],
    });
    expect(found).toEqual([]);
    // (1010 - 900.5) / 900.5 = 0.1216, printed to two digits
    expect(plainText(report?.title ?? [])).toBe('Rain rose by 12%');
    expect(plainText(report?.charts.rain?.title ?? [])).toBe('Rain rose by 12% in all');
    expect(report?.card.alt).toContain('12%');
  });
});
