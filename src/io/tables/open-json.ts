import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';
import { findUnwanted } from '../characters.ts';
import { lineIndex } from '../line-index.ts';
import { findJsonFault } from './find-json-fault.ts';
import { type JsonRecord, jsonRecords } from './json-records.ts';
import type { Opened, RawRecord } from './raw-table.ts';

const FORM = 'A JSON table is a list of objects, one a row: [{"year": 2026, "value": 1.5}, …].';

/** Opens a JSON array of objects; its columns are all the keys, in the order in which they come first. */
export function openJson(text: string, file: string): Opened {
  const place = lineIndex(text);
  const at = (offset: number): Position => ({ file, ...place(offset) });
  const broken = checkJson(text, at);
  if (broken) return { problems: [broken] };
  const items = [...jsonRecords(text)];
  const problems = items.flatMap((item) => checkItem(item, at));
  if (problems.length > 0) return { problems };
  const first = new Map<string, number>();
  for (const { values } of items)
    for (const [key, { offset }] of values ?? []) if (!first.has(key)) first.set(key, offset);
  const keys = [...first.keys()];
  const records = items.map(({ offset, values }): RawRecord => {
    const cells = keys.map((key) => values?.get(key)?.text ?? null);
    const offsets = keys.map((key) => values?.get(key)?.offset ?? offset);
    return { line: place(offset).line, cells, offsets };
  });
  return {
    table: {
      header: keys.map((key) => key.trim().normalize('NFC')),
      headerAt: (column) => at(first.get(keys[column] ?? '') ?? 0),
      records,
      cellAt: (record, column) => at(record.offsets[column] ?? 0),
      problems: [],
    },
  };
}

function checkJson(text: string, at: (offset: number) => Position): Problem | undefined {
  try {
    if (Array.isArray(JSON.parse(text))) return undefined;
    return problem('RK065', { reason: 'The file does not hold a list', hint: FORM }, at(0));
  } catch {
    const offset = findJsonFault(text) ?? text.length;
    const found = text.slice(offset, offset + 20).split(/\s/, 1)[0];
    const reason = found ? `This does not fit into JSON: ${found}` : 'The JSON ends too early';
    return problem(
      'RK065',
      { reason, hint: 'Texts stand in double quotes; nothing follows the last item.' },
      at(offset),
    );
  }
}

function checkItem({ offset, values, repeated }: JsonRecord, at: (offset: number) => Position): Problem[] {
  if (!values) return [problem('RK065', { reason: 'This item of the list is not an object', hint: FORM }, at(offset))];
  if (repeated !== undefined)
    return [problem('RK065', { reason: `The key "${repeated}" is there twice in one object` }, at(offset))];
  return [...values].flatMap(([key, value]) => {
    if (value.text === undefined)
      return [
        problem('RK065', { reason: `"${key}" holds a list or an object, not one value`, hint: FORM }, at(value.offset)),
      ];
    const unwanted = value.text === null ? undefined : findUnwanted(value.text);
    return unwanted ? [problem('RK004', unwanted, at(value.offset))] : [];
  });
}
