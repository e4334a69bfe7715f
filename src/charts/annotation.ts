import type { ChartData } from '../model/chart.ts';
import type { AnnotationSpec, RowNote } from '../model/chart-parts.ts';
import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../model/suggest.ts';
import { placeOnAxis } from './axis-place.ts';
import type { Field } from './field.ts';
import { holdsOf } from './reference.ts';

/** A moment of the x axis, or a stretch of it, with its words. */
export interface Annotation {
  at: number;
  until?: number;
  text: string;
}

/** Brings annotations to the x axis. One that has no place on it is a problem. */
export function resolveAnnotations(
  specs: readonly AnnotationSpec[],
  field: Field,
  data: ChartData,
): { annotations: Annotation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const annotations = specs.flatMap(({ at, until, text }): Annotation[] => {
    const place = data.placeOf?.(text) ?? data.at;
    const from = placeOnAxis(at, field, until === undefined ? undefined : 'first');
    const to = until === undefined ? undefined : placeOnAxis(until, field, 'last');
    if (from === undefined || (until !== undefined && to === undefined))
      problems.push(problem('RK387', { label: text, holds: holdsOf(field) }, place));
    else if (to !== undefined && to <= from) problems.push(problem('RK386', { label: text }, place));
    else {
      const [low, high] = field.domain ?? [from, to ?? from];
      const beyond = [from, to ?? from].find((value) => value < low || value > high);
      if (beyond === undefined) return [{ at: from, text, ...(to === undefined ? {} : { until: to }) }];
      problems.push(problem('RK090', { channel: 'x', low, high, value: beyond }, place));
    }
    return [];
  });
  return { annotations, problems };
}

/** The words about each row by its name; words about a row that is not there are a problem. */
export function notesByName(
  notes: readonly RowNote[],
  names: readonly string[],
  data: ChartData,
): { noteOf: (name: string) => string; problems: Problem[] } {
  const known = new Set(names);
  const lost = data.rows.length === 0 ? [] : notes.filter(({ at }) => !known.has(at));
  const problems = lost.map(({ at, text }) =>
    problem('RK388', { at, hint: didYouMean(at, names, 'Rows') }, data.placeOf?.(text) ?? data.at),
  );
  const noteOf = (name: string): string =>
    notes
      .filter(({ at }) => at === name)
      .map(({ text }) => text)
      .join(' · ');
  return { noteOf, problems };
}
