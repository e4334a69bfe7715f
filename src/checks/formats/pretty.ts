import type { Problem } from '../../model/problem.ts';
import { excerptOf } from './excerpt.ts';
import { count, withoutControls } from './plain.ts';

export interface PrettyOptions {
  /** The text of a line, from 1; undefined for none. */
  lineAt: (file: string, line: number) => string | undefined;
  /** Colours a text, or leaves it as it is. */
  paint: (style: 'red' | 'yellow' | 'dim' | 'green', text: string) => string;
}

/** Every problem at its place, with the line it points at, then how many there are. */
export function prettyProblems(problems: readonly Problem[], { lineAt, paint }: PrettyOptions): string[] {
  const lines = problems.flatMap(({ at, code, severity, message, hint, fix }) => {
    const label = severity === 'error' ? paint('red', code) : paint('yellow', `${code} warning`);
    const text = withoutControls([message, hint, fix && '(--fix mends it.)'].filter(Boolean).join(' '));
    const [line, caret] = excerptOf(lineAt(at.file, at.line), at) ?? [];
    return [
      `${withoutControls(at.file)}:${at.line}:${at.column}  ${label}  ${text}`,
      ...(line === undefined || caret === undefined ? [] : [paint('dim', line), paint('dim', caret)]),
    ];
  });
  return problems.length === 0 ? [] : [...lines, countProblems(problems)];
}

/** "2 errors, 1 warning." */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`;
}
