import type { PartialDate } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { FigureSpec } from '../../model/figure.ts';
import type { Locator, Position, Problem } from '../../model/problem.ts';
import { isDate } from '../../model/table.ts';
import { namesBrokenTable } from '../read/broken-tables.ts';
import type { ReportTables } from '../read/report-tables.ts';

/** Runs the `sql:` of every figure that has one. A query that fails is a problem, and its figure has no value here. */
export async function runQueries(
  specs: Readonly<Record<string, FigureSpec>>,
  { data, locate }: { data: ReportTables; locate: Locator },
): Promise<{ values: Record<string, number | PartialDate>; problems: Problem[] }> {
  const values: Record<string, number | PartialDate> = {};
  const problems: Problem[] = [];
  for (const [id, { sql }] of Object.entries(specs)) {
    if (sql === undefined) continue;
    const result = await runQuery(sql, { data, at: locate([id, 'sql']) });
    if (result.value !== undefined) values[id] = result.value;
    else if (result.problem) problems.push(result.problem);
  }
  return { values, problems };
}

async function runQuery(
  sql: string,
  { data, at }: { data: ReportTables; at: Position },
): Promise<{ value?: number | PartialDate; problem?: Problem }> {
  if (namesBrokenTable(sql, data)) return {};
  const result = (await data.database?.query(sql)) ?? {
    error: 'the report has no datapackage.yaml that declares tables',
  };
  if ('error' in result) return { problem: problem('RK158', { error: result.error }, at) };
  const [row, ...more] = result.rows;
  if (!row || more.length > 0 || row.length !== 1) {
    return { problem: problem('RK159', { rows: result.rows.length, columns: result.columns.length }, at) };
  }
  const [cell] = row;
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell };
  if (isDate(cell)) return { value: cell };
  if (cell === null || cell === undefined) return { problem: problem('RK160', {}, at) };
  const found = typeof cell === 'string' ? `the text "${cell.slice(0, 60)}"` : String(cell);
  return { problem: problem('RK567', { found }, at) };
}
