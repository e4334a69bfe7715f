import { problem } from '../../model/errors/index.ts';
import { type Finding, findingOf } from '../finding.ts';
import type { WritingCheck } from './contract.ts';

/** Headings go down by one level at a time, beginning below the title, which is level 1. */
export const checkHeadingLevels: WritingCheck = ({ headings }) => {
  let above = 1;
  return headings.flatMap(({ depth, text, at }): Finding[] => {
    const skipped = depth > above + 1;
    const params = { text, depth, above };
    above = depth;
    return skipped ? [findingOf(text, problem('RK500', params, at))] : [];
  });
};

/** Every heading has words. */
export const checkEmptyHeadings: WritingCheck = ({ headings }) =>
  headings.filter(({ text }) => text === '').map(({ depth, at }) => findingOf('', problem('RK501', { depth }, at)));

/** No two headings of one part have the same words. Below different headings they may: "Sources" of each chapter. */
export const checkRepeatedHeadings: WritingCheck = ({ headings }) => {
  const seen = new Map<string, number>();
  const path: string[] = [];
  return headings.flatMap(({ depth, text, at }): Finding[] => {
    path.length = Math.max(0, depth - 2);
    const key = [...path, text.toLowerCase()].join('\n');
    path.push(text.toLowerCase());
    const line = seen.get(key);
    if (text === '' || line === undefined) {
      seen.set(key, at.line);
      return [];
    }
    return [findingOf(text, problem('RK502', { text, line }, at))];
  });
};
