import { didYouMean } from '../suggest.ts';
import { defineError } from './define.ts';

/** "a, b and c" */
const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** A unit as an error names it. */
const unitName = (unit: string): string => (unit === '' ? 'a bare number' : unit);

/** A share as a person would write it. */
const percent = (share: number): string => `${Number((100 * share).toPrecision(4))} %`;

/** How a distribution is written, by its name. */
const DISTRIBUTIONS: Record<string, string> = {
  normal: 'normal: {mean: 325 000 GPU, sd: 10 000 GPU}, with `sd` above zero',
  lognormal: 'lognormal: {median: 325 000 GPU, sigma: 0.1}, with both above zero',
  uniform: 'uniform: {low: 300 000 GPU, high: 335 000 GPU}',
  triangular: 'triangular: {low: 300 000 GPU, mode: 325 000 GPU, high: 335 000 GPU}',
  pert: 'pert: {low: 300 000 GPU, mode: 325 000 GPU, high: 335 000 GPU}',
};

/** RK020–RK059. */
export const figureErrors = {
  RK020: defineError({
    title: 'A quantity that cannot be read',
    message: ({ text, reason }: { text: string; reason: string; hint?: string | undefined }) =>
      `The quantity "${text}" cannot be read: ${reason}.`,
    hint: ({ hint }) => hint ?? 'Write it like 1.25 billion USD/month, 325 000 GPU, 20 % or 80.',
  }),
  RK021: defineError({
    title: 'An unknown figure in a formula',
    message: ({ name }: { name: string; known: readonly string[]; unit?: boolean }) =>
      `Unknown figure "${name}" in a formula.`,
    hint: ({ name, known, unit }) =>
      unit ? `"${name}" is a unit; a unit needs a number: 1 ${name}.` : didYouMean(name, known, 'Figures'),
  }),
  RK022: defineError({
    title: 'A unit that cannot be read',
    message: ({ text, reason }: { text: string; reason: string; hint?: string | undefined }) =>
      `The unit "${text}" cannot be read: ${reason}.`,
    hint: ({ hint }) => hint ?? 'Write it like USD/(GPU hour), MW or %.',
  }),
  RK023: defineError({
    title: 'A formula that cannot be read',
    message: ({ reason }: { reason: string; hint?: string | undefined }) => `The formula cannot be read: ${reason}.`,
    hint: ({ hint }) => hint,
  }),
  RK024: defineError({
    title: 'A typed number in a formula',
    message: ({ text }: { text: string }) =>
      `${text} is an input and needs a source: give it an entry of its own, and name that entry in the formula.`,
    hint: () =>
      'A formula may hold the integers 0 to 12, 100, powers of ten, and conversions such as 1 year; a fraction is written 1/4.',
  }),
  RK025: defineError({
    title: 'Units that do not fit',
    message: ({ what, left, right }: { what: string; left: string; right: string; hint?: string | undefined }) =>
      `${what} does not fit: ${unitName(left)} and ${unitName(right)} do not measure the same.`,
    hint: ({ hint }) => hint,
  }),
  RK026: defineError({
    title: 'A unit where a bare number is needed',
    message: ({ what, found }: { what: string; found: string; hint?: string | undefined }) =>
      `${what} must be a bare number, but is in ${found}.`,
    hint: ({ found, hint }) => hint ?? `Divide it by 1 ${found}, if that is what you mean.`,
  }),
  RK027: defineError({
    title: 'Dates and numbers mixed up',
    message: ({ reason }: { reason: string }) => `${reason}.`,
    hint: () => 'Dates can be subtracted, or go into days(from, to); both give days.',
  }),
  RK028: defineError({
    title: 'Figures that rest on themselves',
    message: ({ path }: { path: readonly string[] }) =>
      path.length === 2
        ? `The figure "${path[0]}" names itself.`
        : `The figures go round in a circle: ${path.join(' → ')}.`,
    hint: () => 'One of them has to be an input.',
  }),
  RK029: defineError({
    title: 'A formula without a result',
    message: ({ reason }: { reason: string; hint?: string | undefined }) => `The formula gives no number: ${reason}.`,
    hint: ({ hint }) => hint,
  }),
  RK030: defineError({
    title: 'An input that does not say where it is from',
    message: ({ id, missing }: { id: string; missing: readonly string[] }) =>
      `The input "${id}" has ${list(missing.map((key) => `no ${key}`))}.`,
    hint: ({ missing }) =>
      `Every input has a source, a date and a status. Add ${list(
        missing.map((key) => (key === 'date' ? '`as_of:`, `period:` or `said:`' : `\`${key}:\``)),
      )}.`,
  }),
  RK031: defineError({
    title: 'An unknown source of a figure',
    message: ({ source, id }: { source: string; id: string; known: readonly string[] }) =>
      `The figure "${id}" names a source that there is not: "${source}".`,
    hint: ({ source, known }) => didYouMean(source, known, 'Sources') ?? 'Sources stand in sources.yaml.',
  }),
  RK032: defineError({
    title: 'An interval without a basis',
    message: ({ id, what = 'an interval' }: { id: string; what?: string }) =>
      `The figure "${id}" has ${what} without a word on what that rests on.`,
    hint: () => 'Add `basis:` with whose judgement it is, and why.',
  }),
  RK033: defineError({
    title: 'A value outside its interval',
    message: ({
      value,
      low,
      high,
      unit,
    }: {
      value: number;
      low: number;
      high: number;
      unit: string;
      hint?: string | undefined;
    }) => `The value ${value} lies outside its interval, ${low} to ${high}${unit ? ` ${unit}` : ''}.`,
    hint: ({ hint }) => hint ?? 'The value is the median of the interval: mend one of them.',
  }),
  RK034: defineError({
    title: 'A key that does not belong to such a figure',
    message: ({ key, reason }: { key: string; reason: string; hint?: string | undefined }) =>
      `\`${key}:\` does not belong here: ${reason}.`,
    hint: ({ hint }) => hint,
  }),
  RK035: defineError({
    title: 'A `row:` that cannot be read',
    message: ({ reason }: { reason: string }) => `The row cannot be read: ${reason}.`,
    hint: () =>
      'Write it like arr[company=Anthropic, metric="run-rate revenue", as_of=2026-04-06], or with .high at the end.',
  }),
  RK036: defineError({
    title: 'An unknown table or column in a `row:`',
    message: ({
      kind,
      name,
      where,
    }: {
      kind: 'table' | 'column';
      name: string;
      where?: string;
      known: readonly string[];
    }) => `Unknown ${kind} "${name}"${where ? ` of the table "${where}"` : ''}.`,
    hint: ({ kind, name, known }) =>
      didYouMean(name, known, kind === 'table' ? 'Tables' : 'Columns') ?? 'Tables are declared in datapackage.yaml.',
  }),
  RK037: defineError({
    title: 'No such row',
    message: ({ row }: { row: string; nearest: readonly string[] }) => `No row fits ${row}.`,
    hint: ({ nearest }) => (nearest.length > 0 ? `Nearest: ${nearest.join('; ')}.` : 'The table has no rows.'),
  }),
  RK038: defineError({
    title: 'More than one such row',
    message: ({ row, count }: { row: string; count: number; rows: readonly string[] }) => `${count} rows fit ${row}.`,
    hint: ({ rows }) => `Add a condition that tells them apart: ${rows.join('; ')}.`,
  }),
  RK039: defineError({
    title: 'A row that gives no figure',
    message: ({ reason }: { reason: string; hint?: string | undefined }) => `The row gives no figure: ${reason}.`,
    hint: ({ hint }) => hint,
  }),
  RK040: defineError({
    title: 'An unknown word in a table',
    message: ({ word, column, role }: { word: string; column: string; role: string; known: readonly string[] }) =>
      `"${word}" in the column "${column}" is no ${role}.`,
    hint: ({ role, known }) => `Allowed as ${role}: ${known.join(', ')}. Put other words into the column of notes.`,
  }),
  RK041: defineError({
    title: 'A figure named like a unit',
    message: ({ id }: { id: string }) => `The figure "${id}" has the name of a unit, so a formula could mean either.`,
    hint: ({ id }) => `Call it something longer, like ${id}_count.`,
  }),
  RK042: defineError({
    title: 'A part that a figure does not have',
    message: ({ id, accessor }: { id: string; accessor: string; has: readonly string[] }) =>
      `The figure "${id}" has no "${accessor}".`,
    hint: ({ has }) => (has.length > 0 ? `It has ${list(has)}.` : undefined),
  }),
  RK043: defineError({
    title: 'A table without roles',
    message: ({ table }: { table: string }) =>
      `The table "${table}" does not say which of its columns holds the value.`,
    hint: () => 'Give it `roles:` in datapackage.yaml, or end the row with the name of a column: arr[…].price.',
  }),
  RK044: defineError({
    title: 'Parameters that make no distribution',
    message: ({ name, reason }: { name: string; reason: string }) => `This is no ${name} distribution: ${reason}.`,
    hint: ({ name }) => `Write it like ${DISTRIBUTIONS[name] ?? 'uniform: {low: 1, high: 2}'}.`,
  }),
  RK045: defineError({
    title: 'Weights of scenarios that do not come to one',
    message: ({ sum }: { sum: number | undefined }) =>
      sum === undefined
        ? 'The weight of a scenario is not above zero.'
        : `The weights of the scenarios come to ${percent(sum)}, not to 100 %.`,
    hint: ({ sum }) =>
      sum === undefined
        ? 'Leave out a scenario that cannot be.'
        : 'A weight is how likely a scenario is: 0.25 or 25 %. All of them come to 1 or 100 %.',
  }),
  RK046: defineError({
    title: 'A correlation with something that is no uncertain input',
    message: ({ a, b, reason }: { a: string; b: string; reason: string; known: readonly string[] | undefined }) =>
      `"${a}" cannot be correlated with "${b}": ${reason}.`,
    hint: ({ b, known }) =>
      (known && didYouMean(b, known, 'Uncertain inputs')) ??
      'A correlation is declared between two inputs that have an interval, a distribution or scenarios.',
  }),
  RK047: defineError({
    title: 'Two correlations for one pair',
    message: ({ a, b, here, there }: { a: string; b: string; here: number; there: number }) =>
      `The correlation of "${a}" with "${b}" is ${here} here and ${there} at "${b}".`,
    hint: () => 'A pair has one correlation, and it is enough to declare it on one of the two.',
  }),
  RK048: defineError({
    title: 'Correlations that cannot hold together',
    message: ({ inputs }: { inputs: readonly string[] }) =>
      `The correlations among ${list(inputs)} cannot all hold (their matrix is not positive semi-definite).`,
    hint: () =>
      'A pair that is not declared has the correlation 0. Two inputs that both go with a third go with each other: say how closely, or lower the others.',
  }),
  RK049: defineError({
    title: 'A column with too few numbers for a distribution',
    message: ({ column, count }: { column: string; count: number }) =>
      `${count === 0 ? 'No number' : 'Only one number'} of "${column}" is left, and a distribution needs two.`,
    hint: () => 'Check the values in `where:` against the table.',
  }),
};
