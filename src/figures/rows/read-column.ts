import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { Row, Table } from '../../model/table.ts';
import { tidy, type Unit, type UnitSystem } from '../units.ts';
import { cellText } from './find-row.ts';
import { cellAt, unitOfCell } from './read-cells.ts';

/** The numbers of a column, each in the unit of its row. Empty cells are no numbers and are left out, as SQL does. */
export interface ColumnReading {
  numbers: { value: number; unit: Unit }[];
  problems: Problem[];
}

export interface FoundColumn {
  table: Table;
  rows: readonly Row[];
  column: string;
  units: UnitSystem;
  /** Where the column is asked for. */
  at: Position;
}

export function readColumn({ rows, ...found }: FoundColumn): ColumnReading {
  const reading: ColumnReading = { numbers: [], problems: [] };
  for (const row of rows) {
    const cell = { ...found, row };
    const value = cellAt(cell, found.column);
    if (value === null || value === undefined) continue;
    const scaled = unitOfCell(cell);
    if (typeof value !== 'number') {
      const reason = `"${found.column}" holds "${cellText(value)}", which is no number, on line ${row.line} of ${found.table.file}`;
      reading.problems.push(problem('RK039', { reason }, found.at));
    } else if ('problem' in scaled) reading.problems.push(scaled.problem);
    else reading.numbers.push({ value: tidy(value * scaled.multiplier), unit: scaled.unit });
  }
  return reading;
}
