import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileSite, type SiteOptions } from '../../../src/compile/site/compile-site.ts';
import { createProject, type Project } from '../../site/project.ts';
import { makeChange } from './input-change.ts';
import { outputs } from './outputs.ts';
import { REPORT_INPUTS } from './report-inputs.ts';
import { SITE_INPUTS } from './site-inputs.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/every-input');

let project: Project;
let before: Record<string, string>;
beforeAll(async () => {
  project = createProject(FIXTURE);
  before = await compile(project);
});
afterAll(() => project.remove());

/** Compiles, which has to go well, and looks at everything that was made. */
async function compile({ root }: Project, flags: SiteOptions = {}): Promise<Record<string, string>> {
  const result = await compileSite(root, flags);
  expect(result.problems).toEqual([]);
  return outputs(root, result);
}

describe('stale is impossible', () => {
  it.each([...REPORT_INPUTS, ...SITE_INPUTS])('when this changes: $input', async (change) => {
    const changed = createProject(FIXTURE);
    try {
      cpSync(join(project.root, '.reckon'), join(changed.root, '.reckon'), { recursive: true });
      makeChange(changed, change);
      const warm = await compile(changed, change.flags);
      rmSync(join(changed.root, '.reckon'), { recursive: true });
      expect(warm).toEqual(await compile(changed, change.flags));
      const names = [...new Set([...Object.keys(before), ...Object.keys(warm)])];
      expect(names.filter((name) => before[name] !== warm[name]).sort()).toEqual(
        change.changes.split(/\s+/).filter(Boolean).sort(),
      );
    } finally {
      changed.remove();
    }
  });
});
