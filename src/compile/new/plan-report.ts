import { createUnitSystem } from '../../figures/units.ts';
import type { GuessedField, GuessedTable } from '../../io/tables/guess-table.ts';
import type { Locale } from '../../model/site.ts';
import { snake } from './yaml-text.ts';

/** A column as datapackage.yaml will declare it. */
export interface PlannedField extends GuessedField {
  /** What a reader is shown: the name without its unit. */
  title: string;
  unit?: string;
}

/** What a first report is made of: its table, one cell of it as a figure, and a chart. */
export interface ReportPlan {
  table: string; // "planets"
  fields: PlannedField[];
  value: PlannedField;
  /** The cell that the first figure reads: the conditions that lead to one row, and the words for it. */
  row: { conditions: [column: string, value: string][]; words: string } | undefined;
  /** The column that dates the rows. */
  date?: PlannedField;
  chart: { kind: 'line'; x: PlannedField; series?: PlannedField } | { kind: 'bar'; y: PlannedField } | undefined;
  figureId: string;
}

/** More bars than this nobody reads. */
const MOST_BARS = 30;
const MOST_SERIES = 8;

/** Chooses a first figure and a first chart for a table; undefined when it has no column of numbers. */
export function planReport(table: GuessedTable, name: string, locale: Locale): ReportPlan | undefined {
  const fields = table.fields.map((field) => withUnit(field, locale));
  const value = fields.find(({ type, cells }) => type === 'number' && cells.some((cell) => cell !== ''));
  if (!value) return undefined;
  const date = fields.find(({ type }) => type === 'date');
  const names = fields.filter(({ type }) => type === 'string');
  const row = chooseRow({ fields, value, missing: table.missingValues, ...(date ? { date } : {}) });
  const chart = chooseChart(names, date, value);
  const figureId = snake(`${value.title} ${row?.words ?? 'highest'}`, 'first');
  return { table: snake(name, 'table'), fields, value, row, ...(date ? { date } : {}), chart, figureId };
}

/** `Price (EUR)`, `power [MW]`: a unit in brackets that Reckon knows is one. */
function withUnit(field: GuessedField, locale: Locale): PlannedField {
  const match = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/.exec(field.name);
  const words = (text: string) => text.replaceAll('_', ' ').trim() || field.name;
  const unit = match?.[2]?.trim();
  if (field.type !== 'number' || unit === undefined) return { ...field, title: words(field.name) };
  const known = 'unit' in createUnitSystem(locale).parse(unit);
  if (known) return { ...field, title: words(match?.[1] ?? ''), unit };
  // Nobody but the writer knows whether three capitals are a currency.
  const doubt = /^[A-Z]{3}$/.test(unit)
    ? `if ${unit} is a currency: list it in content/site.yaml, currencies: [${unit}], and add unit: ${unit}`
    : undefined;
  return { ...field, title: words(field.name), ...(field.doubt === undefined && doubt ? { doubt } : {}) };
}

interface Choice {
  fields: readonly PlannedField[];
  value: PlannedField;
  missing: readonly string[];
  date?: PlannedField;
}

/** The newest row of a table with dates, else the one with the first text; no row when none can be told from the others. */
function chooseRow({ fields, value, missing, date }: Choice): ReportPlan['row'] {
  const keys = fields.filter(({ type, name }) => type !== 'number' && !/[=,[\]"]/.test(name));
  const usable = (cell: string | undefined): cell is string =>
    cell !== undefined && cell !== '' && !/["\]]/.test(cell) && !missing.includes(cell);
  const rows = value.cells.flatMap((cell, i) => (cell === '' || missing.includes(cell) ? [] : [i]));
  const newest = date ? rows.toSorted((a, b) => ((date.cells[a] ?? '') < (date.cells[b] ?? '') ? 1 : -1)) : rows;
  for (const i of newest) {
    const sets = [...keys.map((key) => [key]), keys];
    for (const set of sets) {
      if (set.length === 0 || !set.every(({ cells }) => usable(cells[i]))) continue;
      const alike = value.cells.filter((_, j) => set.every(({ cells }) => cells[j] === cells[i]));
      if (alike.length !== 1) continue;
      const conditions = set.map(({ name, cells }): [string, string] => [name, cells[i] ?? '']);
      return { conditions, words: conditions.map(([, cell]) => cell).join(' ') };
    }
  }
  return undefined;
}

function chooseChart(
  names: readonly PlannedField[],
  date: PlannedField | undefined,
  value: PlannedField,
): ReportPlan['chart'] {
  const distinct = ({ cells }: PlannedField) => new Set(cells.filter((cell) => cell !== '')).size;
  const rows = value.cells.length;
  if (date && distinct(date) === rows && rows > 1) return { kind: 'line', x: date };
  const series = names.find((field) => {
    const pairs = new Set(field.cells.map((cell, i) => `${cell}\n${date?.cells[i]}`));
    return date && distinct(field) <= MOST_SERIES && pairs.size === rows;
  });
  if (date && series && distinct(date) > 1) return { kind: 'line', x: date, series };
  const y = names.find((field) => distinct(field) === rows);
  return y && rows <= MOST_BARS ? { kind: 'bar', y } : undefined;
}
