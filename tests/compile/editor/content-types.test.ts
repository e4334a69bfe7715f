import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { componentTypes, reportTypes } from '../../../src/compile/editor/content-types.ts';
import { writeContentTypes } from '../../../src/compile/editor/write-content-types.ts';

// Only names matter here: what figures, charts and claims are is checked where they are made.
const named = (figures: string[], charts: string[], claims: string[]) => {
  const all = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, {}]));
  return { figures: all(figures), charts: all(charts), claims: all(claims) } as Parameters<typeof reportTypes>[0];
};
const HEIGHTS = reportTypes(named(['growth', 'level_now'], ['first-chart'], ['too-fast']));
const DEPTHS = reportTypes(named(['growth', 'depth'], [], []));

/** All that TypeScript itself asks to be declared; its own library takes seconds to read. */
const LIBRARY = 'Array<T> Boolean CallableFunction Function IArguments NewableFunction Number Object RegExp String'
  .split(' ')
  .map((name) => `interface ${name} {}`)
  .join('\n');

/** What an editor asks about the element at `|`, written as the MDX language service writes it for TypeScript. */
function ask(element: string): { completions: string[]; faults: string[] } {
  const at = '/p/index.jsx';
  const [before = '', after = ''] = `
    const _components = { .../** @type {MDXProvidedComponents} */ ({}) };
    export const page = () => <>${element.replaceAll('<', '<_components.')}</>;`.split('|');
  const files: Record<string, string> = {
    [at]: before + after,
    '/p/library.d.ts': LIBRARY,
    '/p/components.d.ts': componentTypes(),
    '/p/heights.d.ts': HEIGHTS,
    '/p/depths.d.ts': DEPTHS,
  };
  const read = (name: string) => files[name];
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      noLib: true,
      allowJs: true,
      checkJs: true,
      jsx: ts.JsxEmit.Preserve,
      strict: true,
      types: [],
    }),
    getScriptFileNames: () => Object.keys(files),
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => '/p',
    getDefaultLibFileName: () => '/p/library.d.ts',
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
  });
  const entries = service.getCompletionsAtPosition(at, before.length, {})?.entries ?? [];
  const texts = Object.keys(files).flatMap((file) => service.getSemanticDiagnostics(file));
  // 7026: the page of this test has no types for HTML.
  const faults = texts
    .filter(({ code }) => code !== 7026)
    .map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '));
  return { completions: entries.map(({ name }) => name).sort(), faults };
}

describe('componentTypes() and reportTypes()', () => {
  it('complete the ids of figures, charts and claims of all reports, each in its own component', () => {
    expect(ask('<Fig id="|" />').completions).toEqual(['depth', 'growth', 'level_now']);
    expect(ask('<Chart id="|" />').completions).toEqual(['first-chart']);
    expect(ask('<Claim id="|" />').completions).toEqual(['too-fast']);
  });

  it('complete the words that a property may be, and the properties', () => {
    expect(ask('<Fig id="depth" form="|" />').completions).toEqual(['long', 'plain', 'short']);
    expect(ask('<Fig id="depth" | />').completions).toEqual(
      expect.arrayContaining(['as', 'digits', 'form', 'interval']),
    );
  });

  it('find nothing wrong with what may be written, and an id that there is not', () => {
    expect(ask('<Fig| id="depth" digits={3} interval as="km" />').faults).toEqual([]);
    expect(ask('<Fig| id="dept" />').faults).toEqual([expect.stringContaining(`"dept"' is not assignable`)]);
  });
});

describe('writeContentTypes()', () => {
  it('keeps what a report had while it is wrong, and forgets one that is gone', () => {
    const root = mkdtempSync(join(tmpdir(), 'reckon-types-'));
    const right = (slug: string) =>
      ({ slug, report: named(['growth'], [], []) }) as Parameters<typeof writeContentTypes>[2][number];
    writeContentTypes(root, ['heights', 'depths'], [right('heights'), right('depths')]);
    writeContentTypes(root, ['heights'], []);
    expect(readdirSync(join(root, '.reckon/types'))).toEqual(['components.all.d.ts', 'heights.d.ts']);
    rmSync(root, { recursive: true });
  });
});
