import type { ChartData, ChartSpec, ChartTable } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import { KEPT_BACK_WORDS } from '../../model/kept-back.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { ReportContent } from '../read/read-report.ts';
import { dataFiles } from '../report/data-files.ts';

/**
 * Why the rows of a chart are not published, as a sentence for readers: a table that it draws from, itself or through a
 * query, is not offered for download. Undefined when all of them are.
 * @param tables the tables that the rows were read from
 */
export function keptBackRows(
  tables: readonly string[],
  content: Pick<ReportContent, 'slug' | 'dir' | 'data'>,
): string | undefined {
  const reasons = dataFiles(content).flatMap(({ name, title, keptBack }) =>
    keptBack && tables.includes(name) ? [`“${title}” ${KEPT_BACK_WORDS[keptBack]}`] : [],
  );
  return reasons.length > 0 ? `The rows are not published: ${reasons.join('; ')}.` : undefined;
}

/** The rows under a chart that it draws: a table that shows the first few says how many more there are, not what they hold. */
export function drawnRows(spec: ChartSpec, table: ChartTable): ChartTable {
  if (spec.kind !== 'table' || spec.first === undefined) return table;
  return { ...table, rows: table.rows.slice(0, spec.first) };
}

/** Only the module of a custom chart knows which cells it draws: what is made without it tells of all of them. */
export function checkOwnTable(
  spec: ChartSpec,
  { data: { module }, texts, at }: { data: ChartData; texts: { description?: string }; at: Position },
): Problem[] {
  if (spec.kind !== 'custom' || !module) return [];
  const missing = [...(module.table ? [] : ['table']), ...(module.describe || texts.description ? [] : ['describe'])];
  return missing.length > 0 ? [problem('RK107', { missing }, at)] : [];
}
