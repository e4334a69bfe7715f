import type { ChartData } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';

/** Within these a difference of two numbers is a number, and a hundredth of a step is none that prints as zero. */
const [LARGEST, SMALLEST] = [1e300, 1e-200];

/** A scale cannot show all that a double can hold: beyond, ticks are no numbers, and values print as zero. */
export function checkRange({ columns, rows, at }: ChartData): Problem[] {
  return columns
    .filter(({ name }) => rows.some((row) => isBeyond(row.cells[name])))
    .map(({ name }) => problem('RK481', { axis: name }, at));
}

function isBeyond(value: unknown): boolean {
  if (typeof value !== 'number' || value === 0) return false;
  const size = Math.abs(value);
  return size > LARGEST || size < SMALLEST;
}
