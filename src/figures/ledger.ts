import type { Figure } from '../model/figure.ts';
import type { Ledger, LedgerDifference, LedgerEntry } from '../model/ledger.ts';
import { compareText } from '../model/problem.ts';
import type { Locale } from '../model/site.ts';
import { printFigure } from './print/print-figure.ts';

type Figures = Readonly<Record<string, Figure>>;

export interface LedgerSetting {
  locale: Locale;
  /** A stable hash of a text; it comes from outside, since this room is pure. */
  hash: (text: string) => string;
}

export interface RecordSetting extends LedgerSetting {
  /** Day of the recording: "2026-05-08". */
  date: string;
  /** Why printed values changed. */
  note?: string | undefined;
}

/** Values closer than this are the same number after another order of additions. */
const SAME = 1e-12;

/**
 * Where the figures are not what was last published, in order of ids. Without a ledger nothing was published yet: every
 * figure is new. A figure that says what it `was` is compared with what stands under that name.
 */
export function compareLedger(
  ledger: Ledger | undefined,
  figures: Figures,
  setting: LedgerSetting,
): LedgerDifference[] {
  const published = ledger?.figures ?? {};
  const renames = findRenames(published, figures);
  const followed = new Set(renames.values());
  const ids = [...new Set([...Object.keys(published), ...Object.keys(figures)])].sort(compareText);
  return ids.flatMap((id) => {
    const was = renames.get(id);
    if (followed.has(id) && !Object.hasOwn(figures, id)) return [];
    const before = lastOf(published, was ?? id);
    const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
    const after = figure && entryOf(figure, figures, setting);
    return differenceOf({ id, ...(was === undefined ? {} : { was }) }, before, after);
  });
}

/**
 * The ledger with an entry more for each figure that is new or not as last published. What stands in it is never changed.
 * A renamed figure takes its history along: under the new name stand the old entries, under the old one where they went.
 */
export function recordLedger(ledger: Ledger | undefined, figures: Figures, setting: RecordSetting): Ledger {
  const { date, note } = setting;
  const published = ledger?.figures ?? {};
  const all = new Map(Object.entries(published));
  const dated = (entry: LedgerEntry): LedgerEntry => ({ ...withoutNote(entry), date, ...(note ? { note } : {}) });
  for (const { id, kind, was, before, after } of compareLedger(ledger, figures, setting)) {
    const past = published[id] ?? [];
    if (was !== undefined && before) {
      const history = published[was] ?? [];
      all.set(was, [...history, { ...dated(before), removed: true, renamed: id }]);
      all.set(id, [...past, ...history.filter((entry) => !past.some((own) => sameEntry(own, entry)))]);
      // A name that comes back ends with the entry that says where it went.
      if (kind === 'renamed' && !all.get(id)?.at(-1)?.removed) continue;
    }
    const entry = after ?? (before && { ...before, removed: true as const });
    if (entry) all.set(id, [...(all.get(id) ?? []), dated(entry)]);
  }
  return { version: 1, figures: Object.fromEntries([...all].sort(([a], [b]) => compareText(a, b))) };
}

/** New id → old id, for the figures whose history still stands under their old name alone. */
function findRenames(published: Ledger['figures'], figures: Figures): Map<string, string> {
  const renames = new Map<string, string>();
  const isLive = (id: string): boolean => {
    const last = lastOf(published, id);
    return last !== undefined && !last.removed;
  };
  for (const [id, { was }] of Object.entries(figures)) {
    if (was !== undefined && !Object.hasOwn(figures, was) && isLive(was) && !isLive(id)) renames.set(id, was);
  }
  return renames;
}

function lastOf(published: Ledger['figures'], id: string): LedgerEntry | undefined {
  return Object.hasOwn(published, id) ? published[id]?.at(-1) : undefined;
}

function differenceOf(
  name: Pick<LedgerDifference, 'id' | 'was'>,
  before: LedgerEntry | undefined,
  after: LedgerEntry | undefined,
): LedgerDifference[] {
  // A figure that comes back after it was taken out is as new as one that was never there.
  if (!before || before.removed) return after ? [{ ...name, kind: 'new', after }] : [];
  if (!after) return [{ ...name, kind: 'removed', before }];
  const change = before.unit === after.unit && before.value !== 0 ? after.value / before.value - 1 : undefined;
  const changed = { ...name, before, after, ...(change === undefined ? {} : { change }) };
  if (!sameNumber(before, after)) return [{ ...changed, kind: 'changed' }];
  if (before.text !== after.text) return [{ ...changed, kind: 'reprinted' }];
  return name.was === undefined ? [] : [{ ...changed, kind: 'renamed' }];
}

const sameEntry = (a: LedgerEntry, b: LedgerEntry): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The note of an older entry said why that one was made. */
function withoutNote({ note: _, ...entry }: LedgerEntry): LedgerEntry {
  return entry;
}

function sameNumber(a: LedgerEntry, b: LedgerEntry): boolean {
  return a.unit === b.unit && near(a.value, b.value) && sameInterval(a.interval, b.interval);
}

function sameInterval(a: LedgerEntry['interval'], b: LedgerEntry['interval']): boolean {
  if (!a || !b) return a === b;
  return near(a[0], b[0]) && near(a[1], b[1]);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));

/** A figure as it would be recorded; the day is put in when it is. */
function entryOf(figure: Figure, figures: Figures, { locale, hash }: LedgerSetting): LedgerEntry {
  const { value, unit, interval } = figure;
  return {
    date: '',
    value,
    unit,
    ...(interval ? { interval: [interval.low, interval.high] } : {}),
    text: printFigure(figure, {}, locale),
    hash: hash(JSON.stringify(originOf(figure, figures))),
  };
}

/** What a figure is made of: its formula and the numbers that go into it, or where it was read. Never where in a file it stands. */
function originOf({ origin, value, unit, interval, stated, bound }: Figure, figures: Figures): unknown {
  const number = { value, unit, interval: ends({ interval }), stated: stated?.text, bound };
  if (origin.kind === 'formula') {
    const inputs = origin.inputs.map((id) => [id, figures[id]?.value, figures[id]?.unit, ends(figures[id])]);
    return { formula: origin.formula, inputs };
  }
  if (origin.kind === 'row') return { row: origin.row, ...number };
  return origin.kind === 'sql' ? { sql: origin.sql, ...number } : number;
}

function ends(figure: Pick<Figure, 'interval'> | undefined): [number, number] | undefined {
  return figure?.interval && [figure.interval.low, figure.interval.high];
}
