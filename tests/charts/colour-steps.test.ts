import { describe, expect, it } from 'vitest';
import { colourOf, createSteps, stepOf } from '../../src/charts/steps/colour-steps.ts';

const base = { middle: 0, steps: 6, log: false };

describe('createSteps(input)', () => {
  it('parts values at round numbers, with one colour more than edges', () => {
    const steps = createSteps({ ...base, values: [3, 48, 17] });
    expect(steps.edges).toEqual([10, 20, 30, 40]);
    expect(steps.colours).toHaveLength(5);
  });

  it('gives equal values a single colour', () => {
    expect(createSteps({ ...base, values: [7, 7] })).toEqual({ edges: [], colours: ['c-step3'] });
  });

  it('turns at the middle, and leaves out the steps that no value reaches', () => {
    // The widest reach is 25, which steps of 10 hold; below zero there is only -4.
    expect(createSteps({ ...base, values: [-4, 25] })).toEqual({
      edges: [0, 10, 20],
      colours: ['c-below1', 'c-step1', 'c-step3', 'c-step5'],
      middle: 0,
    });
  });

  it('stays sequential across zero when the writer says so', () => {
    const { edges, middle } = createSteps({ ...base, values: [-4, 25], colours: 'sequential' });
    expect(edges).toEqual([0, 5, 10, 15, 20]);
    expect(middle).toBeUndefined();
  });

  it('parts a log scale at powers of ten, or within them when it is short', () => {
    expect(createSteps({ ...base, values: [2, 90_000], log: true }).edges).toEqual([10, 100, 1000, 10_000]);
    expect(createSteps({ ...base, values: [3, 60], log: true }).edges).toEqual([5, 10, 20, 50]);
  });

  it('parts a symlog scale at powers of ten on both sides of zero', () => {
    const symlog = { ...base, symlog: true };
    // The farthest is 100,000 and the nearest 4: six powers of ten below, of which each third is one of two.
    expect(createSteps({ ...symlog, values: [-27_826, -13, 4, 100_000] })).toEqual({
      edges: [-10_000, -100, 0, 100, 10_000],
      colours: ['c-below3', 'c-below2', 'c-below1', 'c-step1', 'c-step3', 'c-step5'],
      middle: 0,
    });
    expect(createSteps({ ...symlog, values: [0, 4, 167, 100_000] }).edges).toEqual([10, 100, 1000, 10_000]);
    expect(createSteps({ ...symlog, values: [-100_000, -1] }).edges).toEqual([-10_000, -1000, -100, -10]);
    expect(createSteps({ ...symlog, values: [-500, 0, 500], colours: 'sequential' }).edges).toEqual([-100, 0, 100]);
  });

  it('has few steps on a symlog scale where there is little to tell apart', () => {
    const symlog = { ...base, symlog: true };
    expect(createSteps({ ...symlog, values: [0, 0] }).edges).toEqual([]);
    expect(createSteps({ ...symlog, values: [0, 7] }).edges).toEqual([1]);
    expect(createSteps({ ...symlog, values: [-3, 5], steps: 2 }).edges).toEqual([0]);
    expect(createSteps({ ...symlog, values: [-3, 0, 5], steps: 2, colours: 'sequential' }).edges).toEqual([0]);
  });

  it('counts a value on an edge as above it', () => {
    const steps = createSteps({ ...base, values: [0, 30], steps: 3 });
    expect(steps.edges).toEqual([10, 20]);
    expect([9.9, 10, 20].map((value) => stepOf(steps, value))).toEqual([0, 1, 2]);
    expect(colourOf(steps, 25)).toBe('c-step5');
  });

  it('never has more colours than it was asked for', () => {
    for (let steps = 2; steps <= 6; steps++) {
      for (const high of [1e-12, 1, 7, 99, 1e15])
        expect(createSteps({ ...base, steps, values: [0, high] }).colours.length).toBeLessThanOrEqual(steps);
    }
  });
});
