import type { CompiledTable } from '../../model/compiled-table.ts';
import { type Cell, isDate, type Table } from '../../model/table.ts';
import { defused, renderCsv, safeCell } from '../csv.ts';

/** The tables that are offered, each as CSV and as JSON, by their addresses. Cells are those that were read, not the bytes received. */
export function tableFiles(
  compiled: readonly CompiledTable[],
  tables: Readonly<Record<string, Table>>,
): [address: string, content: string][] {
  return compiled.flatMap(({ name, csv, json }): [string, string][] => {
    const table = tables[name];
    if (!table || !csv || !json) return [];
    return [
      [csv, tableCsv(table)],
      [json, tableJson(table)],
    ];
  });
}

/** CSV that is safe in a spreadsheet. Column names are those of the declaration, so that a reader can join the two. */
export function tableCsv({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  return renderCsv([fields.map(({ name }) => defused(name)), ...rows.map(({ cells }) => cells.map(safeCell))]);
}

/** One object a row, one row a line. Texts are as they were read; dates are texts, since a date may be a month or a year. */
export function tableJson({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  const objects = rows.map(({ cells }) =>
    JSON.stringify(Object.fromEntries(fields.map(({ name }, i) => [name, jsonCell(cells[i] ?? null)]))),
  );
  return objects.length === 0 ? '[]\n' : `[\n${objects.join(',\n')}\n]\n`;
}

const jsonCell = (cell: Cell): string | number | boolean | null => (isDate(cell) ? cell.iso : cell);
