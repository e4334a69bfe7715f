import type { z } from 'zod';
import { problem } from '../../model/errors/index.ts';
import { parseContent } from '../../model/parse.ts';
import type { Locator, Position, Problem } from '../../model/problem.ts';
import { EveryId } from './every-id.ts';
import { readOptionalYaml } from './optional-yaml.ts';

/** The entries of a file that maps ids to things: figures.yaml, charts.yaml, claims.yaml. */
export interface Entries<T> {
  /** Entries that fit their schema, in the order of the file. */
  values: Record<string, T>;
  /** Every id that the writer typed, those of wrong entries too: they are not "unknown" elsewhere. */
  ids: ReadonlySet<string>;
  /** Position of a place within an entry: `locate(['growth', 'formula'], 3)`. */
  locate: Locator;
  problems: Problem[];
}

/** Reads the entries of several files into one; each is parsed by itself, so that one mistake does not hide the others. */
export function readEntries<S extends z.ZodType>(
  root: string,
  paths: readonly string[],
  { id: idSchema, entry: schema }: { id: z.ZodType; entry: S },
): Entries<z.output<S>> {
  const values: Record<string, z.output<S>> = {};
  const homes = new Map<string, Locator>();
  const problems: Problem[] = [];
  let unreadable = false;
  for (const path of paths) {
    const { data, locate, problems: faults } = readOptionalYaml(root, path);
    problems.push(...faults);
    if (faults.length > 0) {
      unreadable = true;
      continue;
    }
    if (data !== null && (typeof data !== 'object' || Array.isArray(data))) {
      problems.push(problem('RK007', { where: path, reason: 'the file maps ids to entries', found: data }, locate([])));
      continue;
    }
    for (const [id, raw] of Object.entries(data ?? {})) {
      const other = homes.get(id);
      if (other) problems.push(problem('RK164', { id, other: other([id]).file }, locate([id])));
      homes.set(id, locate);
      const within: Locator = (at, offset, part) => locate([id, ...at], offset, part);
      problems.push(...keyProblems(idSchema, id, within([], 0, 'key')));
      const parsed = parseContent(schema, raw, within, id);
      problems.push(...parsed.problems);
      if (parsed.value !== undefined) values[id] = parsed.value;
    }
  }
  const nowhere: Position = { file: paths.at(-1) ?? '', line: 1, column: 1 };
  const locate: Locator = (path, offset, part) => homes.get(String(path[0]))?.(path, offset, part) ?? nowhere;
  return { values, ids: unreadable ? new EveryId(homes.keys()) : new Set(homes.keys()), locate, problems };
}

function keyProblems(schema: z.ZodType, id: string, at: Position): Problem[] {
  const result = schema.safeParse(id);
  if (result.success) return [];
  return [
    problem(
      'RK007',
      { where: id, reason: result.error.issues.map(({ message }) => message).join('; '), found: undefined },
      at,
    ),
  ];
}
