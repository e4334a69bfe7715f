import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import pack from '../package.json' with { type: 'json' };
import type { FormatOptions } from '../src/checks/formats/index.ts';
import { prettyProblems } from '../src/checks/formats/pretty.ts';
import type { Progress } from '../src/compile/progress.ts';
import { openLines } from '../src/io/writers-file.ts';
import { type Problem, printable } from '../src/model/problem.ts';
import { transcript } from './machine.ts';

export { count } from '../src/checks/formats/plain.ts';

/** Colours only on a terminal, and not where NO_COLOR asks for none: `styleText` sees to both. */
const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  styleText(style, text, { stream: process.stderr });

/** Prints one line a stage with the time it took. */
export function terminalProgress(): Progress {
  let last = performance.now();
  const spent = new Map<string, number>();
  return {
    async ahead(stage, work) {
      const begun = performance.now();
      const result = await work();
      const took = performance.now() - begun;
      spent.set(stage, (spent.get(stage) ?? 0) + took);
      // The stage that is told of next began so much later.
      last += took;
      return result;
    },
    done(stage, detail) {
      const now = performance.now();
      const took = (now - last + (spent.get(stage) ?? 0)) / 1000;
      last = now;
      const kept = transcript();
      if (kept) {
        kept.stages.push({ stage, detail, seconds: Math.round(took * 100) / 100 });
        return;
      }
      const seconds = `${took.toFixed(2)} s`;
      console.error(`${stage.padEnd(9)} ${detail.padEnd(44)} ${paint('dim', seconds.padStart(8))}`);
    },
  };
}

/** How problems are printed for a person: with the lines they point at, in colours where the terminal takes them. */
export function printing(root: string): FormatOptions {
  return { lineAt: openLines(root), paint, version: pack.version };
}

/** Prints every problem at its place, then how many there are. */
export function printProblems(problems: readonly Problem[], root: string = process.cwd()): void {
  const kept = transcript();
  if (kept) {
    kept.problems.push(...problems);
    return;
  }
  for (const line of prettyProblems(problems, printing(root))) console.error(line);
}

/**
 * Asks whoever sits at the terminal; undefined for an empty answer. Where nobody does (a script, CI, input from a file),
 * nothing is asked and nothing waits.
 */
export async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !process.stderr.isTTY || transcript()) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await new Promise<string>((done) => {
    lines.once('close', () => done(''));
    lines.question(question, done);
  });
  lines.close();
  return answer.trim() || undefined;
}

/** What another program printed, line by line; its colours and other controls are shown, not sent. */
export function printOutput(output: string): void {
  for (const line of output.split(/\r?\n/)) console.error(printable(line));
}
