import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileWhole } from './artefacts.ts';

/** More than the content of any project that git can hold comfortably. */
const MOST_BYTES = 1_000_000_000;

/**
 * A file of the project as a commit has it; undefined where there is no git, no such commit or no such file.
 * @param path relative to the project, which may itself be a folder of its repository
 */
export function findCommitted(root: string, path: string, ref = 'HEAD'): Buffer | undefined {
  return git(root, ['show', `${ref}:./${path}`]);
}

/** Files below a folder that are not as a commit has them, those that are gone as well; none where there is no git. */
export function listChanged(root: string, folder: string, ref = 'HEAD'): string[] {
  const names = git(root, [
    'diff',
    '--name-only',
    '--relative',
    '--no-renames',
    '--no-ext-diff',
    '-z',
    ref,
    '--',
    folder,
  ]);
  return (names?.toString('utf8') ?? '').split('\0').filter((name) => name !== '');
}

/** Whether files at these paths are not as the last commit has them, new ones included; false where there is no git. */
export function hasChanges(root: string, paths: readonly string[]): boolean {
  const status = git(root, ['status', '--porcelain', '--untracked-files=all', '--', ...paths]);
  return (status?.toString('utf8').trim() ?? '') !== '';
}

/** The hash of the commit that a name stands for; undefined when git knows none. A name cannot be an option of git's. */
export function findCommit(root: string, ref: string): string | undefined {
  const hash = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  return hash?.toString('utf8').trim() || undefined;
}

/**
 * Puts a folder of the project, as a commit has it, into a temporary place and hands over that place; it is deleted
 * afterwards. Symbolic links and submodules are left out: content holds neither.
 * @param commit a hash, as `findCommit` gives it
 */
export async function withCommitted<T>(
  root: string,
  { commit, folder }: { commit: string; folder: string },
  use: (place: string) => Promise<T>,
): Promise<T> {
  const place = mkdtempSync(join(tmpdir(), 'reckon-at-'));
  try {
    const files = listCommitted(root, commit, folder);
    for (const { path, bytes } of readBlobs(root, files)) writeFileWhole(join(place, path), bytes);
    return await use(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

interface CommittedFile {
  path: string; // relative to the project
  blob: string;
}

/** `git ls-tree` in the project's own folder gives paths that count from there: "100644 blob <hash>\t<path>". */
function listCommitted(root: string, commit: string, folder: string): CommittedFile[] {
  const listing = git(root, ['ls-tree', '-r', '-z', commit, '--', folder])?.toString('utf8') ?? '';
  return listing.split('\0').flatMap((line) => {
    const [, blob, path] = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return blob === undefined || path === undefined ? [] : [{ path, blob }];
  });
}

/** All files by one process: `git cat-file --batch` answers each hash with "<hash> blob <size>\n<bytes>\n". */
function readBlobs(root: string, files: readonly CommittedFile[]): { path: string; bytes: Buffer }[] {
  const answers = git(root, ['cat-file', '--batch'], files.map(({ blob }) => `${blob}\n`).join(''));
  if (!answers) return [];
  let at = 0;
  return files.map(({ path }) => {
    const lineEnd = answers.indexOf('\n', at);
    const size = Number(answers.toString('utf8', at, lineEnd).split(' ')[2]);
    const bytes = answers.subarray(lineEnd + 1, lineEnd + 1 + size);
    at = lineEnd + size + 2;
    return { path, bytes };
  });
}

function git(root: string, args: string[], input?: string): Buffer | undefined {
  try {
    return execFileSync('git', args, {
      cwd: root,
      maxBuffer: MOST_BYTES,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(input === undefined ? {} : { input }),
    });
  } catch {
    return undefined;
  }
}
