import type { Problem } from '../../model/problem.ts';
import { checkClaimDates, checkEvidence } from './claims.ts';
import type { ReportCheck, ReportContext } from './contract.ts';
import { checkDescriptions } from './descriptions.ts';
import { checkProseLinks } from './links.ts';
import { checkPrintedUnits } from './printing.ts';
import { checkClaims, checkReferences, checkUnusedCharts } from './references.ts';
import { checkFigureWords } from './words.ts';

/** The rules for a report before it becomes a page. A new rule is a new file and one line here. */
const reportChecks: ReportCheck[] = [
  checkReferences,
  checkUnusedCharts,
  checkClaims,
  checkEvidence,
  checkClaimDates,
  checkFigureWords,
  checkPrintedUnits,
  checkProseLinks,
  checkDescriptions,
];

/** All problems of a compiled report, in no order; they are sorted once for the whole run. */
export function checkReport(context: ReportContext): Problem[] {
  return reportChecks.flatMap((check) => check(context));
}
