import type { BuiltSite } from '../../checks/pages/contract.ts';
import { parsePage } from '../../checks/pages/parse-page.ts';
import { readBytes } from '../../io/bytes.ts';
import { listFiles } from '../../io/project.ts';
import type { Address } from '../../model/site.ts';

/** Reads a built folder for the checks: which files there are, every page parsed once, every style sheet. */
export function readBuiltSite(
  root: string,
  folder: string,
  { address, expected }: { address: Address; expected: string[] },
): BuiltSite {
  const files = listFiles(root, folder).files.map((file) => file.slice(folder.length + 1));
  const read = (path: string): string => readBytes(root, `${folder}/${path}`).toString('utf8');
  const ending = (end: string): string[] => files.filter((file) => file.endsWith(end));
  return {
    folder,
    address,
    expected,
    files: new Set(files),
    pages: new Map(ending('.html').map((path) => [path, parsePage(path, read(path))])),
    stylesheets: new Map(ending('.css').map((path) => [path, read(path)])),
  };
}
