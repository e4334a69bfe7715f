import { csvParse } from 'd3';
import type { ChartColumn, ChartData, ChartRow } from '../../src/model/chart.ts';
import { parsePartialDate } from '../../src/model/date.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Locale } from '../../src/model/site.ts';
import type { Cell, FieldType } from '../../src/model/table.ts';

export const ENGLISH: Locale = { language: 'en-GB', currencies: ['USD'], units: {} };
export const SPEC_AT = { file: 'charts.yaml', line: 1, column: 1 };

type ColumnSpec = [type: FieldType, unit?: string];

/** Rows from CSV text and the types of its columns; an empty cell is null. */
export function dataFrom(csv: string, types: Record<string, ColumnSpec>, figures: Figure[] = []): ChartData {
  const columns = Object.entries(types).map(([name, [type, unit]]): ChartColumn => {
    const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
    return { name, title, type, ...(unit ? { unit } : {}) };
  });
  const rows = csvParse(csv.trim()).map((record, i): ChartRow => {
    const cells = columns.map(({ name, type }) => [name, toCell(record[name] ?? '', type)] as const);
    return { cells: Object.fromEntries(cells), at: { file: 'data/sample.csv', line: i + 2, column: 1 } };
  });
  return { columns, rows, figures: Object.fromEntries(figures.map((figure) => [figure.id, figure])), at: SPEC_AT };
}

function toCell(text: string, type: FieldType): Cell {
  if (text === '') return null;
  if (type === 'number' || type === 'integer') return Number(text);
  return type === 'date' ? (parsePartialDate(text) ?? null) : text;
}

/** A figure with nothing but what a chart reads of it. */
export function figure(id: string, value: number, more: Partial<Figure> = {}): Figure {
  return {
    id,
    label: id,
    type: 'quantity',
    value,
    unit: '',
    format: 'auto',
    origin: { kind: 'value' },
    readings: [],
    sources: [],
    usedBy: [],
    at: { file: 'figures.yaml', line: 1, column: 1 },
    ...more,
  };
}
