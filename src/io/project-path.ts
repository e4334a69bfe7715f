import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join, posix } from 'node:path';
import { problem } from '../model/errors/index.ts';
import { compareText, type Position, type Problem } from '../model/problem.ts';
import { nearest } from '../model/suggest.ts';

type Found = { stats: Stats; problem?: undefined } | { stats?: undefined; problem: Problem };

/**
 * Finds what stands at a path of the project. A path that is absolute, climbs out, is spelt in a way that hides where it
 * leads, or goes through a symlink is refused: what is published is what the project holds.
 * @param path relative to the root, with "/"
 * @param at where the path was written; the file itself unless told
 */
export function findInProject(root: string, path: string, at: Position = { file: path, line: 1, column: 1 }): Found {
  const odd = oddPath(path);
  if (odd) return { problem: problem('RK011', { path, reason: odd }, at) };
  let below = '';
  for (const name of path.split('/')) {
    const folder = below;
    below = posix.join(below, name);
    const stats = lstatSync(join(root, below), { throwIfNoEntry: false });
    if (!stats) return { problem: missing(root, path, { folder, name, at }) };
    if (stats.isSymbolicLink())
      return {
        problem: problem(
          'RK011',
          { path: below, reason: 'is a symbolic link', hint: 'Put the file itself in its place.' },
          at,
        ),
      };
    if (below === path) return { stats };
    if (!stats.isDirectory()) return { problem: missing(root, path, { folder, name, at }) };
  }
  return { problem: problem('RK001', { path }, at) };
}

/** Why a path is refused before the disk is asked. */
function oddPath(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (path.includes('\0')) return 'holds a NUL character';
  if (/^(?:\/|[A-Za-z]:)/.test(path)) return 'is an absolute path';
  if (path.includes('\\')) return 'holds a backslash';
  if (/%2e|%2f|%5c/i.test(path)) return 'holds an escaped dot or slash';
  if (path.split('/').includes('..')) return 'climbs out of its folder';
  if (posix.normalize(path) !== path || path === '.') return 'is not in its plain form';
  return undefined;
}

function missing(root: string, path: string, { folder, name, at }: { folder: string; name: string; at: Position }) {
  const names = existingNames(join(root, folder));
  const near = nearest(name, names);
  const rest = path.slice(posix.join(folder, name).length);
  const shown = near.map((n) => `"${posix.join(folder, n)}${rest}"`).join(' or ');
  return problem('RK001', near.length > 0 ? { path, near: `Did you mean ${shown}?` } : { path }, at);
}

function existingNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort(compareText);
  } catch {
    // The folder itself is missing: there is nothing to suggest.
    return [];
  }
}
