import type { ChartData, ChartSpec } from '../../model/chart.ts';
import { type Cell, isDate } from '../../model/table.ts';
import type { DerivedReport } from '../report/derive-report.ts';

interface Parts {
  report: DerivedReport;
  spec: ChartSpec;
  data: ChartData;
  description: string;
  sources: readonly string[];
}

/**
 * A chart as data: what it was asked to draw, with its numbers put into its texts, and the rows that it drew. With it the
 * chart can be drawn again elsewhere.
 */
export function chartJson(id: string, { report, spec, data, description, sources }: Parts): string {
  const { content } = report;
  const json = {
    version: 1,
    report: content.slug,
    id,
    spec: { ...spec, description },
    columns: data.columns,
    rows: data.rows.map(({ cells }) => data.columns.map(({ name }) => jsonOf(cells[name] ?? null))),
    sources: sources.flatMap((source) => {
      const record = content.sources.records.find((one) => one.id === source);
      return record ? [{ id: source, title: record.title, ...(record.URL ? { url: record.URL } : {}) }] : [];
    }),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}

const jsonOf = (cell: Cell) => (isDate(cell) ? cell.iso : cell);
