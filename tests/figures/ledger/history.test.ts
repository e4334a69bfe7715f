import { describe, expect, it } from 'vitest';
import { checkRenames, findLostEntries } from '../../../src/figures/ledger/history.ts';
import { type FigureSpec, FigureSpecSchema } from '../../../src/model/figure.ts';
import type { Ledger, LedgerEntry } from '../../../src/model/ledger.ts';
import { formatProblem } from '../../../src/model/problem.ts';

const entry = (date: string, value: number, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  date,
  value,
  unit: 'm',
  text: `${value} m`,
  hash: 'abc',
  ...more,
});
const ledger = (figures: Ledger['figures']): Ledger => ({ version: 1, figures });

describe('findLostEntries(committed, ledger)', () => {
  const committed = ledger({ level: [entry('2026-01-01', 1), entry('2026-02-01', 2)], rise: [entry('2026-01-01', 3)] });

  it('finds nothing where entries and figures were only added', () => {
    const grown = ledger({
      ...committed.figures,
      level: [...(committed.figures.level ?? []), entry('2026-03-01', 4)],
      width: [entry('2026-03-01', 5)],
    });
    expect(findLostEntries(committed, grown)).toEqual([]);
  });

  it('finds an entry that was edited, put in between, or cut off', () => {
    const [older = entry('', 0), newer = entry('', 0)] = committed.figures.level ?? [];
    const withLevel = (...level: LedgerEntry[]) => ledger({ ...committed.figures, level });
    expect(findLostEntries(committed, withLevel({ ...older, text: '1.1 m' }, newer))).toEqual([
      { id: 'level', entry: 1, found: 'different' },
    ]);
    expect(findLostEntries(committed, withLevel(older, entry('2026-01-15', 9), newer))).toEqual([
      { id: 'level', entry: 2, found: 'different' },
    ]);
    expect(findLostEntries(committed, withLevel(older))).toEqual([{ id: 'level', entry: 2, found: 'gone' }]);
  });

  it('finds figures that are gone, also when the whole file is', () => {
    expect(findLostEntries(committed, ledger({ level: committed.figures.level ?? [] }))).toEqual([
      { id: 'rise', entry: 1, found: 'gone' },
    ]);
    expect(findLostEntries(committed, undefined).map(({ id }) => id)).toEqual(['level', 'rise']);
  });
});

describe('checkRenames(specs, { ids, ledger, locate })', () => {
  const published = ledger({
    level: [entry('2026-01-01', 1)],
    rise: [entry('2026-01-01', 3), entry('2026-02-01', 3, { removed: true })],
    step: [entry('2026-01-01', 3), entry('2026-02-01', 3, { removed: true, renamed: 'jump' })],
  });
  const check = (was: Record<string, string>, known = published): string[] => {
    const specs: Record<string, FigureSpec> = Object.fromEntries(
      Object.entries(was).map(([id, older]) => [id, FigureSpecSchema.parse({ value: 1, was: older })]),
    );
    const ids = new Set([...Object.keys(specs), 'width']);
    const locate = (id: string) => ({ file: `${id}.yaml`, line: 1, column: 1 });
    return checkRenames(specs, { ids, ledger: known, locate }).map(formatProblem);
  };

  it('lets a published name be followed, before and after it is recorded', () => {
    expect(check({ height: 'level' })).toEqual([]);
    expect(check({ jump: 'step' })).toEqual([]);
  });

  it('refuses a name that is still a figure', () => {
    expect(check({ height: 'width' })[0]).toMatch(/^height\.yaml:1:1 {2}RK281 .*"width" is still a figure/);
  });

  it('refuses a name that was never published, and suggests the nearest', () => {
    expect(check({ height: 'levle' })[0]).toMatch(/RK282 .*no figure "levle"\. Did you mean "level"\?/);
    expect(check({ height: 'level' }, ledger({}))).toMatchObject([
      expect.stringMatching(/RK282 .*Nothing is published yet/),
    ]);
  });

  it('refuses two figures with one history', () => {
    expect(check({ height: 'level', depth: 'level' })).toEqual([
      expect.stringMatching(/^depth\.yaml.*RK283 .*"depth" and "height" both say that they were "level"/),
    ]);
  });

  it('refuses a name whose history is closed, or went on elsewhere', () => {
    expect(check({ height: 'rise' })[0]).toMatch(/RK289 .*closed "rise" on 2026-02-01/);
    expect(check({ height: 'step' })[0]).toMatch(/RK289/);
  });
});
