import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChartModule } from '../model/chart/custom.ts';
import { problem } from '../model/errors/index.ts';
import type { Position, Problem } from '../model/problem.ts';
import { hashFiles } from './artefacts.ts';
import { bounded, callBounded, EndlessCall } from './bounded-call.ts';
import { followImports } from './follow-imports.ts';

export interface LoadedModule {
  module?: ChartModule;
  /** The module and all that it imports from the project, relative to the root. */
  files: string[];
  problems: Problem[];
}

/**
 * Loads a writer's own chart, a TypeScript module that Node runs as it is. It is asked for under an address that holds the
 * hash of its source and imports, so that a change is seen by a server that keeps running. Never throws.
 * @param file relative to the root
 * @param allowed folders that it may import from
 */
export async function loadChartModule(root: string, file: string, allowed: readonly string[]): Promise<LoadedModule> {
  const { files, problems } = followImports(root, file, allowed);
  if (problems.length > 0) return { files, problems };
  const hash = hashFiles(root, files);
  const placeOf = placesIn(root, file);
  try {
    const exported = await importFresh(join(root, file), hash);
    const { render, describe, table } = exported;
    const wrong = Object.entries({ render, describe, table }).filter(
      ([name, value]) => typeof value !== 'function' && (name === 'render' || value !== undefined),
    );
    const at = { file, line: 1, column: 1 };
    problems.push(
      ...wrong.map(([name, value]) =>
        problem(
          'RK373',
          { name, found: value === undefined ? 'nothing' : typeof value, exported: Object.keys(exported) },
          at,
        ),
      ),
    );
    if (!isFunction(render) || problems.length > 0) return { files, problems };
    const more = {
      ...(isFunction(describe) ? { describe: bounded(describe) } : {}),
      ...(isFunction(table) ? { table: bounded(table) } : {}),
    };
    return { module: { file, hash, render: bounded(render), ...more, placeOf }, files, problems };
  } catch (error) {
    if (error instanceof EndlessCall)
      return { files, problems: [problem('RK393', { name: '', error: error.message }, { file, line: 1, column: 1 })] };
    return { files, problems: [problem('RK372', { error: messageOf(error) }, placeOf(error))] };
  }
}

type Callable = (...given: unknown[]) => unknown;
const isFunction = (value: unknown): value is Callable => typeof value === 'function';

export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

const TAG = 'reckon-chart';
let isHooked = false;

/** Imports a module, and what it imports from the project, under addresses that end in a hash. */
async function importFresh(path: string, hash: string): Promise<Record<string, unknown>> {
  if (!isHooked) registerHooks({ resolve: passTag });
  isHooked = true;
  const url = pathToFileURL(path);
  url.searchParams.set(TAG, hash);
  if (LOOP_AT_TOP.test(readFileSync(path, 'utf8'))) tryLoading(path);
  // What comes back is a namespace, whatever it exports.
  return (await import(/* @vite-ignore */ url.href)) as Record<string, unknown>;
}

/** A loop outside of any function, which runs while the module is loaded. */
const LOOP_AT_TOP = /^(?:for|while|do)\b/m;

/**
 * Loads a module once for trial, which throws an EndlessCall where it never ends: what is required can be ended, what is
 * imported cannot. Any other mistake is told by the import that follows. A process tries each file once.
 */
function tryLoading(path: string): void {
  const require = createRequire(import.meta.url);
  try {
    callBounded(() => require(path));
  } catch (error) {
    if (error instanceof EndlessCall) throw error;
  }
}

type Resolve = Parameters<typeof registerHooks>[0]['resolve'];

/** A module that was loaded under a hash hands it on to its neighbours; packages are the same for all. */
const passTag: Resolve = (specifier, context, next) => {
  const found = next(specifier, context);
  const tag = context.parentURL?.startsWith('file:') ? new URL(context.parentURL).searchParams.get(TAG) : null;
  if (!tag || !specifier.startsWith('.') || !found.url.startsWith('file:')) return found;
  const url = new URL(found.url);
  url.searchParams.set(TAG, tag);
  return { ...found, url: url.href };
};

/** Finds the line of the project's content that an error names, in its message or stack; else the first of the module. */
function placesIn(root: string, file: string): (error: unknown) => Position {
  const content = `${root.replaceAll('\\', '/').replace(/\/$/, '')}/content/`;
  return (error) => {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    for (const [, path = '', line, column] of stack.matchAll(
      /(?:file:\/\/)?(\/[^\s?():]+)(?:\?[^\s:)]*)?:(\d+)(?::(\d+))?/g,
    )) {
      const decoded = decodeURI(path);
      if (decoded.startsWith(content))
        return { file: `content/${decoded.slice(content.length)}`, line: Number(line), column: Number(column ?? 1) };
    }
    return { file, line: 1, column: 1 };
  };
}
