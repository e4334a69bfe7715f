import { isOwnMachine, isPrivateNetwork } from '../../model/address.ts';
import { problem } from '../../model/errors/index.ts';
import type { Locator, Problem } from '../../model/problem.ts';
import type { SourceRecord } from '../../model/source.ts';
import { didYouMean, nearest } from '../../model/suggest.ts';
import { CSL_TYPES } from './csl-types.ts';
import { CSL_VARIABLES } from './csl-variables.ts';
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
  if (record.URL !== undefined && /\s/.test(record.URL))
    misfit('URL', 'an address has no spaces; write %20', record.URL);
  const host = record.URL === undefined ? undefined : new URL(record.URL).hostname;
  if (host !== undefined && (isOwnMachine(host) || isPrivateNetwork(host)))
    misfit('URL', 'this leads to one machine or network only; write an address that everybody can open', record.URL);
  if (record.DOI !== undefined && !DOI.test(String(record.DOI)))
    misfit('DOI', 'this is no DOI; write 10.1000/182', record.DOI);
  for (const key of Object.keys(record).filter((name) => !CSL_VARIABLES.has(name))) {
    const hint = didYouMean(key, nearest(key, CSL_VARIABLES), 'Allowed') ?? 'The keys are the variables of CSL-JSON.';
    problems.push(problem('RK006', { key, where: record.id, hint }, locate([...path, key], 0, 'key')));
  }
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

/** With or without the address of the resolver before it: ISO 26324 has a directory code, a registrant and a suffix. */
const DOI = /^(?:(?:https?:\/\/(?:dx\.)?doi\.org\/)|doi:)?10\.\d{3,9}(?:\.\d+)*\/[^\s<>"]+$/i;

const NAMES_FORM = 'names are a list: [{family: Doe, given: Jane}], or [{literal: An organisation}]';

function isNames(names: unknown): boolean {
  if (names === undefined) return true;
  return (
    Array.isArray(names) &&
    names.every((name) => typeof name === 'object' && name !== null && ('family' in name || 'literal' in name))
  );
}
