import { problem } from '../../model/errors/index.ts';
import type { Position, Problem } from '../../model/problem.ts';
import type { Requirement } from '../../model/publication.ts';
import type { SignOff } from '../../model/sign-off.ts';
import { reportDir } from '../read/report-dir.ts';
import type { FinishedReport } from './report-record.ts';

/** What site.yaml asks of every report. */
interface Rules {
  require: readonly Requirement[];
}

/**
 * Whether reports have what the site asks of them before they are published. Drafts and reports in review may still lack
 * it; a retraction waits for nobody.
 */
export function checkFitness(reports: readonly FinishedReport[], rules: Rules): Problem[] {
  return reports
    .filter(({ report: { state } }) => state === 'published' || state === 'embargoed')
    .flatMap((finished) => [...checkStatements(finished, rules), ...checkSignOffs(finished, rules)]);
}

function checkStatements({ slug, report }: FinishedReport, { require }: Rules): Problem[] {
  const missing = [
    ...(report.interests ? [] : (['interests'] as const)),
    ...(report.aiUse ? [] : (['ai_use'] as const)),
  ].filter((key) => require.includes(key));
  return missing.map((key) => problem('RK473', { key }, topOf(slug)));
}

function checkSignOffs({ slug, report, outdatedSignOffs }: FinishedReport, { require }: Rules): Problem[] {
  const isRequired = require.includes('sign_off');
  if (isRequired && report.signOffs.length === 0)
    return [
      outdatedSignOffs.length === 0
        ? problem('RK474', {}, topOf(slug))
        : problem('RK475', inWords(outdatedSignOffs), topOf(slug)),
    ];
  return outdatedSignOffs.length === 0 ? [] : [problem('RK476', inWords(outdatedSignOffs), topOf(slug))];
}

function inWords(signOffs: readonly SignOff[]): { names: string; date: string } {
  const dates = signOffs.map(({ date }) => date).sort();
  return { names: signOffs.map(({ by }) => by).join(', '), date: dates.at(-1) ?? '' };
}

const topOf = (slug: string): Position => ({ file: `${reportDir(slug)}/index.mdx`, line: 1, column: 1 });
