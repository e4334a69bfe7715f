import { hashFiles, readIfThere, sha256, writeFileWhole } from '../../io/artefacts.ts';
import { listFiles } from '../../io/project.ts';
import { ARTEFACTS } from '../../model/artefacts.ts';
import type { CompiledReport } from '../../model/compiled.ts';
import { compareText, hasErrors, type Problem } from '../../model/problem.ts';
import type { SignOff } from '../../model/sign-off.ts';
import type { PendingPicture } from '../pictures.ts';
import { SITE_FILE } from '../read/read-site.ts';
import { reportDir } from '../read/report-dir.ts';
import { rememberFile, rememberHash } from '../remember-files.ts';
import type { SitePlaces } from '../report/compile-report.ts';
import type { Workshop } from '../workshop.ts';

/** A report that is right: what its page needs, and the files that go beside it. */
export interface FinishedReport {
  slug: string;
  report: CompiledReport;
  warnings: Problem[];
  /** The day on which its figures were found not to be too old; absent when none of them can be. */
  checkedOn?: string;
  /** Hash of what a reader of the report reads, and who signed off another version of it. */
  reading: string;
  outdatedSignOffs: SignOff[];
  /** SHA-256 of each file in .reckon/files, by its address below the site root. */
  files: Record<string, string>;
}

/** A report that was compiled in this run: its pictures are still being made and not yet among its files. */
export interface MadeReport extends FinishedReport {
  pictures: PendingPicture[];
}

/** Hash of all that goes into one report: its folder, what reports share, the site, and Reckon itself. */
export function reportKey(slug: string, { workshop, addresses, states }: { workshop: Workshop } & SitePlaces): string {
  const { root, codeHash, memory } = workshop;
  const files = [reportDir(slug), 'content/shared'].flatMap((dir) => listFiles(root, dir).files);
  // Whether a report is public decides what its page says, and which links to it are right.
  const links = [...addresses, ...[...states].filter(([, state]) => state !== 'published').map(String)];
  return sha256(
    [
      codeHash,
      hashFiles(root, [...files, SITE_FILE], (path) => rememberHash(memory, path)),
      ...links.sort(compareText),
    ].join('\0'),
  );
}

/**
 * The report as it was last compiled, if its key is the same and everything made then is still there, unharmed. One whose
 * figures can grow old is good for the day on which it was checked.
 */
export function findRecord(
  { root, memory }: Pick<Workshop, 'root' | 'memory'>,
  slug: string,
  { key, today }: { key: string; today: () => string },
): FinishedReport | undefined {
  const path = recordPath(root, slug);
  const kept = rememberFile(memory, { what: 'record', path }, () => readRecord(path));
  const record = kept?.key === key ? kept.open() : undefined;
  if (!record) return undefined;
  if (record.checkedOn !== undefined && record.checkedOn !== today()) return undefined;
  const whole = Object.entries(record.files).every(
    ([address, hash]) => rememberHash(memory, `${root}/${ARTEFACTS.files}/${address}`) === hash,
  );
  return whole ? record : undefined;
}

interface Sealed {
  key: string;
  /** The record; undefined when its file was cut short or changed. */
  open: () => FinishedReport | undefined;
}

/** A record is opened only when its key is the one that is wanted: of a report that was edited it is not. */
function readRecord(path: string): Sealed | undefined {
  const [key, digest, body] = readIfThere(path)?.toString('utf8').split('\n') ?? [];
  if (key === undefined || body === undefined) return undefined;
  let record: FinishedReport | undefined;
  const open = (): FinishedReport | undefined => {
    // The digest shows that this is what writeRecord wrote.
    if (record === undefined && sha256(body) === digest) record = JSON.parse(body) as FinishedReport;
    return record;
  };
  return { key, open };
}

/**
 * Waits for the pictures of a report, counts them among its files and its warnings, and keeps it for the next run. What is
 * wrong with the pictures; one with an error is not kept.
 */
export async function finishReport(root: string, key: string, made: MadeReport): Promise<Problem[]> {
  const { pictures, ...report } = made;
  const problems: Problem[] = [];
  for (const { path, made } of pictures) {
    const { hash, problems: found } = await made;
    report.files[path] = hash;
    problems.push(...found);
  }
  report.warnings.push(...problems);
  if (!hasErrors(problems)) writeRecord(root, key, report);
  return problems;
}

function writeRecord(root: string, key: string, report: FinishedReport): void {
  const body = JSON.stringify(report);
  writeFileWhole(recordPath(root, report.slug), [key, sha256(body), body].join('\n'));
}

const recordPath = (root: string, slug: string): string => `${root}/${ARTEFACTS.root}/cache/report/${slug}.json`;
