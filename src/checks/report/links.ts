import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';
import type { ReportCheck } from './contract.ts';

/** Links and pictures that the prose writes root-absolute lead to a page or file of the site. */
export const checkProseLinks: ReportCheck = ({ prose, addresses }) =>
  [...prose.links, ...prose.images].flatMap(({ url, at }) =>
    url.startsWith('/') ? checkPath(url, at, addresses) : [],
  );

function checkPath(url: string, at: Position, addresses: ReadonlySet<string>): Problem[] {
  const path = url.replace(/[?#].*$/, '').replace(/^\/+/, '');
  if (path === '' || addresses.has(path)) return [];
  const known = [...addresses].map((address) => `/${address}`);
  const hint = addresses.has(`${path}/`)
    ? `Write "/${path}/": an address ends with a slash.`
    : didYouMean(`/${path}`, known, 'There is');
  return [problem('RK162', { href: url, hint }, at)];
}
