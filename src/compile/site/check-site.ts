import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { SiteContent } from '../read/read-site.ts';
import { findIconFault } from './icons/find-icon-fault.ts';

/** What is wrong with site.yaml that only a run can find: a day that has passed, a picture that does not fit. */
export async function checkSite(
  root: string,
  { site, locate }: SiteContent,
  today: () => string,
): Promise<{ problems: Problem[]; checkedOn?: string }> {
  const problems: Problem[] = [];
  if (site.icon !== undefined) {
    const reason = await findIconFault(root, site.icon);
    if (reason) problems.push(problem('RK422', { icon: site.icon, reason }, locate(['icon'])));
  }
  if (!site.security) return { problems };
  const expires = site.security.expires.iso;
  if (expires < today()) problems.push(problem('RK421', { expires, today: today() }, locate(['security', 'expires'])));
  return { problems, checkedOn: today() };
}
