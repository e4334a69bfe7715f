import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { checkAddresses, checkStylesheets } from './addresses.ts';
import type { BuiltSite, PageCheck } from './contract.ts';
import { checkHead } from './head.ts';
import { checkIds, checkScripts, checkValues } from './markup.ts';

/** The rules for finished pages. A new rule is a new file and one line here. */
const pageChecks: PageCheck[] = [checkHead, checkAddresses, checkScripts, checkIds, checkValues];

/** All problems of a built site; nothing of it is published while there is one. */
export function checkBuiltSite(site: BuiltSite): Problem[] {
  const missing = site.expected
    .filter((path) => !site.files.has(path))
    .map((path) => problem('RK191', { path }, { file: `${site.folder}/${path}`, line: 1, column: 1 }));
  const pages = [...site.pages.values()].flatMap((page) => pageChecks.flatMap((check) => check(page, site)));
  return [...missing, ...pages, ...checkStylesheets(site)];
}
