import type { ChartData, ChartSpecOf } from '../../model/chart.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import { FROM_ZERO } from '../bar/read-series-bars.ts';
import { printLabel } from '../format.ts';
import { printReading } from '../print-reading.ts';
import type { Reading } from '../reading.ts';
import { type CategoryRow, type RowsInput, readRows } from '../rows/read-rows.ts';
import { boundOf } from '../sum-bound.ts';

/** One step, or a total: from where to where its bar goes. */
export interface Step {
  row: CategoryRow;
  reading: Reading;
  isTotal: boolean;
  /** Where the bar begins: what the steps before come to, or 0 for a total. */
  base: number;
  /** What all steps up to here come to. */
  level: number;
  text: string; // "+12", "−3", "over +5"; a total has no sign
}

export interface StepsInput {
  rows: RowsInput;
  steps: Step[];
}

type WaterfallSpec = ChartSpecOf<'waterfall'>;

/** Adds the steps up in the order of the rows, and checks the totals against them. */
export function readSteps(
  spec: WaterfallSpec,
  data: ChartData,
  language: string,
): { input?: StepsInput; problems: Problem[] } {
  const own = { ...spec, order: 'as written' as const };
  const { input, problems } = readRows(own, { data, language, grouped: false, dates: false });
  const all = [...problems, ...unknownTotals(spec, input?.rows ?? [], data)];
  if (input?.x.log || input?.x.symlog)
    return { problems: [...all, problem('RK082', { channel: 'x', reason: FROM_ZERO }, data.at)] };
  if (!input) return { problems: all };
  let level = 0;
  const bounds: Reading['bound'][] = [];
  const steps = input.rows.flatMap((row): Step[] => {
    const reading = row.readings[0];
    if (!reading) return [];
    const isTotal = spec.totals.includes(row.name);
    if (isTotal) {
      all.push(...wrongTotal(row.name, reading, { sum: level, input, language }));
      const { low: _, high: __, ...rest } = reading;
      const shown = reading.value === undefined ? computed(rest, level, boundOf(bounds)) : reading;
      // A total that is said outright is where the next steps begin.
      if (reading.value !== undefined) bounds.splice(0, bounds.length, reading.bound);
      return [{ row, reading: shown, isTotal, base: 0, level, text: printReading(shown, input.x, language) }];
    }
    if (reading.value === undefined) all.push(problem('RK346', { name: row.name }, reading.at));
    bounds.push(reading.bound);
    const base = level;
    level += reading.value ?? 0;
    return [{ row, reading, isTotal, base, level, text: printStep(reading, input, language) }];
  });
  return { input: { rows: input, steps }, problems: all };
}

/** What steps come to that are known from one side is known from that side; from both sides, it is not known. */
function computed(rest: Reading, level: number, bound: ReturnType<typeof boundOf>): Reading {
  if (bound === 'unknown') return rest;
  return { ...rest, value: level, ...(bound ? { bound } : {}) };
}

function unknownTotals({ totals }: WaterfallSpec, rows: readonly CategoryRow[], data: ChartData): Problem[] {
  const names = rows.map(({ name }) => name);
  if (names.length === 0) return [];
  return totals
    .filter((name) => !names.includes(name))
    .map((name) => problem('RK347', { name, hint: didYouMean(name, names, 'Steps') }, data.placeOf?.(name) ?? data.at));
}

interface Sum {
  sum: number;
  input: RowsInput;
  language: string;
}

/** Rounded steps rarely add up to the last digit: a total may differ by half a per cent of it. */
const SLACK = 0.005;

function wrongTotal(name: string, reading: Reading, { sum, input, language }: Sum): Problem[] {
  const { value } = reading;
  if (value === undefined || Math.abs(value - sum) <= SLACK * Math.max(Math.abs(value), Math.abs(sum))) return [];
  const print = (number: number): string => printLabel(number, language, input.x);
  return [problem('RK345', { name, total: print(value), sum: print(sum) }, reading.at)];
}

/** A step has a sign. Its interval is drawn, and stands in the table. */
function printStep(reading: Reading, { x }: RowsInput, language: string): string {
  const { low: _, high: __, ...rest } = reading;
  if (rest.value === undefined || rest.value < 0) return printReading(rest, x, language);
  const signed = { ...x, format: { ...x.format, sign: true } };
  const printed = rest.printed === undefined ? printLabel(rest.value, language, signed) : `+${rest.printed}`;
  return printReading({ ...rest, printed }, x, language);
}
