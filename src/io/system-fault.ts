import { relative, sep } from 'node:path';
import { problem } from '../model/errors/index.ts';
import type { Problem } from '../model/problem.ts';

/** What systems say, in words, and what helps. The codes are those of POSIX. */
const FAULTS: Readonly<Record<string, [fault: string, hint: string]>> = {
  ENOSPC: ['The disk is full', 'Make room and run the command again.'],
  EDQUOT: ['Your share of the disk is full', 'Make room and run the command again.'],
  EFBIG: [
    'A file would grow beyond what this user may write',
    'Raise the limit (ulimit -f unlimited) and run the command again.',
  ],
  EROFS: ['The disk can only be read', 'Work in a folder that can be written.'],
  EACCES: ['Access is denied', 'See who owns the file and who may write it (ls -l).'],
  EPERM: ['The operation is not permitted', 'See who owns the file and who may write it (ls -l).'],
  EMFILE: ['Too many files are open', 'Raise the limit (ulimit -n 1024) and run the command again.'],
  ENFILE: ['Too many files are open on this machine', 'End other programs and run the command again.'],
  EIO: ['The disk fails', 'Check the disk, and work from a copy.'],
  ENOMEM: ['The memory is full', 'End other programs and run the command again.'],
  ENAMETOOLONG: ['A path is too long for this system', 'Work in a folder with a shorter path.'],
  ELOOP: ['A symbolic link leads in a circle', 'Put the file itself in its place.'],
  ENOTDIR: ['A file stands where a folder should be', 'Move the file out of the way.'],
  EISDIR: ['A folder stands where a file should be', 'Move the folder out of the way.'],
  EEXIST: ['Something stands in the way', 'Move it out of the way.'],
  ENOTEMPTY: ['A folder fills while it is being deleted', 'End whatever writes there and run the command again.'],
  EBUSY: ['A file is held by another program', 'End the program and run the command again.'],
};

/**
 * An error that the operating system gave, as a problem at the file it is about; undefined for any other error.
 * @param root the project's folder: files within are named from there
 */
export function systemFault(error: unknown, root: string): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const known = FAULTS[error.code];
  if (!known) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : root;
  const file = relative(root, path).split(sep).join('/') || '.';
  return problem('RK460', { fault: known[0], hint: known[1] }, { file, line: 1, column: 1 });
}

/** Any other error: a fault of our own, with the place in our code where it arose. */
export function ownFault(error: unknown, root: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const [, path = '', line = '1', column = '1'] =
    /(?:file:\/\/)?(\/[^\s()]*\/(?:src|scripts)\/[^\s():]+):(\d+):(\d+)/.exec(stack) ?? [];
  const file = path === '' ? '.' : relative(root, path).split(sep).join('/');
  const at = { file, line: Number(line), column: Number(column) };
  return problem('RK461', { message, place: path === '' ? 'an unknown place' : `${file}:${line}` }, at);
}
