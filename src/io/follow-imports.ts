import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { problem } from '../model/errors/index.ts';
import { compareText, type Position, type Problem } from '../model/problem.ts';
import { findInProject } from './project-path.ts';

/**
 * A module and all that it imports from the project, in code-unit order. An import that leads to no file, through a symlink,
 * out of the folders that are allowed or to a part of Node (disk, clock, network) is a problem at its place.
 */
export function followImports(
  root: string,
  file: string,
  allowed: readonly string[],
): { files: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>([file]);
  for (const path of seen) {
    for (const { specifier, at } of importsOf(readFileSync(join(root, path), 'utf8'), path)) {
      const found = resolveImport(root, specifier, { from: path, at, allowed });
      if (found.problem) problems.push(found.problem);
      else if (found.path) seen.add(found.path);
    }
  }
  return { files: [...seen].sort(compareText), problems };
}

interface Importing {
  from: string;
  at: Position;
  allowed: readonly string[];
}

function resolveImport(
  root: string,
  specifier: string,
  { from, at, allowed }: Importing,
): { path?: string; problem?: Problem } {
  const refuse = (reason: string): { problem: Problem } => ({
    problem: problem('RK371', { specifier, reason, allowed: [...allowed] }, at),
  });
  if (isBuiltin(specifier)) return refuse('a chart is drawn from its data alone, without disk, clock or network');
  if (/^(?:[a-z]+:|\/)/i.test(specifier)) return refuse('only packages and files of the project can be imported');
  if (!specifier.startsWith('.')) return {};
  const path = posix.normalize(posix.join(posix.dirname(from), specifier));
  if (!allowed.some((folder) => path.startsWith(`${folder}/`)))
    return refuse('it lies outside of the folders that a chart may import from');
  const found = findInProject(root, path, at);
  if (found.problem) return { problem: found.problem };
  return found.stats.isFile() ? { path } : refuse('it is no file');
}

/** Imports and exports from elsewhere, and `import()` of a plain text. Types vanish when the module runs, so they do not count. */
const IMPORTS = [
  /^[ \t]*(?:import|export)\b(?!\s+type\b)[^'"`;=]*?\bfrom\s*(['"])([^'"\n]+)\1/gm,
  /^[ \t]*import\s*(['"])([^'"\n]+)\1/gm,
  /\bimport\(\s*(['"])([^'"\n]+)\1\s*\)/g,
];

function importsOf(source: string, file: string): { specifier: string; at: Position }[] {
  const text = withoutComments(source);
  return IMPORTS.flatMap((form) =>
    [...text.matchAll(form)].map((match) => {
      const specifier = match[2] ?? '';
      const offset = (match.index ?? 0) + match[0].lastIndexOf(specifier);
      const before = text.slice(0, offset).split('\n');
      return { specifier, at: { file, line: before.length, column: (before.at(-1) ?? '').length + 1 } };
    }),
  );
}

/** Comments become blanks, so that places stay. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));
