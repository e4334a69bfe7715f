import { defineError } from './define.ts';

type Younger = { id: string; date: string; at: string };

/** RK260–RK279: claims under review, what their verdicts rest on and when. */
export const claimErrors = {
  RK260: defineError({
    title: 'A verdict without evidence',
    message: ({ id }: { id: string }) => `The verdict on "${id}" names neither figures nor sources.`,
    hint: () =>
      'Add `figures: [...]` or `sources: [...]` with what it rests on; for an opinion or an open question, what was looked at.',
  }),
  RK261: defineError({
    title: 'A source younger than the verdict',
    message: ({ id, date, at }: Younger) =>
      `The source "${id}" is of ${date}, but the verdict says what could be known on ${at}.`,
    hint: () => 'Move what came later to `since`, name a source of the time, or judge at a later date.',
  }),
  RK262: defineError({
    title: 'A figure younger than the verdict',
    message: ({ id, input, date, at }: Younger & { input: string }) =>
      `The figure "${id}" ${input === id ? 'is' : `rests on "${input}", which is`} of ${date}, but the verdict says what could be known on ${at}.`,
    hint: () => 'Move what came later to `since`, name a figure of the time, or judge at a later date.',
  }),
  RK263: defineError({
    title: 'A verdict older than its claim',
    message: ({ when, at }: { when: string; at: string }) =>
      `The claim was made on ${when}, after the date that the verdict judges at (${at}).`,
    hint: () => 'Mend `when`, the day it was said, or `at`, the day whose knowledge it is judged by.',
  }),
  RK264: defineError({
    title: 'An answer before the question',
    message: ({ asked, answered }: { asked: string; answered: string }) =>
      `The answer is of ${answered}, but the question of ${asked}.`,
    hint: () => 'Mend one of the two; leave `asked` out where the answer was given unasked.',
  }),
};
