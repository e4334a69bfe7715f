import type { ChartData } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';

/** Why a chart that has rows stays empty, where nothing else was said of it. */
export function noValues({ rows, at }: ChartData, problems: readonly Problem[]): Problem[] {
  if (rows.length === 0 || problems.length > 0) return [];
  return [problem('RK083', { reason: 'none of its rows has a value on both axes' }, at)];
}
