/** A place in one of the writer's files. Line and column count from 1; the file is relative to the project, with `/`. */
export interface Position {
  file: string; // e.g. "content/reports/eighty-fold/figures.yaml"
  line: number;
  column: number;
}

export type Severity = 'error' | 'warning';

/** One replacement in a writer's file: what stands at a place, letter for letter, and what is to stand there. */
export interface Edit {
  at: Position;
  was: string;
  becomes: string;
}

/** Edits that mend a problem without a doubt about what was meant; all of them, or none. */
export interface Fix {
  /** What is done, for the list of what changed: "puts the date into the order of ISO 8601". */
  title: string;
  edits: Edit[];
}

/** Something a writer has to know. Problems are collected, never thrown. */
export interface Problem {
  code: string; // e.g. "RK021"
  severity: Severity;
  /** What was found, and what is wrong with it: one sentence. */
  message: string;
  /** What is allowed and how to mend it. */
  hint?: string;
  at: Position;
  /** How `npm run check -- --fix` mends it, where that is safe. */
  fix?: Fix;
}

/** Thrown only where nothing can go on (a file that is no YAML, a lock that is held); carries its problems. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** One line for a terminal: `file:line:column  RK021  message hint`. */
export function formatProblem({ code, message, hint, at }: Problem): string {
  return printable(`${at.file}:${at.line}:${at.column}  ${code}  ${message}${hint ? ` ${hint}` : ''}`);
}

/** Characters that turn the direction of text, or cannot be seen: a line could seem to say something else. */
const UNSEEN = /\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text for a terminal: text from data must not steer it, so what would is shown, not sent. */
export function printable(text: string): string {
  return text.replace(UNSEEN, (char) =>
    char === '\n' || char === '\t' ? ' ' : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** The same problem with the way to mend it, if there is one. */
export function withFix(found: Problem, fix: Fix | undefined): Problem {
  return fix === undefined ? found : { ...found, fix };
}

/** File order, then line, column and code: the same in every run. Exact repeats are dropped. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      compareText(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
  return sorted.filter((p, i) => i === 0 || formatProblem(p) !== formatProblem(sorted[i - 1] as Problem));
}

/** Whether anything in it stops the run; warnings do not. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** Code-unit order: the same under every locale, which `localeCompare` is not. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Finds the place of a value in a writer's YAML: the path to it, and an offset into its text; or the place of its key. */
export type Locator = (path: readonly PropertyKey[], offset?: number, part?: 'key' | 'value') => Position;
