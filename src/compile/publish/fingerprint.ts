import { readIfThere, readJson, sha256, writeFileWhole } from '../../io/artefacts.ts';
import { dayOfMoment } from '../../io/clock.ts';
import { listFiles } from '../../io/project.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { Problem } from '../../model/problem.ts';

/** What the last build read and wrote, so that the same build need not run again. */
export interface BuildRecord {
  inputs: string;
  dist: string;
  /** Said again when nothing is built. */
  warnings: Problem[];
  differences: number;
  /** The day on which figures were judged by their age, when there were any that can grow old. */
  checkedOn?: string;
  /** Between which moments reports are as public as they were, when there are embargoes. */
  span?: Span;
  files: number;
}

/** From the last embargo that had ended to before the next one that ends; in UTC, "2026-12-01T06:00:00Z". */
interface Span {
  from?: string;
  until?: string;
}

/** The span around a moment in which no embargo ends; undefined without embargoes. */
export function spanOf(embargoes: readonly string[], now: () => string): Span | undefined {
  if (embargoes.length === 0) return undefined;
  const from = embargoes
    .filter((embargo) => embargo <= now())
    .sort()
    .at(-1);
  const until = embargoes.filter((embargo) => embargo > now()).sort()[0];
  return { ...(from ? { from } : {}), ...(until ? { until } : {}) };
}

const isWithin = (now: string, { from, until }: Span): boolean =>
  (from === undefined || from <= now) && (until === undefined || now < until);

/** Hash of a built folder: the names and contents of all its files. */
export function hashFolder(root: string, folder: string): { hash: string; files: string[] } {
  const { files } = listFiles(root, folder, { hidden: true });
  // Names count from the folder, so that dist.next and dist compare.
  const lines = files.map(
    (file) => `${file.slice(folder.length + 1)}\0${sha256(readIfThere(`${root}/${file}`) ?? '')}`,
  );
  return { hash: sha256(lines.join('\n')), files };
}

const RECORD = `${ARTEFACTS.root}/build.json`;

/** The record of the last build if it was of these inputs, at a moment that counts as the same, and `dist` still is what it wrote. */
export function findUnchanged(root: string, inputs: string, now: () => string): BuildRecord | undefined {
  const record = readJson(`${root}/${RECORD}`);
  if (!isRecord(record) || record.inputs !== inputs) return undefined;
  if (record.checkedOn !== undefined && record.checkedOn !== dayOfMoment(now())) return undefined;
  if (record.span && !isWithin(now(), record.span)) return undefined;
  return hashFolder(root, 'dist').hash === record.dist ? record : undefined;
}

export function writeBuildRecord(root: string, record: BuildRecord): void {
  writeFileWhole(`${root}/${RECORD}`, JSON.stringify(record));
}

function isRecord(value: unknown): value is BuildRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'inputs' in value &&
    'dist' in value &&
    'warnings' in value &&
    'files' in value
  );
}
