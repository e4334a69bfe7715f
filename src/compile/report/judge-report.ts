import { NUMBER_CODES, WRITING_CODES } from '../../checks/codes.ts';
import { checkJudgement, judge } from '../../checks/judge.ts';
import type { Claim } from '../../model/claim.ts';
import type { Problem } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import { findInNumbers } from './check-numbers.ts';
import { findInWriting } from './check-writing.ts';
import type { DerivedReport } from './derive-report.ts';
import type { HeadTexts } from './texts.ts';

/**
 * Holds a report to the checks that take exceptions, as severe as site and report have them. `today` is asked for only
 * when a figure of the report can grow old.
 */
export function judgeReport(
  report: DerivedReport,
  { claims, head, site, today }: { claims: Record<string, Claim>; head?: HeadTexts; site: Site; today: () => string },
): { problems: Problem[]; checkedOn?: string } {
  const { frontmatter, locateFrontmatter } = report.content;
  if (!frontmatter) return { problems: [] };
  const { findings, ...day } = findInNumbers(report, { claims, terms: site.terms, today });
  const found = [...findings, ...findInWriting(report, head, site)];
  const { exceptions, checks } = frontmatter;
  const judgement = { exceptions, report: checks, site: site.checks, locateFrontmatter };
  const problems = [...judge(found, [...NUMBER_CODES, ...WRITING_CODES], judgement), ...checkJudgement(judgement)];
  return { problems, ...day };
}
