import type { Finding } from '../finding.ts';
import { checkCardContent } from './card-content.ts';
import type { WritingCheck, WritingContext } from './contract.ts';
import { checkDescription, checkRepeatedTitle, checkTitle } from './head-texts.ts';
import { checkEmptyHeadings, checkHeadingLevels, checkRepeatedHeadings } from './headings.ts';
import { checkLinkWords } from './link-words.ts';
import { checkPictureTexts, checkPictureWords } from './pictures.ts';
import { checkReadingGrade } from './reading-grade.ts';
import { checkSourceRecords } from './source-records.ts';

/** The rules for the writing. A new rule is a new file, one line here, its codes in ../codes.ts, and a page in docs/checks. */
const writingChecks: WritingCheck[] = [
  checkHeadingLevels,
  checkEmptyHeadings,
  checkRepeatedHeadings,
  checkPictureTexts,
  checkPictureWords,
  checkLinkWords,
  checkTitle,
  checkDescription,
  checkRepeatedTitle,
  checkCardContent,
  checkSourceRecords,
  checkReadingGrade,
];

/** All that is found in the writing of a report. */
export function writingFindings(context: WritingContext): Finding[] {
  return writingChecks.flatMap((check) => check(context));
}
