import type { ChartData, ChartSpec } from '../../model/chart.ts';
import type { Problem } from '../../model/problem.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import { loadCustomChart } from './custom-chart.ts';
import { readShapes } from './read-shapes.ts';

interface Place {
  id: string;
  root: string;
  report: DerivedReport;
}

/** Adds what a kind needs beside its rows: the module that draws a custom chart, the areas of a map. */
export async function withExtras(
  spec: ChartSpec,
  data: ChartData,
  { id, root, report }: Place,
): Promise<{ data?: ChartData; problems: Problem[] }> {
  const { dir, charts, sources } = report.content;
  if (spec.kind === 'map') {
    const { shapes, problems } = readShapes(spec, { root, dir, id, at: charts.locate, sourceIds: sources.ids });
    return shapes ? { data: { ...data, shapes }, problems } : { problems };
  }
  if (spec.kind !== 'custom') return { data, problems: [] };
  const { module, problems } = await loadCustomChart(root, dir, { id, at: charts.locate([id], 0, 'key') });
  return module ? { data: { ...data, module }, problems } : { problems };
}
