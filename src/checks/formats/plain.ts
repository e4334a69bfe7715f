import { printable } from '../../model/problem.ts';

/** Text from data must not steer the terminal: control characters are shown, not sent. A line end becomes a space, a tab too. */
export const withoutControls = (text: string): string => printable(text);

/** "1 error", "2 errors" */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
