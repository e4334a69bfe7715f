import { execFileSync } from 'node:child_process';
import { isoDay, parsePartialDate } from '../model/date.ts';
import { problem } from '../model/errors/index.ts';
import { type Position, ProblemError } from '../model/problem.ts';

const SECONDS_PER_DAY = 86_400;

/**
 * The day that a run takes for today, so that the same content gives the same pages on any day: `--date`, else
 * SOURCE_DATE_EPOCH (seconds since 1970), else the day of the last commit, in UTC.
 * @returns "2026-11-23"
 * @throws ProblemError (RK019) when what was given is no day, or there is nothing to take one from
 */
export function buildDate(
  root: string,
  flag?: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  if (flag !== undefined) {
    if (parsePartialDate(flag)?.precision !== 'day') throw noDate(`"--date ${flag}" is not a day`, '--date');
    return flag;
  }
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch) {
    if (!/^\d{1,11}$/.test(epoch))
      throw noDate(`SOURCE_DATE_EPOCH is "${epoch}", not seconds since 1970`, 'environment');
    return dayOfSeconds(Number(epoch));
  }
  const commit = lastCommit(root);
  if (commit === undefined) throw noDate('There is no commit to take the date of this run from', '.git');
  return dayOfSeconds(commit);
}

/** `buildDate`, looked up when it is first asked for. A day that was given is judged at once: a misspelt one is never passed over. */
export function dayOnce(root: string, flag?: string): () => string {
  let day = flag === undefined ? undefined : buildDate(root, flag);
  return () => {
    day ??= buildDate(root);
    return day;
  };
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

function dayOfSeconds(seconds: number): string {
  return isoDay(Math.floor(seconds / SECONDS_PER_DAY));
}

function noDate(reason: string, file: string): ProblemError {
  const at: Position = { file, line: 1, column: 1 };
  return new ProblemError([problem('RK019', { reason }, at)]);
}
