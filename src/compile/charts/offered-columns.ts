import type { ChartColumn, ChartSpec } from '../../model/chart.ts';
import type { ReportContent } from '../read/read-report.ts';
import { dataFiles } from '../report/data-files.ts';

/**
 * The columns that the downloads of a chart hold. A table that is not offered for download gives away no more than the
 * chart shows: the columns that its entry names.
 */
export function offeredColumns(
  spec: ChartSpec,
  columns: readonly ChartColumn[],
  content: Pick<ReportContent, 'slug' | 'dir' | 'data'>,
): readonly ChartColumn[] {
  const { data, ...drawn } = spec;
  if (!('table' in data)) return columns;
  const isOffered = dataFiles(content).some(({ name, address }) => name === data.table && address !== undefined);
  if (isOffered) return columns;
  const named = new Set(textsOf(drawn));
  return columns.filter(({ name }) => named.has(name));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
