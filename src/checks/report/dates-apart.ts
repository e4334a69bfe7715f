import { dayOf, type PartialDate } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import { type Finding, findingOf } from '../finding.ts';
import { dateOf, daysApart, parseDays } from './day-span.ts';
import type { NumberCheck, NumberContext } from './number-contract.ts';

const DEFAULT_TOLERANCE = '400 days';
/** A formula that asks its inputs for their dates takes account of them. */
const USES_DATES = /\bdays\s*\(|\.(?:as_of|period)\b/;

/**
 * The inputs of a formula are of about the same time. Passed are constants, formulas that use the dates, and those that
 * measure a change: one figure minus another, or a growth of one over the other shown as a multiple.
 */
export const checkDatesApart: NumberCheck = (context) =>
  Object.values(context.figures).flatMap((figure): Finding[] => {
    const { id, origin } = figure;
    if (origin.kind !== 'formula' || USES_DATES.test(origin.formula)) return [];
    const own = context.specs[id]?.as_of_tolerance;
    if (own === undefined && measuresChange(figure, context)) return [];
    const dated = origin.inputs
      .flatMap((input) => datedInput(input, context))
      .sort((a, b) => dayOf(a.date) - dayOf(b.date));
    const [older, newer] = [dated.at(0), dated.at(-1)];
    if (!older || !newer) return [];
    const text = own ?? context.frontmatter.as_of_tolerance ?? DEFAULT_TOLERANCE;
    const at = (offset: number) =>
      own === undefined
        ? context.locateFrontmatter(['as_of_tolerance'], offset)
        : context.locateFigure(id, 'as_of_tolerance', offset);
    const tolerance = parseDays(text, at);
    if ('problem' in tolerance) return [findingOf(id, tolerance.problem)];
    const apart = daysApart(older.date, newer.date);
    if (apart <= tolerance.days) return [];
    const shown = ({ input, date }: { input: string; date: PartialDate }) => `"${input}" (${date.iso})`;
    const params = { id, older: shown(older), newer: shown(newer), apart, most: text };
    return [findingOf(id, problem('RK230', params, context.locateFigure(id, 'formula')))];
  });

/** An input with its date. A derived one is as new as the newest that it rests on: its own dates were judged there. */
function datedInput(id: string, context: NumberContext): { input: string; date: PartialDate }[] {
  const figure = context.figures[id];
  if (!figure || figure.type === 'date' || context.specs[id]?.timeless) return [];
  const date = dateOf(figure);
  if (date) return [{ input: id, date }];
  if (figure.origin.kind !== 'formula') return [];
  const inputs = figure.origin.inputs.flatMap((input) => datedInput(input, context));
  return inputs.sort((a, b) => dayOf(b.date) - dayOf(a.date)).slice(0, 1);
}

function measuresChange({ origin, format }: Figure, { figures }: NumberContext): boolean {
  if (origin.kind !== 'formula') return false;
  const [one, other] = origin.inputs.map((id) => figures[id]);
  if (origin.inputs.length !== 2 || !one || !other || one.unit !== other.unit) return false;
  const sign = /^\s*\w+\s*([-−/])\s*\w+\s*$/.exec(origin.formula)?.[1];
  return sign === '/' ? format === 'multiple' : sign !== undefined;
}
