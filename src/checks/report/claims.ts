import type { Claim } from '../../model/claim.ts';
import { dayRange, type PartialDate } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import { basisOf, type Figure } from '../../model/figure.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { ReportContext } from './contract.ts';

type ClaimsContext = Pick<ReportContext, 'claims' | 'figures' | 'sourceDates' | 'locateClaim'>;

/**
 * Every verdict rests on evidence, and on none that came after the date it judges at. What came later has a place of its
 * own, `since`, which is not looked at here.
 */
export function checkEvidence(context: ClaimsContext): Problem[] {
  return Object.values(context.claims).flatMap((claim) => [
    ...checkPresence(claim),
    ...checkSources(claim, context),
    ...checkFigures(claim, context),
  ]);
}

/** What happened to a claim happened in order: said, then judged; asked, then answered. */
export function checkClaimDates({ claims, locateClaim }: Pick<ClaimsContext, 'claims' | 'locateClaim'>): Problem[] {
  return Object.values(claims).flatMap(({ id, when, on, asked, answered }) => [
    ...(when && isAfter(when, on) ? [problem('RK263', { when: when.iso, at: on.iso }, locateClaim([id, 'when']))] : []),
    ...(asked && answered && isAfter(asked, answered.on)
      ? [problem('RK264', { asked: asked.iso, answered: answered.on.iso }, locateClaim([id, 'answered']))]
      : []),
  ]);
}

function checkPresence({ id, figures, sources, at }: Claim): Problem[] {
  return figures.length + sources.length > 0 ? [] : [problem('RK260', { id }, at)];
}

function checkSources({ id, sources, on }: Claim, { sourceDates, locateClaim }: ClaimsContext): Problem[] {
  return sources.flatMap((source, i) => {
    const date = sourceDates.get(source);
    if (!date || !isAfter(date, on)) return [];
    return [problem('RK261', { id: source, date: date.iso, at: on.iso }, locateClaim([id, 'sources', i]))];
  });
}

/** The figures that a claim names, and those in the reason it gives. */
function checkFigures({ id: claim, figures: named, why, on }: Claim, context: ClaimsContext): Problem[] {
  const { locateClaim } = context;
  const places = new Map<string, Position>(named.map((id, i) => [id, locateClaim([claim, 'figures', i])]));
  for (const piece of why) {
    if (typeof piece !== 'string' && !places.has(piece.fig)) places.set(piece.fig, locateClaim([claim, 'why']));
  }
  return [...places].flatMap(([id, at]): Problem[] => {
    const young = findYounger(id, on, context);
    return young ? [problem('RK262', { id, input: young.id, date: young.date.iso, at: on.iso }, at)] : [];
  });
}

/** The first input of a figure, or the figure itself, that nobody could know on a date. */
function findYounger(
  id: string,
  on: PartialDate,
  { figures, sourceDates }: Pick<ClaimsContext, 'figures' | 'sourceDates'>,
): { id: string; date: PartialDate } | undefined {
  for (const figure of basisOf(id, figures)) {
    if (figure.origin.kind === 'formula') continue;
    const date = knownSince(figure, sourceDates);
    if (date && isAfter(date, on)) return { id: figure.id, date };
  }
  return undefined;
}

/**
 * The earliest date at which an input could be known: when it was said, else the oldest of its sources. An undated source
 * may be older than all others, so then it is not known.
 */
function knownSince({ said, sources }: Figure, sourceDates: ClaimsContext['sourceDates']): PartialDate | undefined {
  if (said) return said.on;
  const dates = sources.map((source) => sourceDates.get(source));
  if (dates.length === 0 || dates.includes(undefined)) return undefined;
  return dates.filter((date) => date !== undefined).reduce((a, b) => (dayRange(b)[0] < dayRange(a)[0] ? b : a));
}

/** Whether a date is later than another for certain: a month is not later than a day within it. */
const isAfter = (date: PartialDate, other: PartialDate): boolean => dayRange(date)[0] > dayRange(other)[1];
