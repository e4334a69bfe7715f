import { join, posix } from 'node:path';
import { problem } from '../../model/errors/index.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import type { Resource, Table } from '../../model/table.ts';
import { findInProject } from '../project-path.ts';
import { readText } from '../text-file.ts';
import { checkDeclaration } from './check-declaration.ts';
import { matchHeader } from './match-header.ts';
import { openCsv } from './open-csv.ts';
import { openJson } from './open-json.ts';
import { openParquet } from './open-parquet.ts';
import type { Opened } from './raw-table.ts';
import { readRows } from './read-rows.ts';

interface Declared {
  resource: Resource;
  /** Where the declaration stands in datapackage.yaml. */
  path: readonly PropertyKey[];
  locate: Locator;
}

/** Loads one table: its file is found, opened, and every cell read against the declaration. No table when any of it fails. */
export async function loadTable(
  root: string,
  dir: string,
  declared: Declared,
): Promise<{ table?: Table; problems: Problem[] }> {
  const { resource, path, locate } = declared;
  const faults = checkDeclaration(resource, path, locate);
  if (faults.length > 0) return { problems: faults };
  // Not joined: that would resolve the dots of a path that climbs out before it is refused for them.
  const file = `${dir}/${resource.path}`;
  const opened = await openTable(root, file, declared);
  if (!opened.table) return { problems: opened.problems };
  const header = matchHeader(opened.table, resource);
  if (header.problems.some(({ severity }) => severity === 'error')) return { problems: header.problems };
  const { rows, problems: cells } = readRows(opened.table, resource, header.columns);
  const problems = [...header.problems, ...opened.table.problems, ...cells];
  if (rows.length === 0 && !problems.some(({ severity }) => severity === 'error'))
    problems.push(problem('RK075', { table: resource.name }, { file, line: 1, column: 1 }));
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  if (resource.publish) problems.push(...checkDownload(root, file));
  return { table: { ...describeTable(resource), file, rows }, problems };
}

async function openTable(root: string, file: string, { resource, path, locate }: Declared): Promise<Opened> {
  const at = locate([...path, 'path']);
  const refused = findInProject(root, file, at).problem;
  if (refused?.code === 'RK011') return { problems: [refused] };
  const format = resource.format ?? posix.extname(file).slice(1).toLowerCase();
  if (format === 'parquet') {
    const found = findInProject(root, file, at);
    if (found.problem) return { problems: [found.problem] };
    return openParquet(join(root, file), file);
  }
  if (format !== 'csv' && format !== 'tsv' && format !== 'json') {
    const reason = `The format of "${resource.path}" is not known`;
    return { problems: [problem('RK060', { reason, hint: 'Declare format: csv, tsv, json or parquet.' }, at)] };
  }
  const { text, problems } = readText(root, file, at);
  if (text === undefined) return { problems };
  if (format === 'json') return openJson(text, file);
  const delimiter = resource.dialect?.delimiter ?? (format === 'tsv' ? '\t' : ',');
  return openCsv({ text, file, delimiter, fields: resource.schema.fields });
}

/** Free hosts take no files above this, and phones do not like them either. */
const LARGE_BYTES = 25_000_000;

function checkDownload(root: string, file: string): Problem[] {
  const { stats } = findInProject(root, file);
  if (!stats || stats.size <= LARGE_BYTES) return [];
  const megabytes = Math.ceil(stats.size / 1e6);
  return [problem('RK306', { megabytes, most: LARGE_BYTES / 1e6 }, { file, line: 1, column: 1 })];
}

/** The parts of a table that its declaration gives. */
function describeTable({
  name,
  title,
  schema,
  roles,
  sources,
  licence,
  publish,
}: Resource): Omit<Table, 'file' | 'rows'> {
  // A single name with a suffix is the file where the sources stand, not one of them.
  const ids = [sources ?? []].flat().filter((id) => !/\.(?:ya?ml|bib)$/.test(id));
  return {
    name,
    title: title ?? name.replaceAll('_', ' '),
    fields: schema.fields,
    sources: ids,
    publish,
    ...(roles ? { roles } : {}),
    ...(licence ? { licence } : {}),
  };
}
