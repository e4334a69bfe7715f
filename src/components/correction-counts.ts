import type { Correction } from '../model/correction.ts';
import { counted } from './words.ts';

/**
 * How often a report was corrected, for its header: "2 corrections", "1 correction, 3 updates", "No corrections". An update
 * with newer data mends no mistake and is counted apart.
 */
export function correctionCounts(corrections: readonly Pick<Correction, 'kind'>[]): string {
  const updates = corrections.filter(({ kind }) => kind === 'update').length;
  const others = corrections.length - updates;
  const words = [others === 0 ? 'No corrections' : counted(others, 'correction')];
  return [...words, ...(updates > 0 ? [counted(updates, 'update')] : [])].join(', ');
}
