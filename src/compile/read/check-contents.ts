import { problem } from '../../model/errors/index.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import { didYouMean } from '../../model/suggest.ts';

/**
 * What is wrong with the contents of site.yaml: a report that there is not, or one that is named twice.
 * @param slugs all reports of the project, drafts included: these are left out of the published contents by themselves
 */
export function checkContents(contents: readonly string[], slugs: readonly string[], locate: Locator): Problem[] {
  return contents.flatMap((slug, i): Problem[] => {
    const at = locate(['contents', i]);
    if (!slugs.includes(slug)) return [problem('RK550', { slug, hint: didYouMean(slug, slugs, 'Reports') }, at)];
    return contents.indexOf(slug) < i ? [problem('RK551', { slug }, at)] : [];
  });
}
