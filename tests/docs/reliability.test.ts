import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { REPORT_INPUTS } from '../compile/site/report-inputs.ts';
import { SITE_INPUTS } from '../compile/site/site-inputs.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');
/** The number in the row of docs/reliability.md that begins so. */
const said = (row: string): number => {
  const line = read('docs/reliability.md')
    .split('\n')
    .find((one) => one.startsWith(`| ${row}`));
  return Number(line?.split('|')[2]);
};

it('says how many bad inputs stand in the list', () => {
  expect(said('Bad inputs of a list')).toBe(read('tests/bad-inputs/ids.txt').trim().split('\n').length);
});

it('says how many kinds of input are changed', () => {
  expect(said('Kinds of input that change')).toBe(REPORT_INPUTS.length + SITE_INPUTS.length);
});
