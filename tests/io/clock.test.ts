import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { buildDate, buildMoment, dayOnce } from '../../src/io/clock.ts';
import { folderWith } from './folder.ts';

describe('buildDate(root, flag, environment)', () => {
  test('takes the flag before all else', () => {
    expect(buildDate(folderWith(), '2026-11-23', { SOURCE_DATE_EPOCH: '0' })).toBe('2026-11-23');
  });

  test('reads SOURCE_DATE_EPOCH in UTC', () => {
    // 1 January 2026, 00:00:00 UTC; west of it the day before.
    expect(buildDate(folderWith(), undefined, { SOURCE_DATE_EPOCH: '1767225600' })).toBe('2026-01-01');
    expect(buildDate(folderWith(), undefined, { SOURCE_DATE_EPOCH: '1767225599' })).toBe('2025-12-31');
  });

  test('takes the day of the last commit, in UTC', () => {
    const root = folderWith({ a: '1' });
    const date = '2026-04-05T23:30:00-07:00'; // 6 April in UTC
    const git = (...args: string[]): void => {
      const identity = {
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@b.c',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@b.c',
      };
      const env = { ...process.env, ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
      execFileSync('git', args, { cwd: root, env, stdio: 'ignore' });
    };
    git('init');
    git('add', 'a');
    git('-c', 'commit.gpgsign=false', 'commit', '-m', 'A');
    expect(buildDate(root, undefined, {})).toBe('2026-04-06');
  });

  test.each([
    ['2026-02-30', {}, '"--date 2026-02-30" is not a day or a moment'],
    ['2026-02', {}, '"--date 2026-02" is not a day or a moment'],
    [undefined, { SOURCE_DATE_EPOCH: 'yesterday' }, 'SOURCE_DATE_EPOCH is "yesterday"'],
    [undefined, {}, 'There is no commit'],
  ])('says what is wrong with %j and %j', (flag, environment, message) => {
    expect(() => buildDate(folderWith(), flag, environment)).toThrow(message);
  });
});

describe('buildMoment(root, flag, environment)', () => {
  test.each([
    // A day begins with its first second in UTC; an hour west of Greenwich is an hour later there.
    ['2026-11-23', '2026-11-23T00:00:00Z'],
    ['2026-11-23T06:30:00Z', '2026-11-23T06:30:00Z'],
    ['2026-11-23T23:30-01:00', '2026-11-24T00:30:00Z'],
  ])('takes %s for %s', (flag, moment) => {
    expect(buildMoment(folderWith(), flag, {})).toBe(moment);
  });

  test.each(['2026-11-23T06:30:00', '2026-11-23T24:00Z', '2026-02-30T06:00Z', '2026-11-23 06:00Z'])(
    'refuses %s: no zone, no such hour or day, or another form',
    (flag) => {
      expect(() => buildMoment(folderWith(), flag, {})).toThrow('is not a day or a moment');
    },
  );

  test('reads SOURCE_DATE_EPOCH to the second', () => {
    expect(buildMoment(folderWith(), undefined, { SOURCE_DATE_EPOCH: '1767225599' })).toBe('2025-12-31T23:59:59Z');
  });
});

describe('dayOnce(root, flag)', () => {
  test('asks for nothing until it is called', () => {
    const today = dayOnce(folderWith());
    expect(today).toBeTypeOf('function');
    expect(dayOnce(folderWith(), '2026-11-23')()).toBe('2026-11-23');
  });

  test('refuses a day that is none at once, though nobody may ask for it', () => {
    expect(() => dayOnce(folderWith(), 'tomorrow')).toThrow('"--date tomorrow" is not a day or a moment');
  });
});
