import type { Problem } from '../../model/problem.ts';
import type { Mended } from '../fixes/apply-fixes.ts';

/** What a run of the checks gave. */
export interface Checked {
  /** Slugs of the reports that were looked at. */
  reports: readonly string[];
  /** What is wrong, in file order. */
  problems: readonly Problem[];
  /** What `--fix` has changed. */
  mended: readonly Mended[];
  /** Whether nothing stands against publishing. */
  fit: boolean;
}
