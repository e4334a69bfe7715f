import type { Problem } from '../../model/problem.ts';
import type { Progress } from '../progress.ts';
import type { Workshop } from '../workshop.ts';
import { compileReports } from './compile-reports.ts';
import type { Content } from './read-content.ts';
import { type FinishedReport, findRecord, finishReport, reportKey } from './report-record.ts';

interface Run {
  workshop: Workshop;
  content: Content;
  /** The day that this run takes for today; only asked for when a report needs it. */
  today: () => string;
  progress: Progress;
}

export interface Gathered {
  /** The reports that are right, in the order of their folders. */
  reports: FinishedReport[];
  problems: Problem[];
  /** Waits for the pictures of the reports that were compiled now, and keeps these for the next run. */
  finish: () => Promise<Problem[]>;
}

/** Takes each report as it was last compiled where nothing that goes into it has changed, and compiles the others. */
export async function gatherReports(
  slugs: readonly string[],
  { workshop, content, today, progress }: Run,
): Promise<Gathered> {
  const { root } = workshop;
  const keys = new Map(slugs.map((slug) => [slug, reportKey(slug, { workshop, ...content })]));
  const finished = new Map<string, FinishedReport>();
  for (const [slug, key] of keys) {
    const record = findRecord(workshop, slug, { key, today });
    if (record) finished.set(slug, record);
  }
  const stale = slugs.filter((slug) => !finished.has(slug));
  const { addresses, states } = content;
  const made = await compileReports(stale, { workshop, addresses, states, today, progress });
  for (const report of made.reports) finished.set(report.slug, report);
  const reports = slugs.flatMap((slug) => finished.get(slug) ?? []);
  return {
    reports,
    problems: [...made.problems, ...reports.flatMap(({ warnings }) => warnings)],
    finish: async () => {
      const problems: Problem[] = [];
      for (const report of made.reports)
        problems.push(...(await finishReport(root, keys.get(report.slug) ?? '', report)));
      return problems;
    },
  };
}
