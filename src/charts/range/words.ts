/** What a chart of pairs says by itself. */
export interface PairWords {
  /** The line between two values tells them apart by its width. */
  widens: (first: string, last: string) => string;
  compare: (names: { first: string; last: string }, counts: PairCounts, dates: boolean) => string;
  widest: (where: string, from: string, to: string) => string;
}

export interface PairCounts {
  pairs: number;
  higher: number;
  lower: number;
}

const ENGLISH: PairWords = {
  widens: (first, last) => `lines grow thicker from ${first} to ${last}`,
  compare: ({ first, last }, { pairs, higher, lower }, dates) =>
    `${last} is ${dates ? 'later' : 'higher'} than ${first} in ${higher} of ${pairs}, ${dates ? 'earlier' : 'lower'} in ${lower}.`,
  widest: (where, from, to) => `Farthest apart: ${where} (${from}; ${to}).`,
};

const GERMAN: PairWords = {
  widens: (first, last) => `Linien werden von ${first} zu ${last} dicker`,
  compare: ({ first, last }, { pairs, higher, lower }, dates) =>
    `${last} liegt in ${higher} von ${pairs} ${dates ? 'später' : 'höher'} als ${first}, in ${lower} ${dates ? 'früher' : 'niedriger'}.`,
  widest: (where, from, to) => `Am weitesten auseinander: ${where} (${from}; ${to}).`,
};

/** Other languages get the English words. */
export const pairWordsOf = (language: string): PairWords => (language.startsWith('de') ? GERMAN : ENGLISH);
