import type { Finding } from '../finding.ts';
import { checkBoundWords } from './bound-words.ts';
import { checkChangeFromBelow } from './change-from-below.ts';
import { checkDatedLater } from './dated-later.ts';
import { checkDatesApart } from './dates-apart.ts';
import { checkDisputed } from './disputed.ts';
import { checkExpected } from './expected.ts';
import { checkGarbledLetters, checkStandIns, checkTagsInTexts } from './left-over.ts';
import type { NumberCheck, NumberContext } from './number-contract.ts';
import { checkPrints } from './prints.ts';
import { checkAges, checkReviews } from './stale.ts';
import { checkParts, checkShares } from './sums.ts';
import { checkTypedNumbers } from './typed-numbers.ts';
import { checkUnusedFigures } from './uses.ts';

/** The rules for numbers, and for all else that needs every text as typed. A new rule is a new file, one line here, its codes in ../codes.ts, and a page in docs/checks. */
const numberChecks: NumberCheck[] = [
  checkTypedNumbers,
  checkReviews,
  checkAges,
  checkExpected,
  checkParts,
  checkShares,
  checkBoundWords,
  checkUnusedFigures,
  checkDisputed,
  checkDatesApart,
  checkDatedLater,
  checkPrints,
  checkChangeFromBelow,
  checkStandIns,
  checkGarbledLetters,
  checkTagsInTexts,
];

/** All that is found in a report's numbers. */
export function numberFindings(context: NumberContext): Finding[] {
  return numberChecks.flatMap((check) => check(context));
}
