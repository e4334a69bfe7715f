import { describe, expect, it } from 'vitest';
import { checkClaimDates, checkEvidence } from '../../../src/checks/report/claims.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { type PartialDate, parsePartialDate } from '../../../src/model/date.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { formatProblem } from '../../../src/model/problem.ts';

const file = 'content/reports/x/claims.yaml';

function date(iso: string): PartialDate {
  const parsed = parsePartialDate(iso);
  if (!parsed) throw new Error(`${iso} is no date.`);
  return parsed;
}

function claim(parts: Partial<Claim>): Claim {
  return {
    id: 'flood',
    quote: 'never higher',
    by: 'a newspaper',
    source: 'the-newspaper',
    verdict: 'wrong',
    on: date('2026-05-08'),
    why: [],
    figures: [],
    sources: ['gauge-board'],
    at: { file, line: 1, column: 1 },
    ...parts,
  };
}

function figure(id: string, parts: Partial<Figure>): Figure {
  return {
    id,
    label: id,
    type: 'quantity',
    value: 1,
    unit: '',
    format: 'auto',
    origin: { kind: 'value' },
    readings: [],
    sources: [],
    usedBy: [],
    at: { file: 'content/reports/x/figures.yaml', line: 1, column: 1 },
    ...parts,
  };
}

const derivedFrom = (...inputs: string[]): Figure['origin'] => ({
  kind: 'formula',
  formula: '',
  inWords: '',
  inNumbers: '',
  inputs,
});

/** The codes and paths of all problems: "RK261 flood/sources/0". */
function check(
  parts: Partial<Claim>,
  { figures = [], sources = {} }: { figures?: Figure[]; sources?: Record<string, string> } = {},
): string[] {
  const paths: string[] = [];
  const context = {
    claims: { flood: claim(parts) },
    figures: Object.fromEntries(figures.map((each) => [each.id, each])),
    sourceDates: new Map(Object.entries(sources).map(([id, iso]) => [id, date(iso)])),
    locateClaim: (path: readonly PropertyKey[]) => ({ file: path.join('/'), line: 1, column: 1 }),
  };
  for (const { code, at } of [...checkEvidence(context), ...checkClaimDates(context)]) paths.push(`${code} ${at.file}`);
  return paths;
}

describe('checkEvidence({ claims, figures, sourceDates })', () => {
  it('asks every verdict for figures or sources', () => {
    expect(check({ sources: [] })).toEqual([`RK260 ${file}`]);
    expect(check({ sources: [], figures: ['growth'] })).toEqual([]);
  });

  it('takes no source that came out after the date of the verdict', () => {
    const sources = { old: '2026-05-08', young: '2026-05-09' };
    expect(check({ sources: ['old', 'young'] }, { sources })).toEqual(['RK261 flood/sources/1']);
  });

  it('lets a source pass whose month holds the date of the verdict, or that has no date', () => {
    expect(check({ sources: ['may', 'undated'] }, { sources: { may: '2026-05' } })).toEqual([]);
    expect(check({ sources: ['june'] }, { sources: { june: '2026-06' } })).toEqual(['RK261 flood/sources/0']);
  });

  it('follows a figure to the inputs it rests on', () => {
    const figures = [
      figure('growth', { origin: derivedFrom('rate', 'start') }),
      figure('rate', { origin: derivedFrom('end') }),
      figure('start', { sources: ['old'] }),
      figure('end', { said: { by: 'x', on: date('2026-06-01'), seen: 'original' }, sources: ['old'] }),
    ];
    const sources = { old: '2026-01-01' };
    expect(check({ figures: ['start', 'growth'] }, { figures, sources })).toEqual(['RK262 flood/figures/1']);
  });

  it('reads the figures of the reason, but not of what came since', () => {
    const figures = [figure('late', { sources: ['young'] })];
    const sources = { young: '2026-07' };
    const text = ['It rose ', { fig: 'late', text: '1' }];
    expect(check({ why: text }, { figures, sources })).toEqual(['RK262 flood/why']);
    expect(check({ since: text }, { figures, sources })).toEqual([]);
  });

  it('takes the oldest source of a figure for the day it was known', () => {
    const figures = [
      figure('known', { sources: ['young', 'old'] }),
      figure('unsure', { sources: ['young', 'undated'] }),
    ];
    const sources = { old: '2026-05', young: '2026-07' };
    expect(check({ figures: ['known', 'unsure'] }, { figures, sources })).toEqual([]);
  });

  it('says what is wrong and how to mend it', () => {
    const [found] = checkEvidence({
      claims: { flood: claim({}) },
      figures: {},
      sourceDates: new Map([['gauge-board', date('2026-05-20')]]),
      locateClaim: () => ({ file, line: 9, column: 12 }),
    });
    expect(found && formatProblem(found)).toBe(
      `${file}:9:12  RK261  The source "gauge-board" is of 2026-05-20, but the verdict says what could be known on 2026-05-08. Move what came later to \`since\`, name a source of the time, or judge at a later date.`,
    );
  });
});

describe('checkClaimDates({ claims })', () => {
  it('has a claim said before it is judged', () => {
    expect(check({ when: date('2026-05-09') })).toEqual(['RK263 flood/when']);
    expect(check({ when: date('2026-05') })).toEqual([]);
  });

  it('has a question asked before it is answered', () => {
    const answered = { on: date('2026-05-20'), text: ['No comment.'] };
    expect(check({ asked: date('2026-05-21'), answered })).toEqual(['RK264 flood/answered']);
    expect(check({ asked: date('2026-05-20'), answered })).toEqual([]);
  });
});
