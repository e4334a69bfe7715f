import type { Field } from '../field.ts';
import type { Point } from '../geometry.ts';
import type { Reading } from '../reading.ts';
import type { Reference } from '../reference.ts';
import type { Sizes } from './sizes.ts';

/** A straight line through the points, from the first of them to the last, in the values of the axes. */
export interface Trend {
  from: Point;
  to: Point;
}

export interface ScatterPoint {
  x: Reading;
  y: Reading;
  label: string;
  row: number;
  /** What its area stands for. */
  size?: number;
}

export interface ScatterInput {
  x: Field;
  y: Field;
  points: ScatterPoint[];
  /** Levels of the x axis, and of the y axis. */
  references: Reference[];
  levels: Reference[];
  /** Words about a point, by its label. */
  noteOf: (label: string) => string;
  /** What the areas of the points stand for, where they differ. */
  sizes?: Sizes;
  /** A straight line through the points, where it is asked for and can be drawn. */
  trend?: Trend;
}
