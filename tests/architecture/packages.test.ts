import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const names = z.record(z.string(), z.string());
const Manifest = z.object({
  dependencies: names,
  devDependencies: names,
  allowScripts: z.record(z.string(), z.boolean()),
});
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      dependencies: names.optional(),
      devDependencies: names.optional(),
    }),
  ),
});

const manifest = Manifest.parse(JSON.parse(read('package.json')));
const { packages } = Lock.parse(JSON.parse(read('package-lock.json')));
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('the packages that a build rests on', () => {
  it('are pinned by a hash each, and come from no address of their own', () => {
    expect(installed.length).toBeGreaterThan(100);
    const odd = installed.filter(
      ([, { integrity, resolved, link }]) => !/^sha512-/.test(integrity ?? '') || resolved || link,
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('are named by exact versions, none by an address or a branch', () => {
    const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    const wanted = installed.flatMap(([, { dependencies = {} }]) => Object.entries(dependencies));
    expect(
      wanted.filter(([, range]) => /^(?:git|https?|file|github):|\//.test(range.replace(/^npm:@?[^@]+@/, ''))),
    ).toEqual([]);
  });

  it('faults-12: are those that package.json names, Node among them', () => {
    expect(packages['']?.dependencies).toEqual(manifest.dependencies);
    expect(packages['']?.devDependencies).toEqual(manifest.devDependencies);
    // Every npm script finds this Node first on its path, whatever the machine has.
    expect(packages['node_modules/node']?.version).toBe(manifest.dependencies.node);
    expect(`v${manifest.dependencies.node}`).toMatch(/^v24\./);
  });

  it('run no script when they are installed, but for those on the list', () => {
    const running = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(running)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });

  it('titles-cards-17: draw cards without the library that keeps 3 MB of each', () => {
    expect(installed.filter(([path]) => path.includes('@resvg/'))).toEqual([]);
  });
});

describe('the workflow that publishes', () => {
  const deploy = read('.github/workflows/deploy.yml');

  it('faults-15: lets one deployment end before the next, and stops none half way', () => {
    expect(deploy).toMatch(/concurrency:\n {2}group: pages\n {2}cancel-in-progress: false/);
  });

  it('faults-16: asks the live site which commit it serves', () => {
    expect(deploy).toMatch(/build\.json/);
    expect(deploy).toMatch(/"commit/);
  });

  it('faults-04: builds what it publishes from nothing: no cache of another branch', () => {
    expect(deploy).not.toMatch(/actions\/cache|(?<!package-manager-)cache:|package-manager-cache: (?!false)/);
  });

  it('gives rights job by job', () => {
    expect(deploy).toMatch(/^permissions: \{\}$/m);
    expect(read('.github/workflows/ci.yml')).toMatch(/^permissions: \{\}$/m);
  });
});
