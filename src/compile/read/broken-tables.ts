import type { ReportTables } from './report-tables.ts';

/** Whether a query may need a table that is declared but wrong: the table's own problems say enough. */
export function namesBrokenTable(sql: string, { isBroken }: Pick<ReportTables, 'isBroken'>): boolean {
  return (sql.match(/[a-z][a-z0-9_]*/gi) ?? []).some((word) => isBroken(word));
}
