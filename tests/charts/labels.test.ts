import { describe, expect, it } from 'vitest';
import type { LabelRequest } from '../../src/charts/labels.ts';
import { placeLabels } from '../../src/charts/labels.ts';

// Ten px a letter makes boxes easy to work out; a line of 12 px text is 15 px high.
const measure = { width: (text: string) => text.length * 10 };
const bounds = { x: 0, y: 0, width: 200, height: 100 };
const around = { bounds, boxes: [], segments: [], measure };

const label = (more: Partial<LabelRequest> = {}): LabelRequest => ({
  variants: [['abcd']],
  anchors: [{ x: 100, y: 50 }],
  sides: ['right', 'left'],
  style: { size: 12, weight: 400 },
  colour: 'c-ink',
  gap: 5,
  mayMove: false,
  important: false,
  ...more,
});

describe('placeLabels(requests, surroundings)', () => {
  it('takes the first side that is free', () => {
    expect(placeLabels([label()], around)[0]?.box).toEqual({ x: 105, y: 42.5, width: 40, height: 15 });
    const wall = { from: { x: 120, y: 0 }, to: { x: 120, y: 100 } };
    expect(placeLabels([label()], { ...around, segments: [wall] })[0]?.box.x).toBe(55);
  });

  it('stays inside the bounds', () => {
    const atEdge = label({ anchors: [{ x: 180, y: 50 }] });
    expect(placeLabels([atEdge], around)[0]?.box.x).toBe(135);
  });

  it('breaks a text into lines where one line does not fit', () => {
    const long = label({ variants: [['abcdefghijkl'], ['abcdef', 'ghijkl']] });
    expect(placeLabels([long], around)[0]?.lines).toEqual(['abcdef', 'ghijkl']);
  });

  it('keeps later labels off earlier ones', () => {
    const placed = placeLabels([label(), label()], around);
    expect(placed.map(({ box }) => box.x)).toEqual([105, 55]);
  });

  it('leaves a label out rather than cover something', () => {
    const full = { x: 0, y: 0, width: 200, height: 100 };
    expect(placeLabels([label({ mayMove: true })], { ...around, boxes: [full] })).toEqual([]);
  });

  it('leads back to the mark when a label had to move', () => {
    const mark = { x: 96, y: 46, width: 8, height: 8 };
    const beside = { x: 104, y: 30, width: 20, height: 40 };
    const [placed] = placeLabels([label({ sides: ['right'], mayMove: true })], { ...around, boxes: [mark, beside] });
    expect(placed).toBeUndefined();
    const [above] = placeLabels([label({ sides: ['top'], mayMove: true })], {
      ...around,
      boxes: [mark, { x: 50, y: 26, width: 40, height: 18 }],
    });
    // The label may not stand between 26 and 44, where the box is; with 2 px to spare its foot is at 24 or higher.
    expect(above?.leader?.from).toEqual({ x: 100, y: 50 });
    expect((above?.box.y ?? 0) + (above?.box.height ?? 0)).toBeLessThanOrEqual(24);
  });

  it('lets only important labels lead across a line', () => {
    const mark = { x: 50, y: 26, width: 40, height: 20 };
    const lineAbove = { from: { x: 0, y: 24.5 }, to: { x: 200, y: 24.5 } };
    const request = { sides: ['top'] as const, mayMove: true };
    const scene = { ...around, boxes: [mark], segments: [lineAbove] };
    expect(placeLabels([label(request)], scene)).toEqual([]);
    expect(placeLabels([label({ ...request, important: true })], scene)).toHaveLength(1);
  });
});
