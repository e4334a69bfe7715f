import { dayOf, type PartialDate, parsePartialDate } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure, Origin } from '../../model/figure.ts';
import { type RowReading, readRow } from '../rows/read-row.ts';
import { tidy, type Unit } from '../units.ts';
import type { DeriveContext, Entry } from './context.ts';
import { converter, findDeclaredUnit, type Measure, readQuantity } from './declared.ts';
import { checkSources, detailsOf, readReadings, readStated } from './details.ts';
import { readSpread, unitOfSpread } from './distribution.ts';
import { unitOfColumn } from './empirical.ts';
import { checkSpread, readInterval, type Spread, spreadInterval } from './spread.ts';

/** The number or date of an input with its unit, before anything else is known of it. */
interface Found {
  value: number | PartialDate;
  measure: Measure;
  origin: Origin;
  spread?: Spread | undefined;
  row?: RowReading;
  /** Sources that come with it. */
  sources: string[];
}

/** An input as a figure; undefined when it has no value that could be read. Its problems are reported. */
export function deriveInputFigure(entry: Entry, context: DeriveContext): Figure | undefined {
  const found = findValue(entry, context);
  if (!found) return undefined;
  const { row, value, measure, origin } = found;
  const { spec, id } = entry;
  const dated = typeof value !== 'number';
  const own = [...(spec.source ?? []), ...(spec.sources ?? [])];
  const sources = [...new Set(own.length > 0 ? own : found.sources)];
  const figure: Figure = {
    id,
    type: dated ? 'date' : 'quantity',
    value: dated ? dayOf(value) : value,
    unit: dated ? '' : measure.unit.text,
    ...(dated ? { date: value } : {}),
    origin,
    ...detailsOf(entry, context, { ...row, ...(dated ? { format: 'date' } : {}) }),
    readings: readReadings(entry, measure, context),
    sources,
  };
  const stated = readStated(entry, measure, context, row?.range);
  if (stated) figure.stated = stated;
  readUncertainty(entry, figure, found, context);
  checkSources(entry, sources, row && own.length === 0 ? row.at : undefined, context);
  checkComplete(figure, context);
  return figure;
}

/** Interval, distribution or scenarios, with what they are correlated with. */
function readUncertainty(
  entry: Entry,
  figure: Figure,
  { measure, spread: known }: Found,
  context: DeriveContext,
): void {
  if (!checkSpread(entry, figure, context)) return;
  const spread = entry.spec.interval === undefined ? (known ?? readSpread(entry, measure, context)) : undefined;
  if (entry.spec.interval === undefined && !spread) return;
  const interval = spread
    ? spreadInterval(entry, figure, { spread, measure }, context)
    : readInterval(entry, figure, measure, context);
  if (!interval) return;
  figure.interval = interval;
  if (spread) figure.distribution = spread.distribution;
  const correlated = context.correlations.of(figure.id);
  if (Object.keys(correlated).length > 0) figure.correlated = { ...correlated };
}

/** The median of a distribution, or the weighted mean of scenarios. */
function fromSpread(entry: Entry, context: DeriveContext): Found | undefined {
  const empirical = entry.spec.distribution?.empirical;
  const declared = findDeclaredUnit(entry, context);
  if (entry.spec.unit !== undefined && !declared) return undefined;
  const unit = declared?.unit ?? (empirical ? unitOfColumn(empirical, entry, context) : unitOfSpread(entry, context));
  if (!unit) return undefined;
  const measure = { unit, declared };
  const spread = readSpread(entry, measure, context);
  if (!spread) return undefined;
  const { value, computed } = spread.middle;
  return { value: tidy(value), measure, origin: { kind: 'value', computed }, spread, sources: spread.sources };
}

function findValue(entry: Entry, context: DeriveContext): Found | undefined {
  const { spec } = entry;
  if (spec.row !== undefined) return fromRow(spec.row, entry, context);
  if (spec.sql !== undefined) return fromQuery(spec.sql, entry, context);
  if (spec.value === undefined) return fromSpread(entry, context);
  const date = findDate(entry);
  if (date) return { value: date, measure: { unit: context.units.one }, origin: { kind: 'value' }, sources: [] };
  const quantity = readQuantity(spec.value, 'value', entry, context);
  const measured = quantity && measuredIn(quantity.value, quantity.unit, entry, context);
  return measured && { ...measured, origin: { kind: 'value' }, sources: [] };
}

/** `2026-05-06` is a date; a bare `2026` only where `format: date` says so. */
function findDate({ spec: { value, format } }: Entry): PartialDate | undefined {
  const plain = typeof value === 'number' || /^\s*\d{4}\s*$/.test(value ?? '');
  return plain && format !== 'date' ? undefined : parsePartialDate(String(value).trim());
}

/** A number in the unit that `unit:` asks for, or in its own. */
function measuredIn(
  value: number,
  unit: Unit,
  entry: Entry,
  context: DeriveContext,
): (Pick<Found, 'measure'> & { value: number }) | undefined {
  const declared = findDeclaredUnit(entry, context);
  if (!declared) return entry.spec.unit === undefined ? { value, measure: { unit } } : undefined;
  const measure = { unit: declared.unit, declared };
  const convert = converter(unit, 'unit', entry, measure, context);
  return convert && { value: convert(value), measure };
}

function fromRow(row: string, entry: Entry, context: DeriveContext): Found | undefined {
  const locate = (offset: number) => context.locate(entry.id, 'row', offset);
  const { reading, problems } = readRow(row, {
    tables: context.tables,
    isBroken: context.isBrokenTable,
    units: context.units,
    locate,
  });
  context.problems.push(...problems);
  if (!reading) return undefined;
  const rest = { origin: { kind: 'row', row, cell: reading.cell } as const, row: reading, sources: reading.sources };
  if (typeof reading.value !== 'number') return { value: reading.value, measure: { unit: reading.unit }, ...rest };
  const measured = measuredIn(reading.value, reading.unit, entry, context);
  return measured && { ...measured, ...rest };
}

function fromQuery(sql: string, entry: Entry, context: DeriveContext): Found | undefined {
  if (!Object.hasOwn(context.queries, entry.id)) return undefined;
  const value = context.queries[entry.id];
  if (value === undefined) return undefined;
  const words = new Set(sql.match(/[A-Za-z_][A-Za-z0-9_]*/g));
  const tables = Object.values(context.tables).filter(({ name }) => words.has(name));
  const origin = { kind: 'sql', sql, tables: tables.map(({ name }) => name) } as const;
  const rest = { origin: { ...origin, tables: [...origin.tables] }, sources: tables.flatMap((table) => table.sources) };
  if (typeof value !== 'number') return { value, measure: { unit: context.units.one }, ...rest };
  const measured = measuredIn(value, context.units.one, entry, context);
  return measured && { ...measured, ...rest };
}

/** An input says where it is from, of when it is and how sure it is. A date needs no date of its own. */
function checkComplete(figure: Figure, { problems, locate }: DeriveContext): void {
  const missing: string[] = [];
  if (figure.sources.length === 0) missing.push('source');
  if (figure.type !== 'date' && !figure.asOf && !figure.period && !figure.said) missing.push('date');
  if (!figure.status) missing.push('status');
  if (missing.length > 0) problems.push(problem('RK030', { id: figure.id, missing }, locate(figure.id)));
}
