import type { Cell, Field, Resource } from '../../model/table.ts';
import { type CellCheck, cellCheck, findOddity } from './check-cell.ts';
import { parseCell } from './parse-cell.ts';
import { parseNumber } from './parse-number.ts';
import { MOST_CELL_CHARACTERS, type Skim } from './raw-table.ts';
import { skimRows } from './skim-rows.ts';
import { type UniqueRows, uniqueRows } from './unique-rows.ts';

/** A declared column, and what its cells are held against. */
export interface ColumnReader {
  field: Field;
  /** Where the file has it. */
  index: number;
  check: CellCheck;
  unique: UniqueRows | undefined;
}

/** The readers of all declared columns, in their order. @param columns for each the index of its column in the file */
export function columnReaders({ schema }: Resource, columns: readonly number[]): ColumnReader[] {
  const key = new Set([schema.primaryKey ?? []].flat());
  return schema.fields.map((field, i) => {
    const { name, constraints } = field;
    const check = cellCheck({ ...constraints, required: constraints?.required || key.has(name) });
    return { field, index: columns[i] ?? -1, check, unique: constraints?.unique ? uniqueRows() : undefined };
  });
}

interface Skimmed {
  delimiter: string;
  /** Number of columns in the file. */
  width: number;
  readers: readonly ColumnReader[];
  missing: ReadonlySet<string>;
  take: Parameters<typeof skimRows>[0]['take'];
}

/** The quick reading of a delimited text with these columns; see {@link skimRows}. */
export function skimColumns({ delimiter, width, readers, missing, take }: Skimmed): Skim {
  const columns = Array.from({ length: width }, (_, index) => {
    const slot = readers.findIndex((reader) => reader.index === index);
    const reader = readers[slot];
    if (!reader) return { slot: undefined, whole: false, takesNumber: undefined, read: () => null };
    const { field, check } = reader;
    return {
      slot,
      whole: field.type === 'integer',
      takesNumber: isPlain(field, missing) ? (value: number) => check(value) === undefined : undefined,
      read: (text: string) => readQuietly(text, reader, missing),
    };
  });
  return skimRows({ delimiter, columns, take });
}

/** Whether digits mean what they say: nothing is declared that would have them read otherwise, or as no value. */
function isPlain({ type, groupChar, decimalChar }: Field, missing: ReadonlySet<string>): boolean {
  if ((type !== 'number' && type !== 'integer') || groupChar || decimalChar) return false;
  return [...missing].every((text) => parseNumber(text, {}).misfit);
}

/** The cell of a text of which there is nothing to say; else undefined, and `readRows` says it. */
function readQuietly(text: string, { field, check }: ColumnReader, missing: ReadonlySet<string>): Cell | undefined {
  if (text.length > MOST_CELL_CHARACTERS) return undefined;
  const { cell, misfit } = parseCell(text, field, missing);
  return misfit || check(cell) || findOddity(cell) ? undefined : cell;
}
