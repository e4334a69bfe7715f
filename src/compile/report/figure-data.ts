import type { DataRows } from '../../model/compiled.ts';
import { basisOf, type Figure } from '../../model/figure.ts';
import { type Cell, isDate, type Table } from '../../model/table.ts';
import type { ReportContent } from '../read/read-report.ts';
import { dataFiles } from './data-files.ts';

/**
 * The rows that a figure and all it rests on were read from, by table. A table that is not offered for download shows
 * none of its rows here either.
 */
export function figureData(
  id: string,
  figures: Readonly<Record<string, Figure>>,
  content: Pick<ReportContent, 'slug' | 'dir' | 'data'>,
): DataRows[] {
  const lines = new Map<string, Set<number>>();
  for (const { origin } of basisOf(id, figures)) {
    if (origin.kind !== 'row') continue;
    const { table, line } = origin.cell;
    lines.set(table, (lines.get(table) ?? new Set()).add(line));
  }
  const files = dataFiles(content);
  return [...lines].flatMap(([name, wanted]): DataRows[] => {
    const table = content.data.tables[name];
    const file = files.find((each) => each.name === name);
    if (!table || !file?.address) return [];
    return [{ title: file.title, path: file.address, ...rowsOf(table, wanted) }];
  });
}

/** Columns that are empty in all of these rows are left out: they say nothing of the figure. */
function rowsOf({ fields, rows }: Table, lines: ReadonlySet<number>): Pick<DataRows, 'columns' | 'rows'> {
  const chosen = rows.filter(({ line }) => lines.has(line));
  const filled = fields.map((_, i) => chosen.some(({ cells }) => (cells[i] ?? null) !== null));
  const keep = <T>(items: readonly T[]): T[] => items.filter((_, i) => filled[i]);
  return {
    columns: keep(fields).map(({ name, title, unit }) => (unit ? `${title ?? name}, ${unit}` : (title ?? name))),
    rows: chosen.map(({ line, cells }) => ({ line, cells: keep(cells).map(textOf) })),
  };
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return isDate(cell) ? cell.iso : String(cell);
}
