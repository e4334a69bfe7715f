import type { ChartData } from '../model/chart.ts';

/**
 * Both layouts, the description and the table read the same rows in the same way; this keeps the last answer for as long as the
 * data lives. What comes out is shared, so nobody changes it.
 */
export function readOnce<S extends object, R>(read: (spec: S, data: ChartData) => R): (spec: S, data: ChartData) => R {
  const known = new WeakMap<ChartData, { spec: S; result: R }>();
  return (spec, data) => {
    const last = known.get(data);
    if (last?.spec === spec) return last.result;
    const result = read(spec, data);
    known.set(data, { spec, result });
    return result;
  };
}
