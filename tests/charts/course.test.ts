import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../src/charts/index.ts';
import { AreaSpecSchema, type ChartColumn, LineSpecSchema } from '../../src/model/chart.ts';
import { dataFrom, ENGLISH } from './sample-data.ts';

const common = { title: 't', subtitle: 's', data: { table: 't' }, x: 'year' };
const y = { column: 'value', low: 'low', high: 'high', bound: 'bound' };
const spec = LineSpecSchema.parse({ kind: 'line', ...common, y });
const log = LineSpecSchema.parse({ kind: 'line', ...common, y: { ...y, scale: 'log' } });

type Type = [ChartColumn['type'], string?];
const dataOf = (rows: readonly string[], value: Type = ['number']) =>
  dataFrom(['year,value,low,high,bound', ...rows].join('\n'), {
    year: ['date'],
    value,
    low: value,
    high: value,
    bound: ['string'],
  });
const say = (own: typeof spec, rows: readonly string[], value?: Type, locale = ENGLISH): string =>
  chartKinds.line.describe(own, dataOf(rows, value), locale).replace(/^.*?(?=First:|Zuerst:)/, '');

describe('the course of a line in words', () => {
  it('is how far the last value is from the first, in the unit of the axis', () => {
    expect(say(spec, ['2020,10,,,', '2021,12.5,,,'])).toBe(
      'First: 10 (2020). Last: 12.5 (2021). Up by 2.5 from first to last.',
    );
    expect(say(spec, ['2020,1,,,', '2021,-2,,,'])).toContain('Down by 3 from first to last.');
    expect(say(spec, ['2020,4,,,', '2021,4,,,'])).toContain('First and last are the same.');
  });

  it('is told in points where values are shares, since percent of percent would mislead', () => {
    expect(say(spec, ['2020,40,,,', '2021,50,,,'], ['number', '%'])).toContain('Up by 10 percentage points from first');
  });

  it('is a multiple on a log axis', () => {
    expect(say(log, ['2020,2,,,', '2021,30,,,'])).toContain('Multiplied by 15 from first to last.');
    expect(say(log, ['2020,30,,,', '2021,2,,,'])).toContain('Divided by 15 from first to last.');
  });

  it('says no more than bounds and ranges let one say', () => {
    // 12 to 15 less 8 to 10: at least 2, at most 7.
    expect(say(spec, ['2020,9,8,10,', '2021,13,12,15,'])).toContain('Up by 2 to 7 from first to last.');
    expect(say(spec, ['2020,9,8,10,', '2021,11,9,15,'])).toContain('above or below the first cannot be said.');
    expect(say(spec, ['2020,10,,,', '2021,30,,,over'])).toContain('Up by at least 20 from first to last.');
    expect(say(spec, ['2020,10,,,', '2021,30,,,up_to'])).toContain('above or below the first cannot be said.');
    expect(say(spec, ['2020,10,,,about', '2021,30,,,'])).toContain('Up by about 20 from first to last.');
    expect(say(spec, ['2020,10,,,about', '2021,10,,,'])).toContain('above or below the first cannot be said.');
    expect(say(spec, ['2020,30,,,at_least', '2021,10,,,'])).toContain('Down by at least 20 from first to last.');
  });

  it('names the extremes where they lie between the ends', () => {
    expect(say(spec, ['2020,5,,,', '2021,9,,,', '2022,1,,,', '2023,6,,,'])).toBe(
      'First: 5 (2020). Last: 6 (2023). Up by 1 from first to last. Lowest: 1 (2022). Highest: 9 (2021).',
    );
    expect(say(spec, ['2020,5,,,', '2021,5.5,,,', '2023,6,,,'])).not.toContain('Highest');
  });

  it('has one value where there is no other', () => {
    const text = chartKinds.line.describe(spec, dataOf(['2020,5,,,']), ENGLISH);
    expect(text).toMatch(/ 5 \(2020\)\.$/);
    expect(text).not.toContain('First');
  });

  it('is told in German', () => {
    const german = { ...ENGLISH, language: 'de-DE' };
    expect(say(spec, ['2020,10,,,', '2021,12.5,,,'], ['number'], german)).toContain(
      'Anstieg um 2,5 vom ersten zum letzten',
    );
    expect(say(log, ['2020,2,,,about', '2021,30,,,over'], ['number'], german)).toContain(
      'Der letzte Wert ist der erste mal mindestens etwa 15.',
    );
  });
});

describe('the course of the layers of an area', () => {
  const data = dataFrom('year,value,who\n2020,10,a\n2021,40,a\n2022,30,a\n2020,30,b\n2021,40,b\n2022,30,b', {
    year: ['date'],
    value: ['number'],
    who: ['string'],
  });
  const area = AreaSpecSchema.parse({ kind: 'area', ...common, y: 'value', series: 'who' });

  it('is that of their values', () => {
    expect(chartKinds.area.describe(area, data, ENGLISH)).toContain(
      'a: First: 10 (2020). Last: 30 (2022). Up by 20 from first to last. Highest: 40 (2021). ' +
        'b: First: 30 (2020). Last: 30 (2022). First and last are the same. Highest: 40 (2021).',
    );
  });

  it('is that of their shares where shares are drawn', () => {
    // A quarter, then a half.
    expect(chartKinds.area.describe({ ...area, normalised: true }, data, ENGLISH)).toMatch(
      /a: First: 25\s?% \(2020\)\. Last: 50\s?% \(2022\)\. Up by 25 percentage points from first to last\. b: /,
    );
  });
});
