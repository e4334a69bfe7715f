import type { ChartData, ChartSpec } from '../../model/chart.ts';
import type { Table } from '../../model/table.ts';
import type { DerivedReport } from '../report/derive-report.ts';

/** Ids of the sources of what a chart shows: those of its rows where the table has them, else of the table; and of its figures. */
export function chartSources(spec: ChartSpec, { report, data }: { report: DerivedReport; data: ChartData }): string[] {
  const ids = new Set(Object.values(data.figures).flatMap(({ sources }) => sources));
  for (const table of tablesOf(spec, report.content.data.tables)) {
    const column = table.roles?.sources;
    const fromRows = column && 'table' in spec.data ? data.rows.flatMap(({ cells }) => listed(cells[column])) : [];
    for (const id of fromRows.length > 0 ? fromRows : table.sources) ids.add(id);
  }
  if (spec.kind === 'map') for (const id of spec.shapes.sources) ids.add(id);
  return [...ids];
}

function tablesOf({ data }: ChartSpec, tables: Readonly<Record<string, Table>>): Table[] {
  if ('table' in data) return [tables[data.table]].filter((table) => table !== undefined);
  if ('figures' in data) return [];
  return Object.values(tables).filter(({ name }) => new RegExp(`\\b${name}\\b`).test(data.sql));
}

const listed = (cell: unknown): string[] =>
  typeof cell === 'string'
    ? cell
        .split(';')
        .map((id) => id.trim())
        .filter(Boolean)
    : [];
