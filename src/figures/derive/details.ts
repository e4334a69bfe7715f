import type { PartialDate } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure, FigureFormat, Range } from '../../model/figure.ts';
import type { Position } from '../../model/problem.ts';
import type { Bound, Status } from '../../model/status.ts';
import type { DeriveContext, Entry } from './context.ts';
import { converter, type Measure, readQuantity, readRange } from './declared.ts';

/** What a row, or the kind of a figure, says where the writer says nothing. */
interface Fallback {
  asOf?: PartialDate;
  bound?: Bound;
  status?: Status;
  note?: string;
  format?: FigureFormat;
}

type Details = Pick<
  Figure,
  'label' | 'format' | 'digits' | 'bound' | 'status' | 'asOf' | 'period' | 'said' | 'note' | 'was' | 'usedBy' | 'at'
>;

/** All that a figure has beside its number: the writer's keys first, then what the row brings. */
export function detailsOf({ id, spec }: Entry, { locate }: DeriveContext, fallback: Fallback): Details {
  const bound = spec.bound ?? fallback.bound;
  const status = spec.status ?? fallback.status;
  const asOf = spec.as_of ?? fallback.asOf;
  const note = spec.note ?? fallback.note;
  return {
    label: spec.label ?? labelOf(id),
    format: spec.format ?? fallback.format ?? 'auto',
    ...(spec.digits === undefined ? {} : { digits: spec.digits }),
    ...(bound ? { bound } : {}),
    ...(status ? { status } : {}),
    ...(asOf ? { asOf } : {}),
    ...(spec.period ? { period: spec.period } : {}),
    ...(spec.said ? { said: spec.said } : {}),
    ...(note ? { note } : {}),
    ...(spec.was === undefined ? {} : { was: spec.was }),
    usedBy: [],
    at: locate(id),
  };
}

/** "run_rate_start" → "Run rate start" */
function labelOf(id: string): string {
  const words = id.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What was said as a range. `stated: row` takes the columns of low and high. */
export function readStated(entry: Entry, measure: Measure, context: DeriveContext, ofRow?: Range): Figure['stated'] {
  const { spec, id } = entry;
  if (spec.stated === undefined) return undefined;
  if (spec.stated.trim() !== 'row') {
    const range = readRange('stated', entry, measure, context);
    return range && { ...range, text: spec.stated };
  }
  if (ofRow) return { ...ofRow, text: `${ofRow.low} to ${ofRow.high} ${measure.unit.text}`.trim() };
  const reason = '`stated: row` needs a row with a low and a high end';
  context.problems.push(problem('RK039', { reason }, context.locate(id, 'stated')));
  return undefined;
}

/** Rival values, in the unit of their figure. */
export function readReadings(entry: Entry, measure: Measure, context: DeriveContext): Figure['readings'] {
  const { problems, locate, sourceIds } = context;
  return (entry.spec.readings ?? []).flatMap(({ value: raw, source, note }) => {
    if (source !== undefined && !sourceIds.has(source))
      problems.push(problem('RK031', { source, id: entry.id, known: [...sourceIds] }, locate(entry.id, 'readings')));
    const quantity = readQuantity(raw, 'readings', entry, context);
    const convert = quantity && converter(quantity.unit, 'readings', entry, measure, context);
    if (!convert) return [];
    return [
      {
        value: convert(quantity.value),
        ...(source === undefined ? {} : { source }),
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}

/** Reports source ids that no source has: at the row that names them, or at the writer's key. */
export function checkSources(
  { id, spec }: Entry,
  ids: readonly string[],
  rowAt: Position | undefined,
  { sourceIds, problems, locate }: DeriveContext,
): void {
  const at = rowAt ?? locate(id, spec.source ? 'source' : spec.sources ? 'sources' : undefined);
  for (const source of ids) {
    if (!sourceIds.has(source)) problems.push(problem('RK031', { source, id, known: [...sourceIds] }, at));
  }
}
