import type { Position, Problem } from '../../model/problem.ts';

/** What is wrong with a formula, and where in its text. The file and line are known only to the caller. */
export interface FormulaProblem {
  offset: number; // UTF-16 units into the formula
  at: (position: Position) => Problem;
}
