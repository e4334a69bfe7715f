import { problem } from '../../model/errors/index.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import type { SourceRecord } from '../../model/source.ts';
import { nearest } from '../../model/suggest.ts';
import { CSL_TYPES } from './csl-types.ts';
import { parseSourceDate } from './source-date.ts';

/**
 * Checks what the schema of a source leaves open, and puts its dates into the one form that CSL-JSON has.
 * @param path where the record stands in its file
 */
export function checkRecord(
  record: SourceRecord,
  path: readonly PropertyKey[],
  locate: Locator,
): { record: SourceRecord; problems: Problem[] } {
  const problems: Problem[] = [];
  const misfit = (key: string, reason: string, found: unknown): void => {
    problems.push(problem('RK007', { where: `${record.id}.${key}`, reason, found }, locate([...path, key])));
  };
  if (!CSL_TYPES.includes(record.type)) {
    const near = nearest(record.type, CSL_TYPES);
    const meant =
      near.length > 0 ? `; did you mean "${near[0]}"?` : '; common ones are webpage, report, article-newspaper';
    misfit('type', `this is no type of CSL${meant}`, record.type);
  }
  if (record.URL !== undefined && /^https?:\/\/[^/]*@/.test(record.URL))
    misfit('URL', 'an address that is published cannot hold a name or password', undefined);
  const dated: SourceRecord = { ...record };
  for (const key of ['issued', 'accessed']) {
    const value = record[key];
    if (value === undefined) continue;
    const date = parseSourceDate(value);
    if (date) dated[key] = date;
    else misfit(key, 'this is not a date; write 2026-04-06, 2026-04 or 2026', value);
  }
  for (const key of ['author', 'editor']) if (!isNames(record[key])) misfit(key, NAMES_FORM, record[key]);
  return { record: dated, problems };
}

const NAMES_FORM = 'names are a list: [{family: Doe, given: Jane}], or [{literal: An organisation}]';

function isNames(names: unknown): boolean {
  if (names === undefined) return true;
  return (
    Array.isArray(names) &&
    names.every((name) => typeof name === 'object' && name !== null && ('family' in name || 'literal' in name))
  );
}
