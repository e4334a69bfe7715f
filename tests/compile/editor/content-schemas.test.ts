import { globSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
  type ContentFile,
  contentSchemas,
  schemaLine,
  schemaPath,
} from '../../../src/compile/editor/content-schemas.ts';
import { readFrontmatter } from '../../../src/io/frontmatter.ts';
import { ChartSpecSchema } from '../../../src/model/chart.ts';
import { FiguresFileSchema } from '../../../src/model/figure.ts';
import { FrontmatterSchema } from '../../../src/model/report.ts';
import { SiteSchema } from '../../../src/model/site.ts';

const ROOT = new URL('../../../', import.meta.url);
const FOLDER = new URL('schemas/content/', ROOT);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

// A union of types is how a date is written; addresses are checked by the reader of content.
const ajv = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false, allErrors: true });
const validators = Object.fromEntries(
  Object.entries(contentSchemas()).map(([path, json]) => [path, ajv.compile(JSON.parse(json))]),
);
const faultsIn = (file: ContentFile, data: unknown): string[] => {
  const validate = validators[schemaPath(file)];
  if (!validate) throw new Error(`no schema ${file}`);
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** Paths of all keys of a JSON Schema that say nothing of themselves, nor where they refer to. */
function silentKeys(whole: { definitions?: Record<string, object> }): string[] {
  const speaks = (schema: { description?: string; $ref?: string }): boolean => {
    const target = whole.definitions?.[schema.$ref?.replace('#/definitions/', '') ?? ''];
    return Boolean(schema.description) || (target !== undefined && speaks(target));
  };
  const within = (node: unknown, path: string): string[] => {
    if (typeof node !== 'object' || node === null) return [];
    return Object.entries(node).flatMap(([key, value]) => {
      if (key !== 'properties' || Array.isArray(node)) return within(value, `${path}/${key}`);
      return Object.entries(value as object).flatMap(([name, schema]) => [
        ...(speaks(schema) ? [] : [`${path}/${name}`]),
        ...within(schema, `${path}/${name}`),
      ]);
    });
  };
  return within(whole, '');
}

const NAMES = ['charts', 'claims', 'corrections', 'datapackage', 'figures', 'sign-off', 'site', 'sources'] as const;
const content = globSync(['content/**/*.{yaml,mdx}', 'tests/fixtures/*/content/**/*.{yaml,mdx}'], {
  cwd: ROOT.pathname,
});

describe('contentSchemas()', () => {
  it('is what schemas/content/ holds; `npm run schemas` writes it', () => {
    const kept = readdirSync(FOLDER).map((name) => `schemas/content/${name}`);
    expect(contentSchemas()).toEqual(Object.fromEntries(kept.map((path) => [path, read(path)])));
  });

  it('has words for every key that a writer may type', () => {
    const silent = Object.entries(contentSchemas()).flatMap(([path, json]) =>
      silentKeys(JSON.parse(json)).map((key) => path + key),
    );
    expect(silent).toEqual([]);
  });

  it('takes all content of the project', () => {
    const judged = content.flatMap((path) => {
      const name = NAMES.find((each) => path.endsWith(`/${each}.yaml`));
      if (name) return [[path, faultsIn(name, parse(read(path)))]];
      if (!path.endsWith('/index.mdx')) return [];
      return [[path, faultsIn('frontmatter', readFrontmatter(read(path), path).data)]];
    });
    expect(judged.length).toBeGreaterThan(20);
    expect(judged.filter(([, faults]) => faults?.length)).toEqual([]);
  });

  const front = { title: 'T', dek: 'D', authors: ['A'], published: '2026-11-23' };
  const bar = { kind: 'bar', title: 'T', subtitle: 'S', data: { table: 't' }, x: 'a', y: 'b' };
  const site = { title: 'T', url: 'https://example.org/', publisher: { name: 'P' } };
  it.each<[string, ContentFile, z.ZodType, unknown, boolean]>([
    ['a report as it should be', 'frontmatter', FrontmatterSchema, front, true],
    ['a misspelt key', 'frontmatter', FrontmatterSchema, { ...front, autors: ['B'] }, false],
    ['a report without a title', 'frontmatter', FrontmatterSchema, { ...front, title: undefined }, false],
    ['a status that there is not', 'frontmatter', FrontmatterSchema, { ...front, status: 'done' }, false],
    ['a figure as it should be', 'figures', FiguresFileSchema, { a: { value: 3, as_of: 2026 } }, true],
    ['an id of a figure with a hyphen', 'figures', FiguresFileSchema, { 'a-b': { value: 3 } }, false],
    ['a level of more than all', 'figures', FiguresFileSchema, { a: { value: 3, level: 1.5 } }, false],
    ['a colour that is none', 'site', SiteSchema, { ...site, publisher: { name: 'P', colour: 'blue' } }, false],
    ['a budget of nothing', 'site', SiteSchema, { ...site, budgets: { html: 0 } }, false],
  ])('says of %s what the code says', (_, file, schema, data, right) => {
    const plain = JSON.parse(JSON.stringify(data)); // as a file has it: no key without a value
    expect([faultsIn(file, plain).length === 0, schema.safeParse(plain).success]).toEqual([right, right]);
  });

  it.each<[string, unknown, boolean]>([
    ['as it should be', bar, true],
    ['of a kind that there is not', { ...bar, kind: 'pie' }, false],
    ['with a key of another kind', { ...bar, paths: [] }, false],
  ])('says of a chart %s what the code says', (_, spec, right) => {
    expect([faultsIn('charts', { c: spec }).length === 0, ChartSpecSchema.safeParse(spec).success]).toEqual([
      right,
      right,
    ]);
  });
});

describe('schemaLine()', () => {
  it('leads from the folder of a report to the schema', () => {
    for (const name of NAMES) {
      const path = /^# yaml-language-server: \$schema=(\S+)\n$/.exec(schemaLine(name))?.[1] ?? '';
      const schema = new URL(path, new URL('content/reports/eighty-fold/', ROOT));
      expect(JSON.parse(readFileSync(schema, 'utf8')), path).toHaveProperty('title');
    }
  });
});

describe('.vscode/settings.json', () => {
  const wired: Record<string, string[]> = JSON.parse(read('.vscode/settings.json'))['yaml.schemas'];

  it('names schemas that are there, and all of YAML files', () => {
    const paths = NAMES.map((name) => `./${schemaPath(name)}`);
    expect(Object.keys(wired)).toEqual(paths);
    for (const path of paths) expect(() => read(path)).not.toThrow();
  });

  it('gives every YAML file of content/ the schema of its name', () => {
    for (const path of content.filter((each) => each.startsWith('content/') && each.endsWith('.yaml'))) {
      const name = NAMES.find((each) => path.endsWith(`/${each}.yaml`));
      if (!name) continue;
      const globs = wired[`./${schemaPath(name)}`] ?? [];
      expect(globSync(globs, { cwd: ROOT.pathname }), path).toContain(path);
    }
  });
});
