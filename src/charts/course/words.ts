/** What is said of the way from the first value to the last; `by` is a number, with "about" or "at least" where it has to be. */
export interface CourseWords {
  up: (by: string) => string;
  down: (by: string) => string;
  times: (factor: string) => string;
  divided: (factor: string) => string;
  same: string;
  /** Ranges that overlap, or bounds that point the wrong way. */
  unclear: string;
  points: (by: string) => string;
  lowest: (value: string) => string;
  highest: (value: string) => string;
}

const ENGLISH: CourseWords = {
  up: (by) => `Up by ${by} from first to last.`,
  down: (by) => `Down by ${by} from first to last.`,
  times: (factor) => `Multiplied by ${factor} from first to last.`,
  divided: (factor) => `Divided by ${factor} from first to last.`,
  same: 'First and last are the same.',
  unclear: 'Whether the last is above or below the first cannot be said.',
  points: (by) => `${by} percentage points`,
  lowest: (value) => `Lowest: ${value}.`,
  highest: (value) => `Highest: ${value}.`,
};

const GERMAN: CourseWords = {
  up: (by) => `Anstieg um ${by} vom ersten zum letzten Wert.`,
  down: (by) => `Rückgang um ${by} vom ersten zum letzten Wert.`,
  times: (factor) => `Der letzte Wert ist der erste mal ${factor}.`,
  divided: (factor) => `Der letzte Wert ist der erste geteilt durch ${factor}.`,
  same: 'Der erste und der letzte Wert sind gleich.',
  unclear: 'Ob der letzte Wert über oder unter dem ersten liegt, ist nicht zu sagen.',
  points: (by) => `${by} Prozentpunkte`,
  lowest: (value) => `Niedrigster Wert: ${value}.`,
  highest: (value) => `Höchster Wert: ${value}.`,
};

/** Other languages get the English words. */
export const courseWordsOf = (language: string): CourseWords => (language.startsWith('de') ? GERMAN : ENGLISH);
