import { listFiles } from '../../io/project.ts';
import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { didYouMean, nearest } from '../../model/suggest.ts';
import type { ReportTables } from './report-tables.ts';

const READ = new Set([
  'index.mdx',
  'figures.yaml',
  'charts.yaml',
  'claims.yaml',
  'sources.yaml',
  'sources.bib',
  'datapackage.yaml',
  'corrections.yaml',
  'sign-off.yaml',
  'report.pdf',
  'ledger.json',
]);
/** Files that systems leave behind, of no interest to anybody. */
const IGNORED = /^(?:\.DS_Store|Thumbs\.db|\.gitkeep|README\.md)$/;

/** `figure.yaml` is figures.yaml misspelt; of a file without a near name nothing is said. */
function meantBy(name: string): { meant?: string } {
  const meant = nearest(name, READ).length > 0 ? didYouMean(name, READ) : undefined;
  return meant === undefined ? {} : { meant };
}

/** Warns of files beside a report's own that nothing reads: a misspelt `figure.yaml` would be lost in silence. */
export function unreadFiles(
  root: string,
  dir: string,
  { data, charts }: { data: Pick<ReportTables, 'package' | 'isBroken'>; charts: ReadonlySet<string> },
): Problem[] {
  const { files, problems } = listFiles(root, dir);
  const names = files.map((file) => file.slice(dir.length + 1));
  const declared = new Set(data.package?.resources.map(({ path }) => path));
  // Of a datapackage.yaml that cannot be read nobody knows which files it declares.
  const isDeclared = (name: string): boolean => declared.has(name) || (name.startsWith('data/') && data.isBroken(name));
  const unread = names.filter(
    (name) => !READ.has(name) && !charts.has(name) && !isDeclared(name) && !IGNORED.test(name.split('/').at(-1) ?? ''),
  );
  return [
    ...problems,
    ...unread.map((name) =>
      problem('RK163', { name, ...meantBy(name) }, { file: `${dir}/${name}`, line: 1, column: 1 }),
    ),
  ];
}
