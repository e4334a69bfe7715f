import type { Mended } from '../../checks/fixes/apply-fixes.ts';
import type { Checked } from '../../checks/formats/contract.ts';
import { hasErrors, sortProblems } from '../../model/problem.ts';
import { checkLedgerHistory } from '../ledger/check-ledger-history.ts';
import { checkLedgers } from '../ledger/check-ledgers.ts';
import { SILENT } from '../progress.ts';
import { compileSite, type SiteOptions } from '../site/compile-site.ts';
import { checkDesk } from './check-desk.ts';
import { mendContent } from './mend-content.ts';

export interface CheckOptions extends SiteOptions {
  /** Mends what is safe to mend, before anything is told. */
  fix?: boolean | undefined;
  /** Asks other sites whether the pages that links and sources lead to are there. */
  external?: boolean | undefined;
}

/** Holds content/ to all rules that need no pages, ledgers included. */
export async function checkSite(
  root: string,
  { fix = false, external = false, progress = SILENT, ...options }: CheckOptions = {},
): Promise<Checked> {
  const look = async () => (await compileSite(root, options)).problems;
  const mended: Mended[] = fix ? await mendContent(root, look) : [];
  const { content, reports, problems } = await compileSite(root, { embargoed: true, ...options, progress });
  const slugs = reports.map(({ slug }) => slug);
  const compiled = reports.map(({ report }) => report);
  const desk = content ? await checkDesk(root, { content, reports: compiled, external, progress }) : [];
  const all = sortProblems([...problems, ...desk, ...checkLedgers(reports), ...checkLedgerHistory(root, slugs)]);
  return { reports: slugs, problems: all, mended, fit: !hasErrors(all) };
}
