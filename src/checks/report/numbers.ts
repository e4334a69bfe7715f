import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import { checkBoundWords } from './bound-words.ts';
import { checkChangeFromBelow } from './change-from-below.ts';
import { checkDatesApart } from './dates-apart.ts';
import { checkDisputed } from './disputed.ts';
import { checkExpected } from './expected.ts';
import type { Finding, NumberCheck, NumberContext } from './number-contract.ts';
import { checkPrints } from './prints.ts';
import { checkAges, checkReviews } from './stale.ts';
import { checkParts, checkShares } from './sums.ts';
import { checkTypedNumbers } from './typed-numbers.ts';
import { checkUnusedFigures } from './uses.ts';

/** The rules for numbers. A new rule is a new file, one line here, its codes below, and a page in docs/checks. */
const numberChecks: NumberCheck[] = [
  checkTypedNumbers,
  checkReviews,
  checkAges,
  checkExpected,
  checkParts,
  checkShares,
  checkBoundWords,
  checkUnusedFigures,
  checkDisputed,
  checkDatesApart,
  checkPrints,
  checkChangeFromBelow,
];

/** Codes that an exception may name. */
export const EXCEPTABLE = [
  'RK134',
  'RK220',
  'RK221',
  'RK222',
  'RK223',
  'RK224',
  'RK226',
  'RK227',
  'RK228',
  'RK229',
  'RK230',
  'RK231',
  'RK234',
];

/** All problems of a report's numbers but those that its frontmatter excuses; an exception that excuses nothing is one, too. */
export function checkNumbers(context: NumberContext): Problem[] {
  const findings = numberChecks.flatMap((check) => check(context));
  const { exceptions } = context.frontmatter;
  const isExcused = ({ problem: { code }, isAt }: Finding): boolean =>
    exceptions.some((exception) => exception.code === code && isAt(exception.at));
  return [
    ...findings.filter((finding) => !isExcused(finding)).map((finding) => finding.problem),
    ...checkExceptions(findings, context),
  ];
}

function checkExceptions(findings: readonly Finding[], context: NumberContext): Problem[] {
  return context.frontmatter.exceptions.flatMap(({ code, at }, i): Problem[] => {
    const place = (key: 'code' | 'at') => context.locateFrontmatter(['exceptions', i, key]);
    if (!EXCEPTABLE.includes(code)) return [problem('RK233', { code, known: EXCEPTABLE }, place('code'))];
    const found = findings.some((finding) => finding.problem.code === code && finding.isAt(at));
    return found ? [] : [problem('RK232', { code, at }, place('at'))];
  });
}
