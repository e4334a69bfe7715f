import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTEFACTS } from '../model/artefacts.ts';
import { problem } from '../model/errors/index.ts';
import { ProblemError } from '../model/problem.ts';

/** Folders that this very process holds: its own number in a lock file may be left from a process long gone. */
const held = new Set<string>();

/**
 * Takes the lock of a project, so that two commands do not write the same folders. The lock of a process that has ended
 * is taken over.
 * @returns gives the lock back
 * @throws ProblemError (RK197) when another process, or this one, holds it
 */
export function lockProject(root: string): () => void {
  const folder = join(root, ARTEFACTS.root);
  const lock = join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  const mine = join(folder, `.lock.${process.pid}`);
  writeFileSync(mine, String(process.pid));
  try {
    while (!tryLink(mine, lock)) removeStale(lock);
  } finally {
    rmSync(mine, { force: true });
  }
  held.add(lock);
  return () => {
    if (held.delete(lock)) rmSync(lock, { force: true });
  };
}

/** Linking makes the lock appear with its content, and fails when there is one: both in one step. */
function tryLink(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function removeStale(lock: string): void {
  const pid = holderOf(lock);
  if (pid !== undefined && isAtWork(pid, lock)) throw lockedBy(pid);
  // Moved before it is deleted: of two processes that find it stale only one can move it.
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = holderOf(aside);
  // Between the look and the move another process may have taken the lock over: it gets it back.
  if (moved !== undefined && moved !== pid) {
    tryLink(aside, lock);
    rmSync(aside, { force: true });
    throw lockedBy(moved);
  }
  rmSync(aside, { force: true });
}

function holderOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isAtWork(pid: number, lock: string): boolean {
  if (pid === process.pid) return held.has(lock);
  try {
    process.kill(pid, 0); // sends nothing, only asks
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

function lockedBy(pid: number): ProblemError {
  const at = { file: `${ARTEFACTS.root}/lock`, line: 1, column: 1 };
  return new ProblemError([problem('RK197', { pid }, at)]);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
