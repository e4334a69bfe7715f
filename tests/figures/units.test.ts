import { all, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { createUnitSystem } from '../../src/figures/units.ts';
import { SAMPLE_LOCALE } from './sample-report.ts';

const units = createUnitSystem(SAMPLE_LOCALE);

function unit(text: string) {
  const result = units.parse(text);
  if ('error' in result) throw new Error(result.error.reason);
  return result.unit;
}
const convert = (value: number, from: string, to: string) => units.convert(value, unit(from), unit(to));

describe('parse(text)', () => {
  it.each([
    ['USD/(hour GPU)', 'USD/(GPU hour)'],
    ['USD/GPU/hour', 'USD/(GPU hour)'],
    ['USD per GPU', 'USD/GPU'],
    ['GPUs', 'GPU'],
    ['hours GPU', 'GPU hour'],
    ['1/year', '1/year'],
    ['m²', 'm^2'],
    ['m^2 kg', 'kg m^2'],
    ['', ''],
    ['  ', ''],
    ['%', '%'],
  ])('reads %j as %j', (text, canonical) => {
    const result = units.parse(text);
    expect(result).toMatchObject({ unit: { text: canonical } });
  });

  it('reads its own spelling back as the same unit', () => {
    for (const text of ['USD/(GPU hour)', 'kg m^2/s', '1/(GPU year)', 'MWh/month']) {
      expect(unit(unit(text).text)).toEqual(unit(text));
    }
  });

  it('refuses a space after "/", which could be read either way', () => {
    expect(units.parse('USD/GPU hour')).toEqual({
      error: {
        offset: 8,
        reason: 'it is not clear whether "hour" stands above or below the "/"',
        hint: 'Put brackets around what is divided by: USD/(GPU hour).',
      },
    });
  });

  it('says where an unknown unit stands and what was meant', () => {
    expect(units.parse('USD/GPX')).toMatchObject({
      error: { offset: 4, reason: 'there is no unit "GPX"', hint: expect.stringContaining('Did you mean "GPU"') },
    });
  });

  it.each([
    ['USD/', 4],
    ['(USD', 0],
    ['USD)', 3],
    ['USD^x', 3],
    ['3 USD', 0],
    ['USD # GPU', 4],
  ])('points into %j', (text, offset) => {
    expect(units.parse(text)).toMatchObject({ error: { offset } });
  });
});

describe('parseScaled(text)', () => {
  it('takes a multiplier before the unit', () => {
    expect(units.parseScaled('billion USD/year')).toMatchObject({
      multiplier: 1e9,
      word: 'billion',
      unit: { text: 'USD/year' },
    });
    expect(units.parseScaled(' thousand')).toMatchObject({ multiplier: 1000, unit: { text: '' } });
  });

  it('counts the offset of an error from the whole text', () => {
    expect(units.parseScaled('billion USX')).toMatchObject({ error: { offset: 8 } });
  });
});

describe('convert(value, from, to)', () => {
  it('takes a year as 365 days, a month as a twelfth and a quarter as a fourth of it', () => {
    expect(convert(1, 'year', 'day')).toBe(365);
    expect(convert(1, 'year', 'month')).toBe(12);
    expect(convert(1, 'year', 'quarter')).toBe(4);
    expect(convert(1, 'month', 'hour')).toBe(730); // 365 × 24 ÷ 12
  });

  it('converts money over time and energy', () => {
    expect(convert(1.25e9, 'USD/month', 'USD/year')).toBe(15e9);
    expect(convert(300, 'MW hour', 'MWh')).toBe(300);
    expect(convert(20, '%', '')).toBe(0.2);
  });

  it('has the factors that mathjs has', () => {
    const math = create(all ?? {});
    for (const [from, to] of [
      ['GWh', 'J'],
      ['kW', 'W'],
      ['mile', 'km'],
      ['TB', 'bit'],
      ['tonne', 'g'],
      ['ft', 'm'],
      ['L', 'm^3'],
      ['GHz', 'Hz'],
      ['kV A', 'W'],
    ] as const) {
      expect(convert(1, from, to)).toBeCloseTo(math.unit(1, from).toNumber(to), 9);
    }
    // mathjs rounds the international acre and hectare at the third decimal.
    expect(convert(1, 'acre', 'm^2')).toBeCloseTo(math.unit(1, 'acre').toNumber('m^2'), 2);
  });

  it("keeps a site's own units apart from each other and from the SI", () => {
    expect(units.compatible(unit('USD'), unit('EUR'))).toBe(false);
    expect(units.compatible(unit('USD'), unit('GPU'))).toBe(false);
    const odd = createUnitSystem({ currencies: [], units: { time: { one: 'time', many: 'times' } } });
    const [time, hour] = [odd.parse('time'), odd.parse('hour')];
    expect('unit' in time && 'unit' in hour && odd.compatible(time.unit, hour.unit)).toBe(false);
  });
});

describe('multiply, divide and power', () => {
  it('joins units that measure the same', () => {
    expect(units.multiply(unit('USD/year'), unit('day')).text).toBe('USD');
    expect(units.divide(unit('USD/month'), unit('GPU')).text).toBe('USD/(GPU month)');
    expect(units.divide(unit('day'), unit('year')).text).toBe('');
    expect(units.power(unit('m^2'), 0.5).text).toBe('m');
  });

  it('drops % beside anything else', () => {
    expect(units.multiply(unit('%'), unit('USD')).text).toBe('USD');
  });
});
