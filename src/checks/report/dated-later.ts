import { dayRange } from '../../model/date.ts';
import { problem } from '../../model/errors/index.ts';
import { type Finding, findingOf } from '../finding.ts';
import { dateOf } from './day-span.ts';
import type { NumberCheck } from './number-contract.ts';

/** Nothing is confirmed of a time that begins after the report was published, or last updated. */
export const checkDatedLater: NumberCheck = ({ figures, frontmatter, locateFigure, specs }) => {
  const last = frontmatter.updated ?? frontmatter.published;
  return Object.values(figures).flatMap((figure): Finding[] => {
    const { id, origin, status } = figure;
    const date = origin.kind === 'formula' || status !== 'confirmed' ? undefined : dateOf(figure);
    if (!date || dayRange(date)[0] <= dayRange(last)[1]) return [];
    const at = locateFigure(id, specs[id]?.as_of === undefined ? undefined : 'as_of');
    return [findingOf(id, problem('RK487', { id, date: date.iso, last: last.iso }, at))];
  });
};
