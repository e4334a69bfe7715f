import type { CheckSettings } from '../model/check-settings.ts';
import { catalogue, problem } from '../model/errors/index.ts';
import type { Locator, Problem } from '../model/problem.ts';
import type { Frontmatter } from '../model/report.ts';
import { EXCEPTABLE } from './codes.ts';
import type { Finding } from './finding.ts';

/** What a report and its site say about the checks. */
export interface Judgement {
  exceptions: Frontmatter['exceptions'];
  /** Severities that the site has set, and those of the report, which go before. */
  site: CheckSettings;
  report: CheckSettings;
  locateFrontmatter: Locator;
}

/**
 * The problems among what was found: what an exception excuses is left out, and so is what is set to `off`. An exception
 * that excuses nothing is a problem itself.
 * @param codes the checks that were made: an exception for another one cannot show yet whether it excuses anything
 */
export function judge(findings: readonly Finding[], codes: readonly string[], judgement: Judgement): Problem[] {
  const { exceptions, site, report } = judgement;
  const isExcused = ({ problem: { code }, isAt }: Finding): boolean =>
    exceptions.some((exception) => exception.code === code && isAt(exception.at));
  const left = findings.filter((finding) => !isExcused(finding)).map((finding) => finding.problem);
  return [
    ...left.flatMap((found) => atSeverity(found, { ...site, ...report }[found.code]?.severity)),
    ...checkExceptions(findings, codes, judgement),
  ];
}

function atSeverity(found: Problem, severity: CheckSettings[string]['severity'] | undefined): Problem[] {
  if (severity === 'off') return [];
  return [severity === undefined ? found : { ...found, severity }];
}

function checkExceptions(
  findings: readonly Finding[],
  codes: readonly string[],
  { exceptions, locateFrontmatter: locate }: Judgement,
): Problem[] {
  return exceptions.flatMap(({ code, at }, i): Problem[] => {
    if (!codes.includes(code)) return [];
    const found = findings.some((finding) => finding.problem.code === code && finding.isAt(at));
    return found ? [] : [problem('RK232', { code, at }, locate(['exceptions', i, 'at']))];
  });
}

/** Exceptions and severities of a report that no check takes. */
export function checkJudgement({ exceptions, site, report, locateFrontmatter: locate }: Judgement): Problem[] {
  const impossible = exceptions.flatMap(({ code }, i): Problem[] =>
    EXCEPTABLE.includes(code) ? [] : [problem('RK233', { code, known: EXCEPTABLE }, locate(['exceptions', i, 'code']))],
  );
  return [...impossible, ...checkSettings(report, { locate, above: site })];
}

/** Severities that cannot be set, and those that are what they would be anyhow; `above` is what the site says. */
export function checkSettings(
  settings: CheckSettings,
  { locate, above = {} }: { locate: Locator; above?: CheckSettings },
): Problem[] {
  return Object.entries(settings).flatMap(([code, { severity }]): Problem[] => {
    const at = locate(['checks', code], 0, 'key');
    if (!EXCEPTABLE.includes(code)) return [problem('RK521', { code, known: EXCEPTABLE }, at)];
    const usual = above[code]?.severity ?? usualSeverity(code);
    return usual === severity ? [problem('RK522', { code, severity }, at)] : [];
  });
}

function usualSeverity(code: string): string {
  const entry = Object.entries(catalogue).find(([known]) => known === code)?.[1];
  return entry && 'severity' in entry && entry.severity !== undefined ? entry.severity : 'error';
}
