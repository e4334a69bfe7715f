import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compileSite } from '../../src/compile/site/compile-site.ts';
import type { CompiledReport } from '../../src/model/compiled.ts';
import { formatProblem, hasErrors, type Problem } from '../../src/model/problem.ts';
import { REPORT, SOUND } from './sound-report.ts';

/** What becomes of a file: its new content, `null` for none, or edits `[what stands there, what comes in its place]`. */
type Change = string | Uint8Array | null | readonly (readonly [from: string, to: string])[];
/** By path below the report, or below the project when it begins with "/". */
export type Changes = Readonly<Record<string, Change>>;

export interface BadInput {
  /** Id of the case, unique in the suite. */
  id: string;
  name: string;
  files: Changes;
  /** All that is found, in file order: `data/rain.csv:3:6 RK070`, or `… RK067 (warning)`. */
  finds: readonly string[];
  /** What the messages have to name. */
  says?: RegExp;
}

export interface Compiled {
  /** What a command ends with: 1 after an error. */
  exitCode: number;
  /** Places and codes of all problems, as `BadInput.finds` writes them. */
  found: string[];
  /** All messages with their hints. */
  messages: string;
  problems: Problem[];
  /** The report, when nothing is wrong with it. */
  report: CompiledReport | undefined;
  /** A file that is published beside the pages, by its address below the site root. */
  published: (address: string) => string;
}

/** One project folder for all cases of a file. Artefacts stay from case to case, as they do between a writer's runs. */
export const root = realpathSync(mkdtempSync(join(tmpdir(), 'reckon-bad-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Compiles the sound report with something changed, in the process of the test. */
export async function compileWith(files: Changes): Promise<Compiled> {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  rmSync(join(root, 'public'), { recursive: true, force: true });
  for (const [path, content] of Object.entries(changed(files))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const { problems, reports } = await compileSite(root);
  return {
    exitCode: hasErrors(problems) ? 1 : 0,
    found: problems.map(shortForm),
    messages: problems.map(formatProblem).join('\n'),
    problems,
    report: reports.find(({ slug }) => slug === 'rain')?.report,
    published: (address) => readFileSync(join(root, '.reckon/files', address), 'utf8'),
  };
}

/** Makes one test of each bad input. */
export function testEach(cases: readonly BadInput[]): void {
  it.each(cases)('$id: $name', async ({ files, finds, says }) => {
    const { exitCode, found, messages } = await compileWith(files);
    expect(found, messages).toEqual(finds);
    expect(exitCode).toBe(finds.every((one) => one.endsWith('(warning)')) ? 0 : 1);
    if (says) expect(messages).toMatch(says);
  });
}

function changed(files: Changes): Record<string, string | Uint8Array> {
  const all: Record<string, string | Uint8Array> = { ...SOUND };
  for (const [name, change] of Object.entries(files)) {
    const path = name.startsWith('/') ? name.slice(1) : `${REPORT}/${name}`;
    if (change === null) delete all[path];
    else if (typeof change === 'string' || change instanceof Uint8Array) all[path] = change;
    else all[path] = change.reduce((text, edit) => replaced(text, edit), String(all[path]));
  }
  return all;
}

function replaced(text: string, [from, to]: readonly [string, string]): string {
  if (!text.includes(from)) throw new Error(`The file does not hold "${from}".`);
  return text.replace(from, () => to);
}

function shortForm({ at, code, severity }: Problem): string {
  const file = at.file.startsWith(`${REPORT}/`) ? at.file.slice(REPORT.length + 1) : at.file;
  return `${file}:${at.line}:${at.column} ${code}${severity === 'warning' ? ' (warning)' : ''}`;
}
