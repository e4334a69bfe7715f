import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** The table of docs/architecture.md: what each room may import from the project. */
const ROOMS: Record<string, string[]> = {
  'src/model': [],
  'src/figures': ['src/model'],
  'src/charts': ['src/model', 'src/figures'],
  'src/cards': ['src/model', 'src/figures', 'src/charts'],
  'src/prose': ['src/model'],
  'src/checks': ['src/model', 'src/figures', 'src/prose'],
  'src/io': ['src/model'],
  'src/compile': ['src/model', 'src/figures', 'src/charts', 'src/cards', 'src/prose', 'src/checks', 'src/io'],
  'src/components': ['src/model', 'src/figures', 'src/components'],
  'src/layouts': ['src/model', 'src/components', 'src/io', 'src/layouts', 'src/styles'],
  'src/styles': [],
  'src/pages': ['src/model', 'src/components', 'src/io', 'src/layouts', 'src/styles'],
  // Only in dev: the server's half of the preview, and what the browser runs.
  'src/preview': ['src/compile', 'src/prose', 'src/model'],
  'src/desk': ['src/model'],
  'src/integration.ts': ['src/compile', 'src/prose', 'src/preview', 'src/model'],
  // Types of Astro.locals, which pages and components read.
  'src/env.d.ts': ['src/model'],
  'src/content.config.ts': ['src/compile', 'src/prose', 'src/model'],
  scripts: ['src/compile', 'src/checks', 'src/io', 'src/model'],
};

/** Where charts, cards and components reach into figures, it is for printing numbers and for nothing else. */
const FORMATS_ONLY = ['src/charts', 'src/cards', 'src/components'];

/** Packages that touch disk, clock or environment belong to io alone. */
const WORLD = /^(node:(fs|child_process|os|http|net)|@duckdb\/)/;

interface Import {
  from: string;
  to: string;
}

describe('the table of rooms', () => {
  const files = sourceFiles();
  const imports = files.flatMap(importsOf);

  it('knows every folder of src', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('is kept: no room imports what it may not', () => {
    const broken = imports.filter(({ from, to }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      return target.startsWith('src') && room !== target && !(ROOMS[room] ?? []).includes(target);
    });
    expect(broken).toEqual([]);
  });

  it('is kept: drawing rooms take only number formats from figures', () => {
    const broken = imports.filter(
      ({ from, to }) =>
        FORMATS_ONLY.includes(roomOf(from)) && to.startsWith('src/figures/') && !to.startsWith('src/figures/print/'),
    );
    expect(broken).toEqual([]);
  });

  it('is kept: only io touches disk, processes and databases', () => {
    const broken = files
      .filter((file) => !['src/io', 'scripts'].includes(roomOf(file)))
      .flatMap((file) => specifiers(file).map((to) => ({ from: file, to })))
      .filter(({ to }) => WORLD.test(to));
    expect(broken).toEqual([]);
  });

  it('is kept: the model imports nothing but zod', () => {
    const outside = files
      .filter((f) => f.startsWith('src/model/'))
      .flatMap(specifiers)
      .filter((s) => !s.startsWith('.'));
    expect([...new Set(outside)]).toEqual(['zod']);
  });

  it('has no import cycle', () => {
    expect(findCycle(imports)).toBeUndefined();
  });
});

describe('the size of things', () => {
  it('keeps every source file within 250 lines', () => {
    const long = sourceFiles()
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  it('keeps pages within 30 lines', () => {
    const long = sourceFiles()
      .filter((file) => file.startsWith('src/pages/'))
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 30);
    expect(long).toEqual([]);
  });
});

function sourceFiles(): string[] {
  return ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|astro|mjs)$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .sort(),
  );
}

/** "src/figures/print/money.ts" → "src/figures"; a file that stands alone in src is its own room. */
function roomOf(file: string): string {
  const parts = file.split('/');
  return parts[0] === 'src' ? parts.slice(0, 2).join('/') : (parts[0] ?? file);
}

function specifiers(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const patterns = [
    /\b(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

function importsOf(file: string): Import[] {
  return specifiers(file)
    .filter((to) => to.startsWith('.'))
    .map((to) => ({ from: file, to: relative(ROOT, resolve(ROOT, dirname(file), to)).replaceAll('\\', '/') }));
}

/** The first cycle among files, as a path that ends where it began. */
function findCycle(imports: Import[]): string[] | undefined {
  const next = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to } of next.get(file) ?? []) {
      const cycle = visit(to, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const { from } of imports) {
    const cycle = visit(from, []);
    if (cycle) return cycle;
  }
  return undefined;
}
