import type { Finding } from '../finding.ts';
import { checkAlikeSlugs, checkSameTitles } from './alike.ts';
import { checkAnchors } from './anchors.ts';
import type { DeskCheck, DeskContext } from './contract.ts';

/** The rules that need all reports. A new rule is a new file, one line here, its codes in ../codes.ts, and a page in docs/checks. */
const deskChecks: DeskCheck[] = [checkAnchors, checkAlikeSlugs, checkSameTitles];

/** All that is found in a report when it is seen beside the others. */
export function deskFindings(context: DeskContext): Finding[] {
  return deskChecks.flatMap((check) => check(context));
}
