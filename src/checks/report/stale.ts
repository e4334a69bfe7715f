import { dayOf, dayRange, parsePartialDate } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import type { Figure } from '../../model/figure.ts';
import { type Finding, findingOf } from '../finding.ts';
import { dateOf, daysApart, parseDays } from './day-span.ts';
import type { NumberCheck, NumberContext } from './number-contract.ts';

/** No figure is past the day on which it was to be reviewed. */
export const checkReviews: NumberCheck = ({ specs, locateFigure, today }) =>
  Object.entries(specs).flatMap(([id, { review_by: due }]): Finding[] => {
    if (!due || today === undefined || today <= due.iso) return [];
    return [findingOf(id, problem('RK220', { id, day: due.iso, today }, locateFigure(id, 'review_by')))];
  });

/** No input is older than it may be on the day of the run. */
export const checkAges: NumberCheck = (context) => {
  const { figures, today } = context;
  const now = today === undefined ? undefined : parsePartialDate(today);
  if (!now) return [];
  return Object.values(figures).flatMap((figure): Finding[] => {
    const { id } = figure;
    const date = dateOf(figure);
    const limit = ageLimit(figure, context);
    if (!date || !limit) return [];
    if ('problem' in limit) return [findingOf(id, limit.problem)];
    // What is dated after today, or within its own period still, has no age.
    const age = dayRange(date)[1] < dayOf(now) ? daysApart(date, now) : 0;
    if (age <= limit.days) return [];
    const params = { id, date: date.iso, age, most: limit.text };
    return [findingOf(id, problem('RK221', params, dateAt(figure, context)))];
  });
};

/** The figure's own limit, else that of the report, which speaks of inputs only. */
function ageLimit({ id, origin }: Figure, { specs, frontmatter, locateFigure, locateFrontmatter }: NumberContext) {
  const spec = specs[id];
  const own = spec?.max_age;
  const text = own ?? frontmatter.max_age;
  if (!spec || text === undefined) return undefined;
  if (own === undefined && (spec.timeless || origin.kind === 'formula')) return undefined;
  const at = (offset: number) =>
    own === undefined ? locateFrontmatter(['max_age'], offset) : locateFigure(id, 'max_age', offset);
  return { text, ...parseDays(text, at) };
}

/** Where the date was typed; a row has it in its table. */
function dateAt({ id }: Figure, { specs, locateFigure }: NumberContext) {
  const spec = specs[id];
  const key = (['as_of', 'period', 'said', 'row'] as const).find((name) => spec?.[name] !== undefined);
  return locateFigure(id, key);
}
