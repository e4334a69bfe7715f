import { lstatSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { problem } from '../model/errors/index.ts';
import { KebabIdSchema } from '../model/ids.ts';
import { compareText, type Problem } from '../model/problem.ts';
import { findInProject } from './project-path.ts';

const REPORTS = 'content/reports';

/**
 * The reports of a project: folders of content/reports that hold an index.mdx, in code-unit order. A folder without one,
 * or whose name cannot be an address, is a problem. Names that begin with a dot are left alone.
 */
export function listReports(root: string): { slugs: string[]; problems: Problem[] } {
  const found = findInProject(root, REPORTS);
  if (found.problem) return { slugs: [], problems: [found.problem] };
  const slugs: string[] = [];
  const problems: Problem[] = [];
  for (const { name, kind } of namesIn(root, REPORTS)) {
    const folder = posix.join(REPORTS, name);
    if (kind === 'link') problems.push(symlink(folder));
    // A report is a folder: one that lies here as a file would be left out in silence.
    if (kind === 'file' && name.endsWith('.mdx'))
      problems.push(problem('RK163', { name }, { file: folder, line: 1, column: 1 }));
    if (kind !== 'folder') continue;
    const index = findInProject(root, `${folder}/index.mdx`);
    if (!KebabIdSchema.safeParse(name).success) problems.push(badSlug(name, folder));
    else if (index.problem) problems.push(index.problem);
    else slugs.push(name);
  }
  return { slugs, problems };
}

/**
 * All files below a folder of the project, as paths relative to the root, in code-unit order; none when there is no such
 * folder. Symlinks are refused: what they point at may lie outside of the project. Names that begin with a dot are left
 * out, unless they are asked for.
 */
export function listFiles(
  root: string,
  folder: string,
  { hidden = false }: { hidden?: boolean } = {},
): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const visit = (path: string): void => {
    for (const { name, kind } of namesIn(root, path, hidden)) {
      const below = posix.join(path, name);
      if (kind === 'link') problems.push(symlink(below));
      else if (kind === 'folder') visit(below);
      else files.push(below);
    }
  };
  visit(folder);
  return { files: files.sort(compareText), problems };
}

/** Whether there is a file at this path: for the files that a report may have or not. */
export function hasFile(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

type Kind = 'file' | 'folder' | 'link';

/** The names in a folder of the project itself, hidden ones included, in code-unit order. */
export function namesOf(root: string, folder: string): string[] {
  return namesIn(root, folder, true).map(({ name }) => name);
}

function namesIn(root: string, folder: string, hidden = false): { name: string; kind: Kind }[] {
  if (!lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => hidden || !entry.name.startsWith('.'))
    .map((entry) => {
      const kind: Kind = entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : 'file';
      return { name: entry.name, kind };
    })
    .sort((a, b) => compareText(a.name, b.name));
}

function symlink(path: string): Problem {
  const reason = 'is a symbolic link';
  const hint = 'Put the file itself in its place.';
  return problem('RK011', { path, reason, hint }, { file: path, line: 1, column: 1 });
}

function badSlug(name: string, folder: string): Problem {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  const suggestion = plain === '' ? undefined : plain;
  return problem('RK017', { name, suggestion }, { file: folder, line: 1, column: 1 });
}
