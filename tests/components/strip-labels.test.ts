import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StripLabel, stripLabels } from '../../src/components/strip-labels.ts';

const band = (from: number, width: number) => ({ interval: { from, width }, readings: [] });

describe('stripLabels(marks, ends, range)', () => {
  it('puts the ends under the ends of the band, and the value above its mark', () => {
    const ends = { low: '4.9', high: '5.8', value: '5.27' };
    expect(stripLabels({ ...band(10, 80), value: 40 }, ends, '4.9 to 5.8')).toEqual([
      { text: '5.27', x: 40, anchor: 'middle', row: 'above' },
      { text: '4.9', x: 10, anchor: 'middle', row: 'below' },
      { text: '5.8', x: 90, anchor: 'middle', row: 'below' },
    ]);
  });

  it('says both ends in one label where two would meet', () => {
    // A band of 5 % is 14 px wide on a phone: no room for two numbers of three characters, 22 px each.
    expect(stripLabels(band(40, 5), { low: '4.9', high: '5.8' }, '4.9 to 5.8')).toEqual([
      { text: '4.9 to 5.8', x: 42.5, anchor: 'middle', row: 'below' },
    ]);
  });

  it('sets a long label against the end of the strip', () => {
    // Twelve characters are 89 px; centred on 10 % (28 px) the label would begin 16 px outside.
    const labels = stripLabels(band(10, 80), { low: '1.75 billion', high: '2.45 billion' }, '');
    expect(labels.map(({ x, anchor }) => [x, anchor])).toEqual([
      [0, 'start'],
      [100, 'end'],
    ]);
  });

  it('never lets two labels of a row meet, or one leave the strip, on 280 px and on wider ones', () => {
    const text = fc.integer({ min: 1, max: 14 }).map((length) => '5'.repeat(length));
    const places = fc.tuple(fc.double({ min: 0, max: 95, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(text, text, places, fc.integer({ min: 280, max: 400 }), (low, high, [from, share], strip) => {
        const labels = stripLabels(band(from, share * (100 - from)), { low, high }, `${low} to ${high}`);
        const boxes = labels.map((label) => boxOf(label, strip)).sort((a, b) => a.left - b.left);
        for (const [i, { left, right }] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(-0.01);
          expect(right).toBeLessThanOrEqual(strip + 0.01);
          expect(boxes[i + 1]?.left ?? Number.POSITIVE_INFINITY).toBeGreaterThan(right);
        }
      }),
    );
  });
});

function boxOf({ text, x, anchor }: StripLabel, strip: number): { left: number; right: number } {
  const width = text.length * 7.4;
  const left = (x / 100) * strip - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
  return { left, right: left + width };
}
