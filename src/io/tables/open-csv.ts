import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { Field } from '../../model/table.ts';
import { lineIndex } from '../line-index.ts';
import { csvRecords } from './csv-records.ts';
import type { Opened, RawRecord } from './raw-table.ts';

/** Supplier's files put a title and some notes above the header; further down it is something else. */
const MOST_TITLE_LINES = 10;
const SEPARATORS: Record<string, string> = { ';': ';', '\t': '\\t', '|': '|', ',': ',' };

interface CsvFile {
  text: string;
  file: string;
  delimiter: string;
  fields: readonly Field[];
}

/** Opens a delimited text; what its first lines show to be something else than declared is said at once. */
export function openCsv({ text, file, delimiter, fields }: CsvFile): Opened {
  const place = lineIndex(text);
  const at = (offset: number): Position => ({ file, ...place(offset) });
  const problems: Problem[] = [];
  const reading: Parameters<typeof csvRecords>[1] = {
    delimiter,
    fault: (fault, offset) =>
      problems.push(
        fault === 'unclosed' ? problem('RK061', {}, at(offset)) : problem('RK062', { place: fault }, at(offset)),
      ),
  };
  const records = csvRecords(text, reading);
  const first = records.next();
  if (first.done) return { problems: [problem('RK065', { reason: 'The file is empty' }, at(0))] };
  const header = first.value.cells.map((cell) => (cell ?? '').trim().normalize('NFC'));
  const other = header.length === 1 && fields.length > 1 ? otherSeparator(header[0] ?? '', delimiter) : undefined;
  if (other) return { problems: [wrongSeparator(other, fields.length, at(0))] };
  const headerLine = lineOfHeader(text, delimiter, fields);
  if (headerLine !== undefined && headerLine > 1)
    return { problems: [problem('RK066', { line: headerLine }, { file, line: 1, column: 1 })] };
  const offsets = first.value.offsets;
  return {
    table: {
      header,
      headerAt: (column) => at(offsets[column] ?? 0),
      records,
      skim: (make) => {
        if (delimiter in SEPARATORS) reading.skim = make(delimiter);
      },
      cellAt: (record: RawRecord, column) =>
        column < record.offsets.length ? at(record.offsets[column] ?? 0) : { file, line: record.line, column: 1 },
      problems,
    },
  };
}

function otherSeparator(header: string, delimiter: string): string | undefined {
  return Object.keys(SEPARATORS).find((char) => char !== delimiter && header.includes(char));
}

function wrongSeparator(separator: string, expected: number, at: Position): Problem {
  const shown = SEPARATORS[separator] ?? separator;
  const reason = `The header has 1 column, ${expected} are declared; the separator looks like "${shown}"`;
  return problem(
    'RK065',
    { reason, hint: `Declare dialect: {delimiter: "${shown}"} for the table in datapackage.yaml.` },
    at,
  );
}

/** Line of the first record that holds at least half of the declared names, when the first record holds none of them. */
function lineOfHeader(text: string, delimiter: string, fields: readonly Field[]): number | undefined {
  const names = new Set(fields.map((field) => field.name));
  let seen = 0;
  for (const { line, cells } of csvRecords(text, { delimiter, fault: () => {} })) {
    const known = cells.filter((cell) => names.has((cell ?? '').trim())).length;
    if (known > 0 && known * 2 >= names.size) return line;
    seen += 1;
    if (known > 0 || seen > MOST_TITLE_LINES) return undefined;
  }
  return undefined;
}
