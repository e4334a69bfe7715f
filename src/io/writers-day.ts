import { isoDay } from '../model/date.ts';

const MS_PER_DAY = 86_400_000;

/**
 * The day on a writer's own calendar, "2026-11-23", for what is written once and edited by hand from then on.
 * SOURCE_DATE_EPOCH goes before the clock.
 */
export function writersDay(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const epoch = Number(environment.SOURCE_DATE_EPOCH);
  const now = new Date();
  const time = epoch > 0 ? epoch * 1000 : now.getTime() - now.getTimezoneOffset() * 60_000;
  return isoDay(Math.floor(time / MS_PER_DAY));
}
