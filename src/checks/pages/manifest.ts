import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { BuiltSite } from './contract.ts';

/** Names that begin with a dot and mean something to a host: everything else hidden is an accident. */
const HIDDEN_AND_MEANT = /^(?:\.nojekyll$|\.well-known\/[^.])/;

const KINDS: [RegExp, string][] = [
  [/\.map$/, 'a source map'],
  [/\.mdx?$/, 'the source of a page'],
  [/\.(?:ts|tsx|astro|mjs|cjs)$/, 'source code'],
  [/\.(?:tmp|bak|orig|swp|log)$|~$/, 'a leftover'],
];

/** Every expected file is there, and no other; none of a kind that nobody means to publish. */
export function checkManifest(site: BuiltSite): Problem[] {
  const expected = new Set(site.expected);
  const at = (path: string) => ({ file: `${site.folder}/${path}`, line: 1, column: 1 });
  const missing = site.expected
    .filter((path) => !site.files.has(path))
    .map((path) => problem('RK191', { path }, at(path)));
  const files = [...site.files];
  const surplus = files.flatMap((path): Problem[] => {
    const kind = kindOf(path);
    if (kind !== undefined) return [problem('RK441', { path, kind }, at(path))];
    if (expected.has(path) || site.toolFolders.some((folder) => path.startsWith(folder))) return [];
    return [problem('RK440', { path }, at(path))];
  });
  return [
    ...missing,
    ...surplus,
    ...caseTwins(files).map(([path, other]) => problem('RK442', { path, other }, at(path))),
  ];
}

function kindOf(path: string): string | undefined {
  if (/(?:^|\/)\./.test(path) && !HIDDEN_AND_MEANT.test(path)) return 'a hidden file';
  return KINDS.find(([pattern]) => pattern.test(path))?.[1];
}

function caseTwins(files: readonly string[]): [string, string][] {
  const seen = new Map<string, string>();
  return files.flatMap((path): [string, string][] => {
    const folded = path.toLowerCase().normalize('NFC');
    const other = seen.get(folded);
    if (other !== undefined) return [[path, other]];
    seen.set(folded, path);
    return [];
  });
}
