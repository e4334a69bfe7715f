import type { FigureOptions } from '../../figures/print/print-figure.ts';
import { printFigure } from '../../figures/print/print-figure.ts';
import { canPrintAs } from '../../figures/print/print-quantity.ts';
import { withCommitted } from '../../io/git.ts';
import type { Figure } from '../../model/figure.ts';
import { compareText, hasErrors, type Problem } from '../../model/problem.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import { compileFigures } from '../site/compile-figures.ts';
import type { Change, ReportChanges } from './change-table.ts';
import { reportUses } from './report-uses.ts';

export interface Comparison {
  reports: ReportChanges[];
  /** Of the content as it is now; with an error nothing was compared. */
  problems: Problem[];
  /** Errors in the content as it was: what rests on them counts as new. */
  earlierErrors: number;
}

/**
 * Every printed number that differs between the content of a commit and the content as it is now, both worked out by the
 * engine as it is now. Reports come in the order of their folders.
 * @param commit a hash, as `findCommit` gives it
 */
export async function compareContent(
  root: string,
  { commit, only }: { commit: string; only: string | undefined },
): Promise<Comparison> {
  const now = await compileFigures(root, { only });
  if (hasErrors(now.problems)) return { reports: [], problems: now.problems, earlierErrors: 0 };
  const then = await withCommitted(root, { commit, folder: 'content' }, (place) => compileFigures(place, {}));
  const wanted = (slug: string): boolean => only === undefined || slug === only;
  const before = new Map(then.reports.map((report) => [report.content.slug, report]));
  const after = new Map(now.reports.map((report) => [report.content.slug, report]));
  const slugs = [...new Set([...before.keys(), ...after.keys()])].filter(wanted).sort(compareText);
  return {
    reports: slugs.map((slug) => ({ slug, changes: compareReports(before.get(slug), after.get(slug)) })),
    problems: now.problems,
    earlierErrors: then.reports.flatMap(({ problems }) => problems.filter(({ severity }) => severity === 'error'))
      .length,
  };
}

/** The figures that print differently in two states of a report, in order of ids. A missing state has no figures. */
export function compareReports(before: DerivedReport | undefined, after: DerivedReport | undefined): Change[] {
  const then = new Map(Object.entries(before?.figures ?? {}));
  const now = new Map(Object.entries(after?.figures ?? {}));
  // A figure that says what it was is compared with that; the old id is then no figure that is gone.
  const followed = new Map(
    [...now.values()].flatMap(({ id, was }) =>
      was !== undefined && then.has(was) && !now.has(was) && !then.has(id) ? [[id, was] as const] : [],
    ),
  );
  const old = new Set(followed.values());
  const ids = [...new Set([...then.keys(), ...now.keys()])].filter((id) => !old.has(id)).sort(compareText);
  const uses = new Map([...usesIn(before), ...usesIn(after)]);
  return ids.flatMap((id): Change[] => {
    const was = followed.get(id);
    const [one, other] = [then.get(was ?? id), now.get(id)];
    const prints = differentPrints({ figure: one, report: before }, { figure: other, report: after });
    if (!prints) return [];
    const name = { id, label: (other ?? one)?.label ?? id, ...(was === undefined ? {} : { was }) };
    return [{ ...name, ...prints, ...relativeChange(one, other), uses: uses.get(id) ?? [] }];
  });
}

const usesIn = (report: DerivedReport | undefined): Map<string, string[]> =>
  report ? reportUses(report.content, report.figures) : new Map();

interface State {
  figure: Figure | undefined;
  report: DerivedReport | undefined;
}

/** The first way of printing the figure that reads differently: its usual one, with its interval, then those of the prose. */
function differentPrints(before: State, after: State): Pick<Change, 'before' | 'after'> | undefined {
  const id = after.figure?.id ?? before.figure?.id;
  const used = (after.report ?? before.report)?.content.prose?.figures.filter((use) => use.id === id) ?? [];
  for (const options of [{}, { interval: true }, ...used]) {
    const [then, now] = [printed(before, options), printed(after, options)];
    if (then !== now)
      return { ...(then === undefined ? {} : { before: then }), ...(now === undefined ? {} : { after: now }) };
  }
  return undefined;
}

function printed({ figure, report }: State, options: FigureOptions): string | undefined {
  if (!figure || !report) return undefined;
  const { as, ...rest } = options;
  const fits = as === undefined || canPrintAs(figure.unit, as, report.locale);
  return printFigure(figure, fits ? options : rest, report.locale);
}

function relativeChange(before: Figure | undefined, after: Figure | undefined): Pick<Change, 'change'> {
  if (!before || !after || before.unit !== after.unit || before.type === 'date' || before.value === 0) return {};
  return { change: after.value / before.value - 1 };
}
