import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import type { Resource } from '../../model/table.ts';
import { MOST_COLUMNS, type RawTable } from './raw-table.ts';

/**
 * Finds each declared field among the columns of the file.
 * @returns for each field the index of its column; problems for what is missing, double, or too much
 */
export function matchHeader(
  { header, headerAt }: Pick<RawTable, 'header' | 'headerAt'>,
  { name: table, schema }: Pick<Resource, 'name' | 'schema'>,
): { columns: number[]; problems: Problem[] } {
  if (header.length > MOST_COLUMNS) {
    const reason = `The file has ${header.length} columns; at most ${MOST_COLUMNS} are read`;
    const hint = 'Turn columns of one kind into rows (one column for the name, one for the value).';
    return { columns: [], problems: [problem('RK069', { reason, hint }, headerAt(0))] };
  }
  const problems = checkAlike(header, headerAt);
  const columns = schema.fields.map(({ name }) => header.indexOf(name));
  for (const [i, { name }] of schema.fields.entries()) {
    if (columns[i] !== -1) continue;
    const near = didYouMean(
      name,
      header.filter((other) => other !== ''),
      'Columns of the file',
    );
    problems.push(problem('RK063', { column: name, table, near }, headerAt(0)));
  }
  const extra = header.flatMap((_, i) => (columns.includes(i) ? [] : [i]));
  const firstExtra = extra[0];
  if (firstExtra !== undefined && problems.length === 0) {
    const names = extra.map((i) => header[i] || `column ${i + 1}, without a name`);
    problems.push(problem('RK067', { columns: names }, headerAt(firstExtra)));
  }
  return { columns, problems };
}

function checkAlike(header: readonly string[], headerAt: RawTable['headerAt']): Problem[] {
  const seen = new Map<string, number>();
  return header.flatMap((name, i) => {
    const folded = name.toLowerCase().replace(/\s+/g, ' ');
    const earlier = seen.get(folded);
    if (name === '' || earlier === undefined) {
      seen.set(folded, i);
      return [];
    }
    const first = header[earlier] ?? '';
    return [problem('RK064', { name, first, column: i + 1, firstColumn: earlier + 1 }, headerAt(i))];
  });
}
