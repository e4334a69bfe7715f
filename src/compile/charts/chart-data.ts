import type { ChartColumn, ChartData, ChartRow, ChartSpec } from '../../model/chart.ts';
import { figuresOf } from '../../model/chart-figures.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import type { Locator, Position, Problem } from '../../model/problem.ts';
import type { Locale } from '../../model/site.ts';
import { didYouMean } from '../../model/suggest.ts';
import { type Cell, columnIndex, isDate, type Row, type Table } from '../../model/table.ts';
import { figureRows } from './figure-rows.ts';
import { drawsSamples, type QuantilesOf, sampleRows } from './sample-rows.ts';

type TableData = Extract<ChartSpec['data'], { table: string }>;
type Rows = { columns: ChartColumn[]; rows: ChartRow[] };

export interface ChartSources {
  tables: Readonly<Record<string, Table>>;
  /** Whether a table is declared but wrong: its own problems say so. */
  isBrokenTable: (table: string) => boolean;
  figures: Readonly<Record<string, Figure>>;
  locale: Locale;
  quantilesOf: QuantilesOf;
  /** Every id of figures.yaml: one that failed has its own problem and is not "unknown". */
  figureIds: ReadonlySet<string>;
  /** Runs a query over the report's tables; undefined when one of them is broken. */
  query: (sql: string) => Promise<QueryRows | { error: string } | undefined>;
}

export interface QueryRows {
  /** The tables that the query reads, as the engine tells. */
  tables: string[];
  columns: ChartColumn[];
  rows: Cell[][];
}

/**
 * Gathers what a chart draws: rows of its table, query or figures, and the figures that its spec names; and the tables
 * that its rows come from. Returns problems alone when a name leads nowhere; `at` gives positions within charts.yaml.
 */
export async function readChartData(
  id: string,
  spec: ChartSpec,
  { sources, at }: { sources: ChartSources; at: Locator },
): Promise<{ data?: ChartData; tables: string[]; problems: Problem[] }> {
  const named = figuresOf(spec);
  const problems = named
    .filter(({ figure }) => !sources.figureIds.has(figure))
    .map(({ figure, path }) =>
      problem(
        'RK154',
        { id: figure, chart: id, hint: didYouMean(figure, sources.figureIds, 'Figures') },
        at([id, ...path]),
      ),
    );
  const figures = Object.fromEntries(
    named.flatMap(({ figure }): [string, Figure][] => {
      const known = sources.figures[figure];
      return known ? [[figure, known]] : [];
    }),
  );
  const rows = await readRows(id, spec, { sources, at, figures });
  problems.push(...rows.problems);
  // A figure that failed elsewhere leaves nothing to draw; its own problem says why.
  const complete = named.every(({ figure }) => figures[figure]);
  if (problems.length > 0 || !rows.value || !complete) return { tables: [], problems };
  const placeOf = (written: string) => at([id, ...(findPath(spec, written) ?? [])]);
  return { data: { ...rows.value, figures, at: at([id]), placeOf }, tables: rows.tables ?? [], problems };
}

/** The path to the first text of a spec that is exactly this. */
function findPath(value: unknown, written: string): PropertyKey[] | undefined {
  if (value === written) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const path = findPath(inner, written);
    if (path) return [key, ...path];
  }
  return undefined;
}

async function readRows(
  id: string,
  spec: ChartSpec,
  { sources, at, figures }: { sources: ChartSources; at: Locator; figures: Record<string, Figure> },
): Promise<{ value?: Rows; tables?: string[]; problems: Problem[] }> {
  const { data } = spec;
  if ('table' in data) return { ...tableRows(id, data, { sources, at }), tables: [data.table] };
  if ('figures' in data) {
    const named = data.figures.flatMap((name) => figures[name] ?? []);
    const place = at([id, 'data', 'figures']);
    return drawsSamples(spec)
      ? sampleRows(spec, named, id, { at: place, quantilesOf: sources.quantilesOf })
      : figureRows(id, named, { at: place, locale: sources.locale });
  }
  const place = at([id, 'data', 'sql']);
  const result = await sources.query(data.sql);
  if (!result) return { problems: [] };
  if ('error' in result) return { problems: [problem('RK158', { error: result.error }, place)] };
  return { value: { columns: result.columns, rows: rowsOf(result, place) }, tables: result.tables, problems: [] };
}

function rowsOf({ columns, rows }: QueryRows, at: Position): ChartRow[] {
  return rows.map((cells) => ({
    cells: Object.fromEntries(columns.map(({ name }, i) => [name, cells[i] ?? null])),
    at,
  }));
}

function tableRows(
  id: string,
  { table: name, where = {} }: TableData,
  { sources: { tables, isBrokenTable }, at }: { sources: ChartSources; at: Locator },
): { value?: Rows; problems: Problem[] } {
  const table = tables[name];
  if (!table) {
    if (isBrokenTable(name)) return { problems: [] };
    return {
      problems: [
        problem(
          'RK155',
          { id: name, hint: didYouMean(name, Object.keys(tables), 'Tables') },
          at([id, 'data', 'table']),
        ),
      ],
    };
  }
  const names = table.fields.map((field) => field.name);
  const problems = Object.keys(where)
    .filter((column) => !names.includes(column))
    .map((column) =>
      problem(
        'RK156',
        { id: column, table: name, hint: didYouMean(column, names, 'Columns') },
        at([id, 'data', 'where', column]),
      ),
    );
  if (problems.length > 0) return { problems };
  const kept = table.rows.filter((row) =>
    Object.entries(where).every(([column, wanted]) => fits(row, columnIndex(table, column), wanted)),
  );
  const columns = table.fields.map(({ name, title, type, unit }) => ({
    name,
    title: title ?? name,
    type,
    ...(unit ? { unit } : {}),
  }));
  const rows = kept.map((row) => ({
    cells: Object.fromEntries(names.map((column, i) => [column, row.cells[i] ?? null])),
    at: { file: table.file, line: row.line, column: 1 },
  }));
  return { value: { columns, rows }, problems };
}

type Wanted = NonNullable<TableData['where']>[string];

/** Whether a cell has the wanted value, or one of them. A date is compared as it is written. */
function fits(row: Row, index: number, wanted: Wanted): boolean {
  const cell = row.cells[index] ?? null;
  const value = isDate(cell) ? cell.iso : cell;
  const list: readonly unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  return list.some((one) => (isDate(cell) ? String(one) === value : one === value));
}
