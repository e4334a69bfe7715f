import type { ChartData } from '../model/chart.ts';
import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';
import type { FieldType } from '../model/table.ts';
import type { Field } from './field.ts';

type Wanted = 'date' | 'number' | 'text';

const HOLDS: Record<FieldType, Wanted> = {
  string: 'text',
  boolean: 'text',
  number: 'number',
  integer: 'number',
  date: 'date',
};
const WORDS: Record<Wanted, string> = { date: 'dates', number: 'numbers', text: 'text' };

/** A problem when a column holds something that its axis has no place for. */
export function checkType(field: Field, wanted: readonly Wanted[], data: ChartData): Problem[] {
  const holds = HOLDS[field.type];
  if (wanted.includes(holds)) return [];
  const { was } = field;
  if (was) {
    const params = { channel: field.channel, scale: was.scale, column: field.column, holds: WORDS[HOLDS[was.type]] };
    return [problem('RK378', params, data.at)];
  }
  const params = {
    channel: field.channel,
    column: field.column,
    found: WORDS[holds],
    wanted: wanted.map((kind) => WORDS[kind]).join(' or '),
  };
  return [problem('RK091', params, data.at)];
}
