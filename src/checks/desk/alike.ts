import { problem } from '../../model/errors/index.ts';
import { editDistance } from '../../model/suggest.ts';
import { findingOf } from '../finding.ts';
import type { DeskCheck } from './contract.ts';

/** Shorter addresses differ in one letter as a rule: "a1", "a2". */
const LEAST_LETTERS = 6;

/** No two addresses are mistaken for one another. The later one by name is told. */
export const checkAlikeSlugs: DeskCheck = ({ slug, titleAt, reports }) =>
  reports
    .filter((other) => other.slug < slug && isAlike(other.slug, slug))
    .map((other) => findingOf(other.slug, problem('RK513', { slug, other: other.slug }, titleAt)));

/** No two reports have one title. */
export const checkSameTitles: DeskCheck = ({ slug, titleAt, reports }) => {
  const own = reports.find((report) => report.slug === slug)?.title ?? '';
  return reports
    .filter((other) => other.slug < slug && plain(other.title) === plain(own) && plain(own) !== '')
    .map((other) => findingOf(other.slug, problem('RK514', { title: own, other: other.slug }, titleAt)));
};

/** Numbers tell reports of a series apart: "levels-2025" and "levels-2026" are not alike. */
function isAlike(a: string, b: string): boolean {
  if (digits(a) !== digits(b)) return false;
  const [one, other] = [a.replaceAll('-', ''), b.replaceAll('-', '')];
  return one === other || (Math.min(one.length, other.length) >= LEAST_LETTERS && editDistance(one, other) <= 1);
}

const digits = (text: string): string => text.replace(/\D+/g, ' ').trim();
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
