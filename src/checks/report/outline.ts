import { problem } from '../../model/errors/index.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReportCheck } from './contract.ts';

/** Above the headings of the prose stands the title, which is the first level. */
const TITLE = 1;

/**
 * Headings and pictures that can be followed without seeing the page: no level is left out on the way down, no heading is
 * empty, and every picture says what it shows (WCAG 2.2, 1.1.1 and 1.3.1).
 */
export const checkOutline: ReportCheck = ({ prose }) => {
  let above = TITLE;
  const headings = prose.headings.flatMap(({ depth, pieces, at }): Problem[] => {
    const isEmpty = pieces.every((piece) => typeof piece === 'string' && piece.trim() === '');
    const jumps = depth > above + 1;
    const found = { level: depth, above };
    above = depth;
    if (isEmpty) return [problem('RK465', {}, at)];
    return jumps ? [problem('RK464', found, at)] : [];
  });
  const pictures = prose.images
    .filter(({ alt }) => alt.trim() === '')
    .map(({ url, at }) => problem('RK466', { url }, at));
  return [...headings, ...pictures];
};
