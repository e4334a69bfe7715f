import { defineError } from './define.ts';

type Id = { id: string };

/** RK220–RK259: checks on numbers. Each has a page in docs/checks and takes exceptions. */
export const checkErrors = {
  RK220: defineError({
    title: 'A figure due for review',
    message: ({ id, day, today }: Id & { day: string; today: string }) =>
      `The figure "${id}" was to be reviewed by ${day}; this run is of ${today}.`,
    hint: () => 'Look at its source again, mend what changed, and set `review_by` to the next day to look.',
  }),
  RK221: defineError({
    title: 'A figure that is too old',
    message: ({ id, date, age, most }: Id & { date: string; age: number; most: string }) =>
      `The figure "${id}" is of ${date}, ${age} days old; at most ${most} are allowed.`,
    hint: () => 'Bring it up to date, allow it a longer `max_age`, or write `timeless: true` if it never ages.',
  }),
  RK222: defineError({
    title: 'A value outside what was expected',
    message: ({ id, text, low, high }: Id & { text: string; low: string; high: string }) =>
      `The figure "${id}" is ${text}, outside the expected ${low} to ${high}.`,
    hint: () => 'Look for a slip in the value or in its unit. If the value is right, widen `expected`.',
  }),
  RK223: defineError({
    title: 'Parts that do not add up to their whole',
    message: ({
      whole,
      total,
      text,
      by,
    }: {
      whole: string;
      total: string;
      text: string;
      by: string;
      parts: string[];
    }) => `The parts of "${whole}" add up to ${total}; the whole is ${text}. ${by}`,
    hint: ({ parts }: { whole: string; total: string; text: string; by: string; parts: string[] }) =>
      `Its parts are ${parts.join(', ')}. Mend the one that is wrong, or give the missing one \`parts_of\` as well.`,
  }),
  RK224: defineError({
    title: 'Shares that do not add up to 100 %',
    message: ({ group, total, by }: { group: string; total: string; by: string; parts: string[] }) =>
      `The shares of "${group}" add up to ${total}. ${by}`,
    hint: ({ parts }: { group: string; total: string; by: string; parts: string[] }) =>
      `They are ${parts.join(', ')}. Mend the one that is wrong, or give the missing one the same \`shares_of\`.`,
  }),
  RK225: defineError({
    title: 'A whole or a share that cannot be added up',
    message: ({ id, reason }: Id & { reason: string; hint?: string | undefined }) =>
      `The figure "${id}" cannot be added up: ${reason}.`,
    hint: ({ hint }: Id & { reason: string; hint?: string | undefined }) => hint,
  }),
  RK226: defineError({
    title: 'A word that the figure says itself',
    message: ({ id, word, text }: Id & { word: string; text: string }) =>
      `"${word}" stands before the figure "${id}", which prints as "${text}".`,
    hint: ({ word }: Id & { word: string; text: string }) =>
      `The figure brings its bound along: leave "${word}" out, or put both into the words of the <Fig>.`,
  }),
  RK227: defineError({
    title: 'A typed word in place of a figure’s bound',
    message: ({ id, word, text }: Id & { word: string; text: string }) =>
      `"${word}" before the figure "${id}" says the opposite of what it prints, "${text}".`,
    hint: () => 'Rewrite the sentence, or mend the `bound` of the figure.',
  }),
  RK228: defineError({
    title: 'A figure that is never used',
    severity: 'warning',
    message: ({ id }: Id) => `The figure "${id}" is used nowhere: not in prose, charts, claims or other figures.`,
    hint: ({ id }: Id) => `Use it with <Fig id="${id}" />, or delete it.`,
  }),
  RK229: defineError({
    title: 'A disputed figure that looks settled',
    message: ({ id, from }: Id & { from: string | undefined }) =>
      from === undefined
        ? `The figure "${id}" is disputed, and nothing here says so.`
        : `The figure "${id}" rests on "${from}", which is disputed, and nothing says so.`,
    hint: ({ from }: Id & { from: string | undefined }) =>
      from === undefined
        ? 'Say what is disputed in the `note` of the figure, or in this paragraph: "disputed", "sources differ".'
        : 'Give the derived figure a `note` that says so, or `status: disputed` and a paragraph that says so.',
  }),
  RK230: defineError({
    title: 'Inputs of different dates',
    severity: 'warning',
    message: ({ id, older, newer, apart, most }: Id & { older: string; newer: string; apart: number; most: string }) =>
      `The figure "${id}" is computed from ${older} and ${newer}: ${apart} days apart, more than ${most}.`,
    hint: () =>
      'Take inputs of one time, use their dates in the formula, give a constant `timeless: true`, or set `as_of_tolerance`.',
  }),
  RK231: defineError({
    title: 'One figure printed in two ways that contradict',
    message: ({ id, one, other, place }: Id & { one: string; other: string; place: string }) =>
      `The figure "${id}" prints as "${one}" here and as "${other}" at ${place}; rounded alike they differ.`,
    hint: () => 'Print it with the same digits in both places, or with words that fit both.',
  }),
  RK232: defineError({
    title: 'An exception that matches nothing',
    severity: 'warning',
    message: ({ code, at }: { code: string; at: string }) => `No ${code} is found at "${at}".`,
    hint: () => 'Delete the exception, or mend its `at`: the id of the figure, or words as they stand in the text.',
  }),
  RK233: defineError({
    title: 'An exception that is not possible',
    message: ({ code }: { code: string; known: readonly string[] }) => `${code} takes no exceptions.`,
    hint: ({ known }: { code: string; known: readonly string[] }) => `These do: ${known.join(', ')}.`,
  }),
  RK234: defineError({
    title: 'A change measured from below zero',
    message: ({ base, text }: { base: string; text: string }) =>
      `The formula divides a change by its beginning "${base}", which is ${text}: the sign of the result would be wrong.`,
    hint: () => 'Give the change itself (end - beginning), or say what it means in words.',
  }),
};
