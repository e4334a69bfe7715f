import type { CardTuning } from '../../model/card-tuning.ts';
import type { Position, Problem } from '../../model/problem.ts';
import { plainText } from '../../model/text.ts';
import type { DerivedReport } from '../report/derive-report.ts';
import { textResolver } from '../report/texts.ts';

/** Puts figures into what a writer says of a card. `locate` gives places within its `card:`. */
export function resolveTuning(
  report: DerivedReport,
  tuning: Pick<CardTuning, 'title' | 'alt'> = {},
  locate: (path: PropertyKey[], offset: number) => Position,
): { title?: string; alt?: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const resolve = (key: 'title' | 'alt'): { [K in 'title' | 'alt']?: string } => {
    const raw = tuning[key];
    if (raw === undefined) return {};
    const result = textResolver(report)(raw, (offset) => locate([key], offset));
    problems.push(...result.problems);
    return { [key]: plainText(result.text) };
  };
  return { ...resolve('title'), ...resolve('alt'), problems };
}
