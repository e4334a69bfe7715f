import { didYouMean } from '../suggest.ts';
import { defineError } from './define.ts';

/** RK280–RK299: the ledger of published figures, renamed figures, and corrections. */
export const ledgerErrors = {
  RK280: defineError({
    title: 'A published figure was renamed',
    message: ({ id, was }: { id: string; was: string }) =>
      `The figure "${id}" was published as "${was}", and the ledger does not know its new name yet.`,
    hint: () => 'Record it with `npm run ledger -- <slug>`; no note is needed when its text is the same.',
  }),
  RK281: defineError({
    title: 'An older name that is still a figure',
    message: ({ id, was }: { id: string; was: string }) =>
      `"${id}" says that it was "${was}", but "${was}" is still a figure of this report.`,
    hint: () => 'A history belongs to one figure: rename the other one, or delete `was`.',
  }),
  RK282: defineError({
    title: 'An older name that was never published',
    message: ({ was }: { was: string; known: string[] }) => `The ledger has no figure "${was}".`,
    hint: ({ was, known }: { was: string; known: string[] }) =>
      known.length === 0
        ? 'Nothing is published yet, so a rename needs no `was`: delete it.'
        : `${didYouMean(was, known, 'Published')} A figure that was never published needs no \`was\`.`,
  }),
  RK283: defineError({
    title: 'Two figures with one older name',
    message: ({ id, was, other }: { id: string; was: string; other: string }) =>
      `"${id}" and "${other}" both say that they were "${was}".`,
    hint: () => 'A history belongs to one figure: keep one of the two `was`.',
  }),
  RK284: defineError({
    title: 'The ledger was edited',
    message: ({ id, entry, from, found }: { id: string; entry: number; from: string; found: 'gone' | 'different' }) =>
      `Entry ${entry} of "${id}" is ${found === 'gone' ? 'gone from the ledger' : 'not what it was'} (compared with ${from}).`,
    hint: () => 'The ledger only ever grows. Restore it with `git checkout -- <file>`; then record what has changed.',
  }),
  RK285: defineError({
    title: 'A correction of a figure that nobody knows',
    message: ({ id }: { id: string; known: string[] }) =>
      `A correction names the figure "${id}", which neither the report nor its ledger has.`,
    hint: ({ id, known }: { id: string; known: string[] }) => didYouMean(id, known, 'Figures'),
  }),
  RK286: defineError({
    title: 'A correction of a claim that does not exist',
    message: ({ id }: { id: string; known: string[] }) => `A correction names the claim "${id}", which does not exist.`,
    hint: ({ id, known }: { id: string; known: string[] }) =>
      didYouMean(id, known, 'Claims') ?? 'Say in `why` which claim it was.',
  }),
  RK287: defineError({
    title: 'A correction before the publication',
    message: ({ date, published }: { date: string; published: string }) =>
      `The correction is of ${date}, but the report was published on ${published}.`,
    hint: () => 'Mend one of the two dates.',
  }),
  RK288: defineError({
    title: 'A commit that git does not know',
    message: ({ ref }: { ref: string }) => `Git knows no commit "${ref}" here.`,
    hint: () => 'Name a branch, a tag or a commit of this repository, like main or HEAD~1.',
  }),
  RK289: defineError({
    title: 'A rename that comes too late',
    message: ({ id, was, date }: { id: string; was: string; date: string }) =>
      `"${id}" says that it was "${was}", but the ledger closed "${was}" on ${date}.`,
    hint: () => 'A history goes on when `was` is there before the rename is recorded. Delete it here.',
  }),
};
