import type { Figure } from '../model/figure.ts';
import type { ReportState } from '../model/publication.ts';
import type { Status } from '../model/status.ts';

export const STATUS_WORDS: Record<Status, string> = {
  confirmed: 'confirmed',
  reported: 'reported',
  inferred: 'inferred',
  disputed: 'disputed',
};

/** What a status means, for those who have never met it. */
export const STATUS_MEANINGS: Record<Status, string> = {
  confirmed: 'said by a party to it',
  reported: 'said by the press',
  inferred: 'computed or read off by us',
  disputed: 'sources differ',
};

export const SEEN_WORDS: Record<NonNullable<Figure['said']>['seen'], string> = {
  original: 'seen in the original',
  copy: 'seen in a copy',
  relayed: 'relayed by others',
};

/** What a report is, where it is not simply published. */
export const STATE_WORDS: Record<ReportState, string> = {
  draft: 'Draft',
  review: 'In review',
  embargoed: 'Under embargo',
  published: 'Published',
  retracted: 'Retracted',
};

export const STATE_MEANINGS: Record<ReportState, string> = {
  draft: 'this report is being written and is not published',
  review: 'this report is being read before it is published',
  embargoed: 'this report is not published yet',
  published: 'this report is published',
  retracted: 'this report is withdrawn',
};

/** How a bound is to be read, in a sentence. */
export const BOUND_WORDS: Record<NonNullable<Figure['bound']>, string> = {
  over: 'Known only to be more than this.',
  at_least: 'Known only to be this or more.',
  about: 'Approximate.',
  up_to: 'Known only to be this or less.',
  under: 'Known only to be less than this.',
  unknown: 'The bounds of its inputs do not settle whether the true value is higher or lower.',
};

/** "1 figure", "41 figures" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
