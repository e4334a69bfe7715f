import { catalogue } from '../../model/errors/index.ts';
import type { Edit, Problem } from '../../model/problem.ts';
import type { Checked } from './contract.ts';
import { docsPageOf } from './docs-page.ts';

/** Grows when a key changes its meaning or goes; new keys may come at any time. */
const VERSION = 1;

/** What a check found, as JSON: docs/checking.md describes every key. The same content gives the same bytes. */
export function jsonOf({ reports, problems, mended, fit }: Checked): string {
  const value = {
    version: VERSION,
    fit,
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    reports,
    problems: problems.map(problemJson),
    mended: mended.map(({ code, at, fix }) => ({ code, ...at, title: fix.title, edits: fix.edits.map(editJson) })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function problemJson({ code, severity, message, hint, at, fix }: Problem): object {
  const docs = docsPageOf(code);
  return {
    code,
    title: Object.entries(catalogue).find(([known]) => known === code)?.[1].title ?? code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...at,
    ...(docs === undefined ? {} : { docs }),
    ...(fix === undefined ? {} : { fix: { title: fix.title, edits: fix.edits.map(editJson) } }),
  };
}

const editJson = ({ at, was, becomes }: Edit): object => ({ ...at, was, becomes });
