import type { Checked } from './contract.ts';
import { githubLines } from './github.ts';
import { jsonOf } from './json.ts';
import { count, withoutControls } from './plain.ts';
import { type PrettyOptions, prettyProblems } from './pretty.ts';
import { sarifOf } from './sarif.ts';

/** How a check tells what it found: for people, for programs, for GitHub's pull requests, for code scanning. */
export const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions extends PrettyOptions {
  /** Of Reckon: "0.1.0". */
  version: string;
}

/** What goes to standard output, for a program to read, and what to standard error, for a person. */
export function reportIn(format: Format, checked: Checked, options: FormatOptions): { out?: string; err?: string } {
  switch (format) {
    case 'json':
      return { out: jsonOf(checked) };
    case 'sarif':
      return { out: sarifOf(checked.problems, options.version) };
    case 'github':
      return { out: lines(githubLines(checked.problems)), err: lines([verdict(checked)]) };
    case 'pretty':
      return {
        err: lines([...mendedLines(checked, options), ...prettyProblems(checked.problems, options), verdict(checked)]),
      };
  }
}

function mendedLines({ mended }: Checked, { paint }: PrettyOptions): string[] {
  if (mended.length === 0) return [];
  const each = mended.flatMap(({ code, at, fix }) => [
    `${withoutControls(at.file)}:${at.line}:${at.column}  ${paint('green', `${code} mended`)}  --fix ${fix.title}.`,
    ...fix.edits.flatMap(({ was, becomes }) => [
      paint('red', `       - ${withoutControls(was)}`),
      paint('green', `       + ${withoutControls(becomes)}`),
    ]),
  ]);
  return [...each, `${count(mended.length, 'mistake')} mended.`];
}

function verdict({ reports, fit }: Checked): string {
  return fit ? `${count(reports.length, 'report')} checked: fit to publish.` : 'Not fit to publish.';
}

const lines = (texts: readonly string[]): string => texts.map((text) => `${text}\n`).join('');
