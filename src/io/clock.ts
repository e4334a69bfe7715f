import { execFileSync } from 'node:child_process';
import { parsePartialDate } from '../model/date.ts';
import { problem } from '../model/errors/index.ts';
import { momentOf, parseMoment } from '../model/moment.ts';
import { type Position, ProblemError } from '../model/problem.ts';

/**
 * The moment that a run takes for now, so that the same content gives the same pages at any time: `--date` (a day, from its
 * first second in UTC, or a moment), else SOURCE_DATE_EPOCH (seconds since 1970), else the last commit.
 * @returns "2026-11-23T14:05:00Z"
 * @throws ProblemError (RK019) when what was given is neither, or there is nothing to take one from
 */
export function buildMoment(
  root: string,
  flag?: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (flag !== undefined) return momentOfFlag(flag);
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch) {
    if (!/^\d{1,11}$/.test(epoch))
      throw noDate(`SOURCE_DATE_EPOCH is "${epoch}", not seconds since 1970`, 'environment');
    return momentOf(Number(epoch) * 1000);
  }
  const commit = lastCommit(root);
  if (commit === undefined) throw noDate('There is no commit to take the date of this run from', '.git');
  return momentOf(commit * 1000);
}

/** The day of that moment, in UTC: "2026-11-23". */
export function buildDate(
  root: string,
  flag?: string,
  environment?: Readonly<Record<string, string | undefined>>,
): string {
  return dayOfMoment(buildMoment(root, flag, environment));
}

/** `buildMoment`, looked up when it is first asked for. One that was given is judged at once: a misspelt one is never passed over. */
export function momentOnce(root: string, flag?: string): () => string {
  let moment = flag === undefined ? undefined : momentOfFlag(flag);
  return () => {
    moment ??= buildMoment(root);
    return moment;
  };
}

/** The same for the day. */
export function dayOnce(root: string, flag?: string): () => string {
  const now = momentOnce(root, flag);
  return () => dayOfMoment(now());
}

/** "2026-12-01T06:00:00Z" → "2026-12-01" */
export const dayOfMoment = (moment: string): string => moment.slice(0, 10);

function momentOfFlag(flag: string): string {
  const moment = parsePartialDate(flag)?.precision === 'day' ? `${flag}T00:00:00Z` : parseMoment(flag);
  if (moment === undefined) throw noDate(`"--date ${flag}" is not a day or a moment`, '--date');
  return moment;
}

/** Seconds since 1970, or undefined where there is no git, no repository or no commit. */
function lastCommit(root: string): number | undefined {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return /^\d+$/.test(seconds) ? Number(seconds) : undefined;
  } catch {
    return undefined;
  }
}

function noDate(reason: string, file: string): ProblemError {
  const at: Position = { file, line: 1, column: 1 };
  return new ProblemError([problem('RK019', { reason }, at)]);
}
