import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import type { Progress } from '../src/compile/progress.ts';
import type { Problem } from '../src/model/problem.ts';

/** Colours only on a terminal, and not where NO_COLOR asks for none: `styleText` sees to both. */
const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  styleText(style, text, { stream: process.stderr });

/** Prints one line a stage with the time it took. */
export function terminalProgress(): Progress {
  let last = performance.now();
  return {
    done(stage, detail) {
      const now = performance.now();
      const seconds = `${((now - last) / 1000).toFixed(2)} s`;
      last = now;
      console.error(`${stage.padEnd(9)} ${detail.padEnd(44)} ${paint('dim', seconds.padStart(8))}`);
    },
  };
}

/** Prints every problem at its place, then how many there are. */
export function printProblems(problems: readonly Problem[]): void {
  for (const { at, code, severity, message, hint } of problems) {
    const label = paint(severity === 'error' ? 'red' : 'yellow', severity === 'error' ? code : `${code} warning`);
    const text = clean(hint ? `${message} ${hint}` : message);
    console.error(`${clean(at.file)}:${at.line}:${at.column}  ${label}  ${text}`);
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length > 0) console.error(`${count(errors, 'error')}, ${count(warnings, 'warning')}.`);
}

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/**
 * Asks whoever sits at the terminal; undefined for an empty answer. Where nobody does (a script, CI, input from a file),
 * nothing is asked and nothing waits.
 */
export async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await new Promise<string>((done) => {
    lines.once('close', () => done(''));
    lines.question(question, done);
  });
  lines.close();
  return answer.trim() || undefined;
}

/** Text from data must not steer the terminal: control characters are shown, not sent. */
function clean(text: string): string {
  return text.replace(/\p{Cc}/gu, (char) =>
    char === '\n' ? ' ' : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
