import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { Finding, NumberCheck, NumberContext } from './number-contract.ts';
import { checkTypedNumbers } from './typed-numbers.ts';

/** The rules for numbers. A new rule is a new file, one line here, its codes below, and a page in docs/checks. */
const numberChecks: NumberCheck[] = [checkTypedNumbers];

/** Codes that an exception may name. */
export const EXCEPTABLE = ['RK134'];

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
